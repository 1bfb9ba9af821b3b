using ClaimGraph.Graphs;
using ClaimGraph.Query;
using ClaimGraph.Query.Plans;
using CsCheck;
using Row = System.Collections.Immutable.ImmutableDictionary<string, object?>;

namespace ClaimGraph.Tests.Query.Differential;

/// <summary>
/// The library against an evaluator that tries everything, on random graphs and queries. A failure prints its seed, the graph
/// and the query; CsCheck looks for a smaller one.
/// </summary>
public sealed class DifferentialTests
{
    private static readonly Gen<(ModelGraph Graph, QueryModel Query)> Cases = Gen.Select(
        Gen.Int[0, Choices.Range - 1].Array[0, 150],
        Gen.Int[0, Choices.Range - 1].Array[0, 250],
        (graph, query) => Small(ModelGraph.Of(new Choices(graph)), RandomModels.Query(new Choices(query))));

    // What brute force does in no time must not take minutes.
    private static readonly QueryLimits Limits = new() { Timeout = TimeSpan.FromSeconds(20) };

    [Fact]
    public void Cypher_text_answers_as_brute_force_does() => Cases.Sample(
        (graph, query) =>
        {
            string text = ModelText.Write(query);
            return Expect(graph, query) is not { } expected || Agrees(expected, graph.Build().Query(text, limits: Limits), query);
        },
        iter: int.Parse(Environment.GetEnvironmentVariable("ITER") ?? "3000"),
        print: Print);

    // Walks without an upper bound are many: twelve loops at one node have hundreds of millions.
    private static (ModelGraph, QueryModel) Small(ModelGraph graph, QueryModel query) =>
        (ModelText.Write(query).Contains("..]", StringComparison.Ordinal) || ModelText.Write(query).Contains(".. {", StringComparison.Ordinal) ? graph with { Edges = [.. graph.Edges.Take(6)] } : graph, query);

    private static IReadOnlyList<Row>? Expect(ModelGraph graph, QueryModel query)
    {
        try
        {
            return new BruteForce(graph).Answer(query, cutsLast: query.Return.Order.Count > 0);
        }
        catch (BruteBudgetException)
        {
            return null;
        }
    }

    private static bool Agrees(IReadOnlyList<Row> expected, QueryResult answer, QueryModel query)
    {
        Projection last = query.Return;
        string[] columns = [.. query.Return.Items.Select(i => i.Name)];
        string[] right = [.. expected.Select(r => Line(c => r[c]))];
        string[] given = [.. answer.Select(r => Line(c => r[c]))];
        if (last.Order.Count == 0 && (last.Skip ?? last.Limit) is not null)
        {
            // Which rows are left out is open; that they are rows, how often and how many, is not.
            Assert.Equal(Math.Clamp(right.Length - (last.Skip ?? 0), 0, last.Limit ?? int.MaxValue), given.Length);
            ILookup<string, string> all = right.ToLookup(r => r);
            Assert.All(given.GroupBy(r => r), g => Assert.True(g.Count() <= all[g.Key].Count(), g.Key));
            return true;
        }

        Assert.Equal(right.Order(StringComparer.Ordinal), given.Order(StringComparer.Ordinal));
        if (last.Order.Count > 0 && query.Parts.Count == 1 && last.Order.All(k => k.Of is Var v && columns.Contains(v.Name)))
        {
            // The order of rows with the same keys is open.
            string[] keys = [.. last.Order.Select(k => ((Var)k.Of).Name)];
            Assert.Equal(expected.Select(r => string.Join(" | ", keys.Select(k => ModelValues.Text(r[k])))), answer.Select(r => string.Join(" | ", keys.Select(k => ModelValues.Text(r[k])))));
        }

        return true;

        string Line(Func<string, object?> value) => string.Join(" | ", last.Items.Select(i => i.Of is Agg { Name: "collect" } ? ModelValues.BagText(value(i.Name)) : ModelValues.Text(value(i.Name))));
    }

    private static string Print((ModelGraph Graph, QueryModel Query) c) => $"\n{c.Graph}{ModelText.Write(c.Query)}\n";
}
