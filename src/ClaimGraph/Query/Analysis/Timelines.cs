using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using QuikGraph;

namespace ClaimGraph.Query.Analysis;

/// <summary>What happened when.</summary>
public static class Timelines
{
    /// <summary>Puts the claims about a node in the order of time.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="node">The node.</param>
    /// <param name="said">True to take in what the node says, as nearest speaker, of other things.</param>
    /// <returns>
    /// The timeline. Linear in the claims about the node, and with <paramref name="said"/> in the claims of the graph.
    /// </returns>
    /// <exception cref="VertexNotFoundException">The graph has no such node.</exception>
    public static Timeline Timeline(this KnowledgeGraph graph, NodeId node, bool said = false)
    {
        List<TimelineEntry> entries = [.. graph.ClaimsAbout(node).Select(c => Entry(c, c.Subject == node ? TimelineRole.Subject : TimelineRole.Object))];
        if (said)
        {
            HashSet<ClaimId> about = [.. entries.Select(e => e.Claim.Id)];
            entries.AddRange(graph.Claims.Where(c => c.SaidBy[0] == node && !about.Contains(c.Id)).Select(c => Entry(c, TimelineRole.Speaker)));
        }

        return new Timeline(
            node,
            [.. entries.Where(e => e.Time is not null).OrderBy(e => e.Time, ByDays).ThenBy(e => graph.IndexOf(e.Claim.Id))],
            [.. entries.Where(e => e.Time is null).OrderBy(e => graph.IndexOf(e.Claim.Id))]);
    }

    // Days alone: how a date is written decides nothing before reading order does.
    private static Comparer<EdtfDate?> ByDays { get; } = Comparer<EdtfDate?>.Create((a, b) =>
        a!.Earliest == b!.Earliest && a.Latest == b.Latest ? 0 : a.CompareTo(b));

    private static TimelineEntry Entry(Claim claim, TimelineRole role) =>
        new(claim, claim.Time ?? (claim.Object as DateObject)?.Date, role);
}
