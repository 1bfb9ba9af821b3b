using ClaimGraph.Query.Cypher;
using ClaimGraph.Query.Plans;
using ClaimGraph.Query.Plans.Optimizing;
using ClaimGraph.Query.Values;
using CsCheck;
using static ClaimGraph.Tests.Query.Plans.PlanTest;

namespace ClaimGraph.Tests.Query.Plans;

public sealed class OptimizerTests
{
    private static readonly SmallGraph People = new SmallGraph("ada:A", "bob:A:B", "cat:B", "dan")
        .With("ada KNOWS bob", "ada KNOWS cat", "bob LIKES cat", "cat LIKES dan", "ada LIKES cat", "bob KNOWS dan");

    [Fact]
    public void Optimized_plans_yield_the_same_rows() =>
        Gen.Select(RandomMatches.Graph, RandomMatches.Query).Sample(
            (graph, text) =>
            {
                PlanOperator plan = Parse(text);
                string[] expected = Rows(PlanExecutor.Run(plan, graph, NoParameters, QueryLimits.Default, null, default));
                string[] actual = Rows(PlanExecutor.Run(plan, graph, NoParameters, QueryLimits.Default));
                string[] again = Rows(PlanExecutor.Run(plan, graph, NoParameters, QueryLimits.Default));
                return expected.Order(StringComparer.Ordinal).SequenceEqual(actual.Order(StringComparer.Ordinal))
                    && actual.SequenceEqual(again)
                    && (!text.Contains("ORDER BY", StringComparison.Ordinal) || expected.SequenceEqual(actual));
            },
            iter: 5000,
            print: t => $"{t.Item2}\n{PlanText.Write(PlanOptimizer.Optimize(Parse(t.Item2), t.Item1))}");

    [Theory]
    [InlineData("MATCH (a {name: $x})-[:KNOWS]->(b) RETURN b", "seek (a).name = $x, hop (a)-[#1:KNOWS]->(b)")]
    [InlineData("MATCH (a)-[:KNOWS]->(b {name: $x}) RETURN a", "seek (b).name = $x, hop (b)<-[#1:KNOWS]-(a)")]
    [InlineData("MATCH (a) WHERE a.name IN $x RETURN a", "seek (a).name IN $x")]
    [InlineData("UNWIND $x AS id MATCH (a) WHERE id = a.name RETURN a", "seek (a).name = id")]
    [InlineData("WITH $x AS id MATCH (a {name: id}) RETURN a", "seek (a).name = id")]
    [InlineData("MATCH (a)-[:KNOWS]->(b)-[:LIKES]->(c) RETURN count(*)", "scan (b), count (b)<-[:KNOWS]-(), count (b)-[:LIKES]->()) in total")]
    [InlineData("MATCH (a)-[:KNOWS]->(b)-[:LIKES]->(c), (a)-[:LIKES]->(c) RETURN count(*)", "count (a)-[:LIKES]->()<-[:LIKES]-(b)) in total")]
    [InlineData("MATCH (a)-[:KNOWS]->()-[:LIKES]->(c) RETURN a, count(DISTINCT c)", "CountReached(a AS a; a-[:KNOWS]->()-[:LIKES]->()")]
    [InlineData("MATCH (a {name: 'ada'})-[:KNOWS]->()-[:LIKES]->(c) RETURN DISTINCT c", "reach (a)-[:KNOWS]->()-[:LIKES]->() AS c")]
    [InlineData("MATCH (a) WHERE (a)-[:KNOWS]->(:B) RETURN a", "count (a)-[:KNOWS]->(:B)")]
    [InlineData("MATCH (a), (b {name: 'bob'}), p = shortestPath((a)-[*]->(b)) WHERE a.name = 'ada' RETURN p", "seek (a).name = 'ada', seek (b).name = 'bob'")]
    public void Patterns_are_found_from_what_is_known(string query, string expected) =>
        Assert.Contains(expected, PlanText.Write(PlanOptimizer.Optimize(Parse(query), People)), StringComparison.Ordinal);

    [Theory]
    [InlineData("MATCH (x)<-[r*1..]-(y:B), (a)-[:KNOWS]-({name: 'nobody'}) RETURN r")]
    [InlineData("MATCH (a)-[:KNOWS]-({name: 'nobody'}), (x)<-[r*1..]-(y:B) RETURN r")]
    [InlineData("MATCH (x) MATCH (x)-[r*]->(), ({name: 'nobody'}) RETURN r")]
    public void Walks_are_followed_after_everything_else_is_found(string query)
    {
        string text = PlanText.Write(PlanOptimizer.Optimize(Parse(query), People));

        Assert.InRange(text.IndexOf(".name = 'nobody'", StringComparison.Ordinal), text.IndexOf("ExpandWalk", StringComparison.Ordinal), text.Length);
    }

