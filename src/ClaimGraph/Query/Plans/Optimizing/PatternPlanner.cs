using System.Collections.Immutable;
using ClaimGraph.Query.Plans.Fused;
using ClaimGraph.Query.Plans.Statistics;

namespace ClaimGraph.Query.Plans.Optimizing;

/// <summary>
/// Puts the parts of a pattern in an order: from what is known, always the step that is expected to leave the fewest rows; where
/// nothing known leads on, the start from which the part is found with the least work.
/// </summary>
internal sealed class PatternPlanner(PatternGraph graph, SourceStatistics statistics)
{
    private const int MostStarts = 8;

    /// <summary>The steps that find all matches.</summary>
    /// <param name="isFree">False to find them in the order in which the pattern is written.</param>
    public ImmutableArray<MatchStep> Order(bool isFree)
    {
        PatternOrder order = new(graph, statistics);
        while (!isFree && !order.IsComplete)
        {
            order.TakeFirst();
        }

        while (!order.IsComplete)
        {
            if (!order.TakeBest())
            {
                order = BestStart(order);
            }
        }

        return order.Steps;
    }

    private PatternOrder BestStart(PatternOrder order)
    {
        int[] starts = [.. order.Starts.OrderBy(n => statistics.Nodes(n.Labels)).ThenBy(n => n.Column).Take(MostStarts).Select(n => n.Column)];
        PatternOrder? best = null;
        foreach (int start in starts)
        {
            PatternOrder trial = order.Copy();
            trial.Scan(start);
            while (trial.TakeBest())
            {
            }

            if (best is null || trial.Work < best.Work)
            {
                best = trial;
            }
        }

        return best!;
    }
}
