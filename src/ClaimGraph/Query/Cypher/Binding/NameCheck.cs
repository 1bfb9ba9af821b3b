using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Query.Cypher.Parsing;
using ClaimGraph.Query.Plans;

namespace ClaimGraph.Query.Cypher.Binding;

/// <summary>Finds the names of a query that a graph does not have.</summary>
internal static class NameCheck
{
    /// <summary>Says which names are unknown, in the order of the text, each place once.</summary>
    public static ImmutableArray<CypherWarning> Run(IEnumerable<NameUse> uses, QuerySource source, string text) =>
    [
        .. uses.DistinctBy(u => (u.Name.Span, u.Name.Text)).OrderBy(u => u.Name.Span.Start)
            .Select(u => Check(u, source, text)).OfType<CypherWarning>(),
    ];

    private static CypherWarning? Check(NameUse use, QuerySource source, string text)
    {
        string name = use.Name.Text;
        bool isKnown = use.IsLabel || use.IsType
            ? (use.IsLabel && source.FindLabel(name) >= 0) || (use.IsType && source.FindType(name) >= 0)
            : source.FindKey(name) >= 0;
        if (isKnown)
        {
            return null;
        }

        (CypherWarningKind kind, IReadOnlyCollection<string> names, string what, string otherwise) = use.IsLabel
            ? (CypherWarningKind.UnknownLabel, source.Labels, "No node has the label", "Labels are the kinds of the schema.")
            : use.IsType
                ? (CypherWarningKind.UnknownRelationshipType, source.Types, "No relationship has the type", "Types are the relations of the schema.")
                : (CypherWarningKind.UnknownProperty, source.Keys, "No node or relationship has the property", "It is null everywhere.");
        string? near = NearestName.Find(name, names);
        return new CypherWarning(
            kind,
            name,
            Fault.LocationIn(text, use.Name.Span),
            near,
            $"{what} {Fault.Quote(name)}.",
            near is null ? otherwise : $"Did you mean {Fault.Quote(near)}?")
        {
            Offset = use.Name.Span.Start,
        };
    }
}
