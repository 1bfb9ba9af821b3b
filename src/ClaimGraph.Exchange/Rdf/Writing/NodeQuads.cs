using ClaimGraph.Claims;
using ClaimGraph.Exchange.Rdf.Model;

namespace ClaimGraph.Exchange.Rdf.Writing;

/// <summary>A node as statements of the default graph: what it is called, not what is claimed of it.</summary>
internal sealed class NodeQuads(GraphNames names)
{
    /// <summary>All of it.</summary>
    public IEnumerable<Quad> Of(Node node)
    {
        Describe it = new(null, names.Of(node.Id));
        return
        [
            .. it.Types(names.Of(node.Kind), Terms.Node),
            it.Has(Names.Identifier, RdfTerm.Text(node.Id.Value)),
            .. it.Says(Names.Label, node.Labels),
            .. it.Says(Names.Comment, node.Description),

            // A misprint is for searching, not for showing, which is what hidden labels of SKOS are for.
            .. node.Aliases.Where(a => a.Type != AliasType.Misprint).Select(a => it.Has(Names.AlternativeLabel, Text(a))),
            .. node.Aliases.Where(a => a.Type == AliasType.Misprint).Select(a => it.Has(Names.HiddenLabel, Text(a))),
            .. node.Aliases.Select((_, i) => it.Is(Terms.HasAlias, GraphNames.Part(it.Subject, "alias", i + 1))),
            .. node.ExternalIds.Select((_, i) => it.Is(Names.OutsideIdentifier, GraphNames.Part(it.Subject, "identifier", i + 1))),
            .. node.Aliases.SelectMany((alias, index) => Alias(it, alias, index)),
            .. node.ExternalIds.SelectMany((id, index) => Outside(it, id, index)),
        ];
    }

    private static RdfTerm Text(Alias alias) => RdfTerm.Text(alias.Text, alias.Language.Tag);

    private static IEnumerable<Quad> Alias(Describe node, Alias alias, int index)
    {
        Describe it = new(null, GraphNames.Part(node.Subject, "alias", index + 1));
        return
        [
            .. it.Types(Terms.Alias),
            it.Counts(Terms.Position, index + 1),
            it.Has(Names.Value, Text(alias)),
            it.Is(Terms.AliasTypeOf, Terms.Of(alias.Type)),
        ];
    }

    private static IEnumerable<Quad> Outside(Describe node, KeyValuePair<string, string> id, int index)
    {
        Describe it = new(null, GraphNames.Part(node.Subject, "identifier", index + 1));
        return
        [
            .. it.Types(Names.PropertyValue),
            it.Has(Names.PropertyId, RdfTerm.Text(id.Key)),
            it.Has(Names.OutsideValue, RdfTerm.Text(id.Value)),
        ];
    }
}
