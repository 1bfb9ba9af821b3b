using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Loading.Claims;

/// <summary>Parts what a person accepted from what is only suggested.</summary>
internal static class ClaimSorting
{
    /// <summary>Parts nodes and claims.</summary>
    /// <param name="tables">The source and the drafts of the nodes.</param>
    /// <param name="nodes">All nodes, ordered by id.</param>
    /// <param name="claims">All claims, in reading order.</param>
    /// <returns>
    /// The accepted claims, the nodes that are accepted or that the source or an accepted claim names, and the rest as suggestions.
    /// </returns>
    public static (ImmutableArray<Node> Nodes, ClaimList Claims, Suggestions Suggestions) Part(
        DatasetTables tables, ImmutableArray<Node> nodes, ImmutableArray<CheckedClaim> claims)
    {
        HashSet<string> suggested = new(tables.Nodes.All.Where(n => n.Value.IsSuggested).Select(n => n.Value.Id.Value), StringComparer.Ordinal);
        ClaimList accepted = [.. claims.Where(c => !c.Draft.IsSuggested).Select(c => c.Claim)];
        if (suggested.Count == 0 && accepted.Count == claims.Length)
        {
            return (nodes, accepted, Suggestions.None);
        }

        suggested.ExceptWith(Named(tables, accepted).Select(n => n.Value));
        return (
            nodes.RemoveAll(n => suggested.Contains(n.Id.Value)),
            accepted,
            new Suggestions(
                nodes.RemoveAll(n => !suggested.Contains(n.Id.Value)),
                [.. claims.Where(c => c.Draft.IsSuggested).Select(c => new Suggestion(c.Claim, c.Gaps))]));
    }

    /// <summary>The nodes that a claim names.</summary>
    public static IEnumerable<NodeId> Named(Claim claim) =>
    [
        claim.Subject,
        .. claim.Object is NodeObject target ? [target.Node] : Array.Empty<NodeId>(),
        .. claim.SaidBy,
        .. claim.Qualifiers.Values.OfType<NodeValue>().Select(v => v.Node),
    ];

    private static IEnumerable<NodeId> Named(DatasetTables tables, ClaimList accepted)
    {
        foreach (Decoding.Located<string>? name in new[] { tables.Source.Author, tables.Source.Publisher })
        {
            if (name is { } written && QualifiedSlug.IsValid(written.Value))
            {
                yield return new NodeId(written.Value);
            }
        }

        foreach (NodeId node in accepted.SelectMany(Named))
        {
            yield return node;
        }
    }
}
