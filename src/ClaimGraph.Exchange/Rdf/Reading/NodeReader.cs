using ClaimGraph.Exchange.Rdf.Model;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Rdf.Reading;

/// <summary>Reads nodes.</summary>
internal sealed class NodeReader(ThingReader things)
{
    /// <summary>All nodes.</summary>
    public JsonArraySyntax Read(TextSpan place) => ThingReader.Array(
        place, things.Quads.OfClass(Terms.Node).OrderBy(n => n.Iri, StringComparer.Ordinal).Select(Node));

    private JsonObjectSyntax Node(RdfResource node)
    {
        IReadOnlyList<RdfResource> aliases = things.Parts(node, Terms.HasAlias, Terms.Position);
        return ThingReader.Object(
            node.Span,
            ("id", things.Text(node, Names.Identifier)),
            ("kind", Kind(node)),
            ("labels", things.Localized(node, Names.Label)),
            ("aliases", aliases.Count == 0 ? null : ThingReader.Array(aliases[0].Span, aliases.Select(Alias))),
            ("externalIds", Outside(node)),
            ("description", things.Localized(node, Names.Comment)));
    }

    // A node is said to be a node and to be of its kind; other classes, and kinds that other tools have inferred, do not count.
    private JsonStringSyntax? Kind(RdfResource node)
    {
        RdfValue[] kinds =
        [
            .. ThingReader.All(node, Names.Type).Where(t => t.Term.IsIri && t.Term.Value != Terms.Node && things.Quads.IsOfClass(t.Term.Value, Terms.Kind)),
        ];
        RdfValue[] special = [.. kinds.Where(k => !kinds.Any(other => other.Term != k.Term && IsBelow(other.Term.Value, k.Term.Value)))];
        if (special.Length > 1)
        {
            things.Report(Diagnostics.RdfMessages.SecondValue(things.At(special[1].Span), node.Iri, Names.Type, things.At(special[0].Span)));
        }

        RdfValue[] unknown = [.. ThingReader.All(node, Names.Type).Where(t => t.Term.Value != Terms.Node)];
        return special is [var kind, ..] ? things.Reference(kind) : unknown is [var other, ..] ? things.Reference(other) : null;
    }

    private bool IsBelow(string kind, string ancestor)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (string? at = kind; at is not null && seen.Add(at); at = Parent(at))
        {
            if (at == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    private string? Parent(string kind) =>
        things.Quads.Find(kind)?.Values.FirstOrDefault(v => v.Predicate == Names.SubClassOf) is { Predicate: not null } parent ? parent.Term.Value : null;

    private JsonObjectSyntax Alias(RdfResource alias)
    {
        RdfValue? text = things.One(alias, Names.Value);
        return ThingReader.Object(
            alias.Span,
            ("text", text is { } t ? new JsonStringSyntax(t.Span, t.Term.Value) : null),
            ("language", text is { Term.Language: { } language } l ? new JsonStringSyntax(l.Span, language) : null),
            ("type", things.Word(alias, Terms.AliasTypeOf)));
    }

    private JsonObjectSyntax? Outside(RdfResource node)
    {
        SortedDictionary<string, JsonPropertySyntax> ids = new(StringComparer.Ordinal);
        foreach (RdfValue value in ThingReader.All(node, Names.OutsideIdentifier))
        {
            if (things.Quads.Find(value.Term.Value) is not { } id
                || things.Text(id, Names.PropertyId) is not { } name || things.Text(id, Names.OutsideValue) is not { } text)
            {
                things.Report(Diagnostics.RdfMessages.NotDescribed(things.At(value.Span), value.Term.Value));
            }
            else if (!ids.TryAdd(name.Value, new JsonPropertySyntax(name.Span, name.Value, text)))
            {
                things.Report(Diagnostics.RdfMessages.SecondValue(things.At(name.Span), node.Iri, Names.OutsideIdentifier, things.At(ids[name.Value].NameSpan)));
            }
        }

        return ids.Count == 0 ? null : new JsonObjectSyntax(node.Span, [.. ids.Values]);
    }
}
