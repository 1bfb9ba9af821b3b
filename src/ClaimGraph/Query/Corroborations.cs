using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query;

/// <summary>What several sources say.</summary>
public static class Corroborations
{
    /// <summary>Finds the claims that other sources make too.</summary>
    /// <param name="graph">The graph, or a view of it: of a view, all the claims must be in it.</param>
    /// <returns>
    /// Greatest sets of claims that go together, with two sources or more; in reading order of their first claims, then of the next. A
    /// claim stands in several sets when those it goes with do not go together: one without time, one of 2023 and one of 2024.
    /// </returns>
    /// <remarks>
    /// <para>
    /// Claims go together that have one subject, relation, object and polarity; times that have a day in common, or one of which has none;
    /// and the same value for every qualifier that both have. The ends of a symmetric relation may be exchanged. Quantities are the same
    /// when number, unit and comparison are; texts when they are in every language that both are in, and there is one. What should be is
    /// only held against what should be; a hypothetical says nothing that others could say too. Nodes of different sources are the same
    /// where one dataset names the other's node, or in <see cref="KnowledgeGraph.Unified"/>.
    /// </para>
    /// <para>
    /// Takes time linear in the claims, and for claims of one subject, relation and object more: with many times and details that partly
    /// go together there may be exponentially many greatest sets (Bron and Kerbosch 1973, "Algorithm 457: finding all cliques of an
    /// undirected graph"). The result is kept with the graph.
    /// </para>
    /// </remarks>
    public static IReadOnlyList<Corroboration> FindCorroborations(this KnowledgeGraph graph) =>
        graph.Derived(g => new CorroborationList(new CorroborationSearch(g).Run())).All;

    /// <summary>Finds the claims of other sources that say what a claim says.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="claim">The claim's identifier.</param>
    /// <returns>The claims, each once, in reading order; none for an unknown claim.</returns>
    public static ImmutableArray<Claim> CorroborationsOf(this KnowledgeGraph graph, ClaimId claim)
    {
        Corroboration[] having = [.. graph.FindCorroborations().Where(c => c.Claims.Any(other => other.Id == claim))];
        if (having.Length == 0)
        {
            return [];
        }

        SourceId[] own = [.. CorroborationSearch.SourcesOf(graph.GetClaim(claim))];
        return
        [
            .. having.SelectMany(c => c.Claims).DistinctBy(c => c.Id)
                .Where(c => c.Id != claim && !CorroborationSearch.SourcesOf(c).Intersect(own).Any())
                .OrderBy(c => graph.IndexOf(c.Id)),
        ];
    }

    private sealed record CorroborationList(IReadOnlyList<Corroboration> All);
}