    [Theory]
    [InlineData("MATCH (a)-[r*1..3]->(b) RETURN b", false)]
    [InlineData("MATCH (a)-[r*1..3]->(b) RETURN b, size(r)", true)]
    [InlineData("MATCH (a)-[r*1..3]->(b) WHERE EXISTS { (b)-->() WHERE size(r) > 1 } RETURN b", true)]
    [InlineData("MATCH (a)-[r*1..3]->(b)-[s]->(c) RETURN c", true)]
    [InlineData("MATCH p = (a)-[*1..3]->(b) RETURN p", true)]
    [InlineData("MATCH (a)-[r*1..3]->(b) RETURN count(*)", false)]
    public void The_relationships_of_a_walk_are_listed_for_whom_reads_them(string query, bool expected)
    {
        PlanOperator plan = PlanOptimizer.Optimize(Parse(query), People);

        Assert.Equal(expected, Steps(plan).OfType<ExpandWalk>().Single().MakesList);

        static IEnumerable<PlanOperator> Steps(PlanOperator step) => step.Inputs.SelectMany(Steps).Prepend(step);
    }

    [Fact]
    public void A_circle_is_closed_at_the_node_that_takes_the_fewest_hops()
    {
        // Everybody likes the hub, so that coming from it leads to everybody.
        SmallGraph graph = new("a", "b", "c", "d", "hub");
        graph = graph.With(
            "a KNOWS b", "b KNOWS c", "c KNOWS d", "a LIKES hub", "b LIKES hub", "c LIKES hub", "d LIKES hub", "a LIKES c");
        PlanOperator plan = Parse("MATCH (a)-[:KNOWS]->(b)-[:LIKES]->(c), (a)-[:LIKES]->(c) RETURN count(*)");

        Assert.Contains("count (a)-[:LIKES]->()<-[:LIKES]-(b)) in total", PlanText.Write(PlanOptimizer.Optimize(plan, graph)), StringComparison.Ordinal);
        Assert.Equal(["3"], graph.Run(plan));
    }

    [Fact]
    public void Relationships_that_may_be_the_same_are_compared()
    {
        SmallGraph graph = new SmallGraph("a", "b").With("a T a", "a T b", "b T a");

        Assert.Equal(["8"], graph.Run(Parse("MATCH ()-[r]->()-[s]->() RETURN count(*) + 4")));
        Assert.Equal(["4"], graph.Run(Parse("MATCH ()-[r]->()-[s]->() RETURN count(*)")));
    }

    [Fact]
    public void A_plan_that_ran_runs_again_with_other_parameters()
    {
        PlanOperator plan = Parse("MATCH (a {name: $x})-[:KNOWS]->(b) RETURN b ORDER BY b.name");

        string Ask(string name) => string.Join(' ', PlanExecutor.Run(
            plan, People, new Dictionary<string, Value> { ["x"] = Value.From(name) }, QueryLimits.Default).Select(r => r[0].Node));

        Assert.Equal(["1 2", "3", "1 2", ""], new[] { "ada", "bob", "ada", "dan" }.Select(Ask));
    }

    [Fact]
    public void A_plan_may_run_several_times_at_once()
    {
        PlanOperator plan = Parse("MATCH (a)-[:KNOWS]->()-->(c) RETURN a.name, count(DISTINCT c) AS n ORDER BY a.name");
        string[] expected = Rows(PlanExecutor.Run(plan, People, NoParameters, QueryLimits.Default, TestContext.Current.CancellationToken));

        Parallel.For(0, 200, _ =>
        {
            using IEnumerator<Value[]> left = PlanExecutor.Run(plan, People, NoParameters, QueryLimits.Default).GetEnumerator();
            left.MoveNext();
            Assert.Equal(expected, Rows(PlanExecutor.Run(plan, People, NoParameters, QueryLimits.Default)));
        });
    }

    private static PlanOperator Parse(string text) => CypherQuery.TryParse(text, out CypherQuery? query, out CypherProblem? problem)
        ? query.Plan
        : throw new ArgumentException($"{text}: {problem}", nameof(text));

    private static string[] Rows(IEnumerable<Value[]> rows) =>
        [.. rows.Select(row => string.Join(" | ", row.Select(v => ValueText.Write(v, null))))];
}
