using ClaimGraph.Tck.Tests.Values;

namespace ClaimGraph.Tck.Tests.Graphs;

public sealed class SetupReaderTests
{
    [Theory]
    [InlineData("CREATE (a:Fox {n: 1}), (a)-[:EATS {m: 'x'}]->(b:Hen)<-[:OWNS]-(:Man)", "(:Fox {n: 1})-[:EATS {m: 'x'}]->(:Hen) ; (:Man)-[:OWNS]->(:Hen)")]
    [InlineData("CREATE p = (a)-[r:T {n: null, m: [1, 'x']}]->(a) // a loop", "()-[:T {m: [1, 'x']}]->()")]
    [InlineData("UNWIND range(1, 2) AS i CREATE (:A {n: i})-[:T]->(:B {n: 'b' + i})", "(:A {n: 1})-[:T]->(:B {n: 'b1'}) ; (:A {n: 2})-[:T]->(:B {n: 'b2'})")]
    [InlineData("CREATE (:A {n: 1})-[:T]->(:B); MATCH (a:A)-[r]->(b) DELETE r CREATE (b)-[:S {n: a.n}]->(a)", "(:B)-[:S {n: 1}]->(:A {n: 1})")]
    [InlineData("CREATE (:A {n: date({year: 2020, month: 1, day: 2})})-[:T {m: time('12:00')}]->(:B)", "(:A {n: date({day: 2, month: 1, year: 2020})})-[:T {m: time('12:00')}]->(:B)")]
    [InlineData(
        "CREATE (a:A) WITH * UNWIND range(4, 2, -2) AS i CREATE (n:B {n: i}) WITH a, [a] + collect(n) AS all UNWIND range(0, size(all) - 2) AS i WITH all[i] AS x, all[i+1] AS y CREATE (x)-[:T]->(y)",
        "(:A)-[:T]->(:B {n: 4}) ; (:B {n: 4})-[:T]->(:B {n: 2})")]
    [InlineData("CREATE (:A)-[:T]->(:B); MATCH (a), (b) WHERE NOT a:A CREATE (a)-[:S]->(b)", "(:A)-[:T]->(:B) ; (:B)-[:S]->(:A) ; (:B)-[:S]->(:B)")]
    public void Set_ups_build_graphs(string query, string expected)
    {
        PropertyGraph graph = new();
        SetupReader.Run(graph, query);
        Assert.Equal(expected, string.Join(" ; ", graph.Relationships.Select(r => $"{Show(r.Start)}-{Canonical.Text(new RelationshipValue(r.Type, r.Properties))}->{Show(r.End)}")));
    }

    [Theory]
    [InlineData("MERGE (a)")]
    [InlineData("CREATE (a)-[:T]-(b)")]
    [InlineData("CREATE (a {n: point('2020')})")]
    public void More_of_the_language_is_refused(string query) => Assert.Throws<FormatException>(() => SetupReader.Run(new PropertyGraph(), query));

    private static string Show(GraphNode node) => Canonical.Text(new NodeValue(node.Labels, node.Properties));
}
