using ClaimGraph.Query.Plans.Statistics;

namespace ClaimGraph.Query.Plans.Optimizing;

/// <summary>
/// Finds relationships of a pattern that differ in any case, so that nobody needs to look: their types differ, or one of their ends
/// is another node because a relationship of types without loops stands between the two.
/// </summary>
internal static class EdgeDistinctness
{
    /// <summary>Takes out of the pattern what need not be checked.</summary>
    public static void Simplify(PatternGraph graph, SourceStatistics statistics)
    {
        for (int i = 0; i < graph.Edges.Count; i++)
        {
            PatternEdge edge = graph.Edges[i];
            graph.Edges[i] = edge with
            {
                Unlike = [.. edge.Unlike.Where(c => graph.Edges.Find(e => e.Column == c) is not { } other || !Differ(edge, other))],
            };
        }

        bool Differ(PatternEdge first, PatternEdge second)
        {
            if (!first.Types.IsEmpty && !second.Types.IsEmpty && !first.Types.Intersect(second.Types).Any())
            {
                return true;
            }

            (int a, int b) = Ends(first);
            (int c, int d) = Ends(second);
            bool isFixed = first.Direction != EdgeDirection.Both && second.Direction != EdgeDirection.Both;
            return (AreApart(a, c) || AreApart(b, d)) && (isFixed || AreApart(a, d) || AreApart(b, c));
        }

        bool AreApart(int first, int second) => graph.Edges.Exists(e =>
            ((e.From == first && e.To == second) || (e.From == second && e.To == first)) && first != second
            && !statistics.HasLoops(e.Types));
    }

    private static (int Start, int End) Ends(PatternEdge edge) =>
        edge.Direction == EdgeDirection.In ? (edge.To, edge.From) : (edge.From, edge.To);
}
