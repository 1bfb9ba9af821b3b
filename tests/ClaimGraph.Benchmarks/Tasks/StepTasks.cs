using ClaimGraph.Identifiers;
using ClaimGraph.Query;

namespace ClaimGraph.Benchmarks.Tasks;

/// <summary>The tasks that walk, step by step: what a program does that wants to see every edge.</summary>
/// <param name="input">What they are asked of.</param>
internal sealed class StepTasks(TaskInput input)
{
    private static readonly Traversal Knows = Traversal.Forward.Along(new RelationId("knows"));
    private static readonly Traversal WorksFor = Traversal.Forward.Along(new RelationId("works-for"));

    /// <summary>Per seed -knows-> -works_for->, distinct ends, summed.</summary>
    public Answer TwoHop() => Hop(Knows, WorksFor);

    /// <summary>Per seed two hops over any relation, distinct ends, summed.</summary>
    public Answer TwoHopAny() => Hop(Traversal.Forward, Traversal.Forward);

    /// <summary>The sum of the lengths of directed shortest paths, and the number of pairs without one.</summary>
    public Answer Shortest()
    {
        long total = 0;
        long unreachable = 0;
        foreach ((string from, string to) in input.Pairs)
        {
            if (input.Graph.FindShortestPath(new NodeId(from), new NodeId(to), Traversal.Forward) is { } path)
            {
                total += path.Length;
            }
            else
            {
                unreachable++;
            }
        }

        return new Answer(total, unreachable);
    }

    private Answer Hop(Traversal first, Traversal second)
    {
        long total = 0;
        foreach (string seed in input.Seeds)
        {
            HashSet<NodeId> ends = [];
            foreach (Step one in input.Graph.Neighbors(new NodeId(seed), first))
            {
                foreach (Step two in input.Graph.Neighbors(one.To, second))
                {
                    ends.Add(two.To);
                }
            }

            total += ends.Count;
        }

        return new Answer(total);
    }
}
