using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Claims;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Nodes;
using ClaimGraph.Loading.Schemas;
using ClaimGraph.Loading.Syntax;
using ClaimGraph.Schema;

namespace ClaimGraph.Loading;

/// <summary>Finds what is defined and never used.</summary>
internal sealed class UsageRules(DatasetTables tables)
{
    /// <summary>Warns about nodes that nothing mentions: no claim, no qualifier, no speaker, neither author nor publisher.</summary>
    public void CheckNodes()
    {
        HashSet<string> used = new(StringComparer.Ordinal);
        Use(tables.Source.Author);
        Use(tables.Source.Publisher);
        foreach (NameTable<ClaimDraft>.Definition definition in tables.Claims.All)
        {
            ClaimDraft claim = definition.Value;
            Use(claim.Subject);
            Use((claim.Object as NodeObjectDraft)?.Node);
            used.UnionWith(claim.SaidBy.Select(s => s.Value));
            used.UnionWith(claim.Qualifiers.Select(q => q.Value).OfType<JsonStringSyntax>().Select(s => s.Value));
        }

        foreach (NameTable<NodeDraft>.Definition node in tables.Nodes.All.Where(n => !used.Contains(n.Value.Id.Value)))
        {
            node.File.Report(ClaimMessages.OrphanNode(node.Location, node.Value.Id.Value));
        }

        void Use(Located<string>? name)
        {
            if (name is { } written)
            {
                used.Add(written.Value);
            }
        }
    }

    /// <summary>Hints at names of the schema that neither the schema nor any claim uses.</summary>
    /// <param name="names">The schema.</param>
    /// <param name="nodeKinds">The kinds of the nodes.</param>
    /// <param name="claims">All claims.</param>
    public static void CheckSchema(SchemaTables names, IEnumerable<KindId> nodeKinds, IEnumerable<Claim> claims)
    {
        GraphSchema schema = names.Schema;
        ImmutableArray<Claim> all = [.. claims];
        HashSet<RelationId> relations = [.. all.Select(c => c.Relation)];
        HashSet<QualifierId> qualifiers = [.. all.SelectMany(c => c.Qualifiers.Keys)];
        HashSet<KindId> kinds = [];
        foreach (KindId kind in nodeKinds.Distinct())
        {
            // What is above a kind that was met has been met too.
            kinds.UnionWith(schema.Lineage(kind).Select(k => k.Id).TakeWhile(k => !kinds.Contains(k)));
        }

        HashSet<UnitId> units =
        [
            .. all.Select(c => c.Object).OfType<QuantityObject>().Select(o => o.Quantity.Unit),
            .. all.SelectMany(c => c.Qualifiers.Values).OfType<QuantityValue>().Select(v => v.Quantity.Unit),
        ];
        Report(names.Kinds, k => kinds.Contains(new KindId(k.Id.Value)));
        Report(names.Relations, r => relations.Contains(r.Relation.Id));
        Report(names.Qualifiers, q => qualifiers.Contains(q.Qualifier.Id));
        Report(names.Units, u => units.Contains(u.Id));
    }

    private static void Report<T>(NameTable<T> table, Func<T, bool> isUsed)
    {
        foreach (NameTable<T>.Definition definition in table.All.Where(d => !isUsed(d.Value)))
        {
            string id = definition.File.Source.Text[(definition.Span.Start + 1)..(definition.Span.End - 1)];
            definition.File.Report(HintMessages.UnusedName(definition.Location, table.What, id));
        }
    }
}
