using ClaimGraph.Graphs;
using ClaimGraph.Query;
using ClaimGraph.Query.Cypher;
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
    private static readonly Gen<(ModelGraph Graph, QueryModel Query)> Cases = CasesOf(isFluent: false);

    private static readonly Gen<(ModelGraph Graph, QueryModel Query)> FluentCases = CasesOf(isFluent: true);

    private const int Iterations = 1500;

    // What brute force does in no time must not take minutes.
    private static readonly QueryLimits Limits = new() { Timeout = TimeSpan.FromSeconds(20) };

    [Fact]
    public void Cypher_text_answers_as_brute_force_does() => Cases.Sample(
        (graph, query) => Expect(graph, query) is not { } expected
            || Agrees(expected, Rows(graph.Build().Query(ModelText.Write(query), limits: Limits)), query),
        iter: Iterations,
        print: Print);

    [Fact]
    public void A_query_in_its_canonical_form_answers_the_same() => Cases.Sample(
        (graph, query) => Expect(graph, query) is not { } expected
            || Agrees(expected, Rows(graph.Build().Query(CypherQuery.TryParse(ModelText.Write(query), out CypherQuery? read, out _) ? read.ToString() : "", limits: Limits)), query),
        iter: Iterations / 3,
        print: Print);

    [Fact]
    public void Fluent_queries_and_their_text_answer_as_brute_force_does() => FluentCases.Sample(
        (graph, query) =>
        {
            if (Expect(graph, query) is not { } expected)
            {
                return true;
            }

            KnowledgeGraph built = graph.Build();
            dynamic fluent = ModelFluent.Write(built, query).Within(Limits);
            return Agrees(expected, ModelFluent.Rows(fluent), query)
                && Agrees(expected, Rows(built.Query((string)fluent.ToCypher(), limits: Limits)), query);
        },
        iter: Iterations,
        print: Print);

    // Walks without an upper bound are many: twelve loops at one node have hundreds of millions.
    private static (ModelGraph, QueryModel) Small(ModelGraph graph, QueryModel query) =>
        (ModelText.Write(query).Contains("..]", StringComparison.Ordinal) || ModelText.Write(query).Contains(".. {", StringComparison.Ordinal) ? graph with { Edges = [.. graph.Edges.Take(6)] } : graph, query);

    private static Gen<(ModelGraph Graph, QueryModel Query)> CasesOf(bool isFluent) => Gen.Select(
        Gen.Int[0, Choices.Range - 1].Array[0, 150],
        Gen.Int[0, Choices.Range - 1].Array[0, 250],
        (graph, query) => Small(ModelGraph.Of(new Choices(graph)), RandomModels.Query(new Choices(query), isFluent)));

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

    private static bool Agrees(IReadOnlyList<Row> expected, IEnumerable<IReadOnlyList<object?>> answer, QueryModel query)
    {
        Projection last = query.Return;
        string[] names = [.. last.Items.Select(i => i.Name)];
        IReadOnlyList<object?>[] rows = [.. answer];
        string[] right = [.. expected.Select(r => Line([.. names.Select(n => r[n])]))];
        string[] given = [.. rows.Select(Line)];
        if (last.Order.Count == 0 && (last.Skip ?? last.Limit) is not null)
        {
            // Which rows are left out is open; that they are rows, how often and how many, is not.
            Assert.Equal(Math.Clamp(right.Length - (last.Skip ?? 0), 0, last.Limit ?? int.MaxValue), given.Length);
            ILookup<string, string> all = right.ToLookup(r => r);
            Assert.All(given.GroupBy(r => r), g => Assert.True(g.Count() <= all[g.Key].Count(), g.Key));
            return true;
        }

        Assert.Equal(right.Order(StringComparer.Ordinal), given.Order(StringComparer.Ordinal));
        int[] keys = [.. last.Order.Select(k => k.Of is Var v ? Array.IndexOf(names, v.Name) : -1)];
        if (query.Parts.Count == 1 && !keys.Contains(-1))
        {
            // The order of rows with the same keys is open.
            Assert.Equal(
                expected.Select(r => string.Join(" | ", keys.Select(k => ModelValues.Text(r[names[k]])))),
                rows.Select(r => string.Join(" | ", keys.Select(k => ModelValues.Text(r[k])))));
        }

        return true;

        string Line(IReadOnlyList<object?> row) =>
            string.Join(" | ", last.Items.Zip(row, (i, v) => i.Of is Agg { Name: "collect" } ? ModelValues.BagText(v) : ModelValues.Text(v)));
    }

    private static IEnumerable<IReadOnlyList<object?>> Rows(QueryResult result) =>
        result.Select(IReadOnlyList<object?> (r) => [.. Enumerable.Range(0, r.Columns.Length).Select(c => r[c])]);

    private static string Print((ModelGraph Graph, QueryModel Query) c) => $"\n{c.Graph}{ModelText.Write(c.Query)}\n";
}
