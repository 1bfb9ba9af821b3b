using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Query.Fluent;

namespace ClaimGraph.Benchmarks.Tasks;

/// <summary>The tasks as queries in C#, built, planned and run anew at every call: the figures that are compared with the peers'.</summary>
/// <param name="input">What they are asked of.</param>
internal sealed class FluentTasks(TaskInput input)
{
    private static readonly RelationId Knows = new("knows");
    private static readonly RelationId WorksFor = new("works-for");

    private KnowledgeGraph Graph => input.Graph;

    /// <summary>Per seed -knows-> -works_for->, distinct ends, summed.</summary>
    public Answer TwoHop() => Sum(FromSeeds(out Variable<string> seed, out NodeVariable start)
        .Out(Knows).To().Out(WorksFor).To(out NodeVariable end)
        .Where(start.Id == seed)
        .Select(seed, Aggregate.CountDistinct(end)));

    /// <summary>Per seed two hops over any relation, distinct ends, summed.</summary>
    public Answer TwoHopAny() => Sum(FromSeeds(out Variable<string> seed, out NodeVariable start)
        .Out().To().Out().To(out NodeVariable end)
        .Where(start.Id == seed)
        .Select(seed, Aggregate.CountDistinct(end)));

    /// <summary>The sum of the lengths of directed shortest paths, and the number of pairs without one.</summary>
    public Answer Shortest()
    {
        Parameter<string> from = new("from");
        Parameter<string> to = new("to");
        Query<long> query = Graph.Match(out NodeVariable start).And(out NodeVariable end)
            .Where(start.Id == from && end.Id == to)
            .ShortestPath(start, end, out PathVariable path, Direction.Forward)
            .Select(path.Length);
        long total = 0;
        long unreachable = 0;
        foreach ((string first, string last) in input.Pairs)
        {
            if (first == last)
            {
                continue;
            }

            int found = 0;
            foreach (long length in query.Bind(from, first).Bind(to, last))
            {
                total += length;
                found++;
            }

            unreachable += 1 - found;
        }

        return new Answer(total, unreachable);
    }

    /// <summary>The number of ways (a)-knows->(b)-works_for->(c).</summary>
    public Answer Pattern() => new(Graph.Match().Out(Knows).To().Out(WorksFor).To().Select(Aggregate.Count()).Single());

    /// <summary>The number of those that (a)-works_for->(c) closes.</summary>
    public Answer Triangle() => new(Graph.Match(out NodeVariable a).Out(Knows).To().Out(WorksFor).To(out NodeVariable c)
        .And(a).Out(WorksFor).To(c)
        .Select(Aggregate.Count())
        .Single());

    /// <summary>The number of weak components, and the size of the largest.</summary>
    public Answer Components()
    {
        IReadOnlyList<Component> components = Graph.WeakComponents();
        return new Answer(components.Count, components.Count == 0 ? 0 : components[0].Nodes.Length);
    }

    private PatternAtNode FromSeeds(out Variable<string> seed, out NodeVariable start) =>
        Graph.Unwind(new Parameter<IReadOnlyList<string>>("seeds"), out seed).Match(out start);

    private Answer Sum(Query<(string Seed, long Found)> query)
    {
        long total = 0;
        foreach ((_, long found) in query.Bind(new Parameter<IReadOnlyList<string>>("seeds"), input.Seeds))
        {
            total += found;
        }

        return new Answer(total);
    }
}
