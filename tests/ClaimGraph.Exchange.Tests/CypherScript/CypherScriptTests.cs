using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Properties;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Graphs;
using ClaimGraph.Query;
using ClaimGraph.Query.Cypher;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.CypherScript;

public sealed class CypherScriptTests
{
    // What has the same names on both sides: ids, modality, labels and types.
    private static readonly string[] Questions =
    [
        "MATCH (a)-[r]->(b) RETURN a.id, r.id, b.id",
        "MATCH (a)-[r]->(b) WHERE r.modality <> 'fact' RETURN r.id, r.modality",
        "MATCH (a)-[r]->(b)-[s]->(c) WHERE r.id <> s.id RETURN count(s)",
    ];

    private static readonly string[] QuestionsOnTheRealGraph =
    [
        .. Questions,
        "MATCH (c:Company)-[m:MEMBER_OF]->(g) WHERE g.id = 'six-tigers' RETURN c.id, m.modality",
        "MATCH (c:Company)-[:MEMBER_OF]->(g)<-[:MEMBER_OF]-(d:Company) WHERE c.id < d.id RETURN c.id, g.id, d.id",
    ];

    [Theory]
    [InlineData("real")]
    [InlineData("nasty")]
    [InlineData("empty")]
    public async Task Apache_AGE_makes_the_graph_and_answers_as_we_do_and_a_second_run_changes_nothing(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        string[] questions = name == "real" ? QuestionsOnTheRealGraph : Questions;
        JToken found = await RunAsync(graph, "@electric-sql/pglite-age", "run_age.cjs", questions);
        Assert.Equal(graph.EdgeCount, (int)found["count"]!);
        Assert.All(graph.Nodes, n => Assert.Equal(QueryVocabulary.LabelOf(n.Kind), (string?)found["labels"]![n.Id.Value]));
        Assert.Equal(found["count"], found["again"]!["count"]);
    }

    [Theory]
    [InlineData("river")]
    [InlineData("nasty")]
    [InlineData("empty")]
    public async Task Kuzu_makes_the_graph_and_answers_as_we_do_and_a_second_run_changes_nothing(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        await RunAsync(graph, "kuzu-wasm", "run_kuzu.cjs", name == "empty" ? [] : Questions);
    }

    // Our own grammar reads each statement up to the first word that writes: what is before is openCypher, and nothing got out of its quotes.
    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public void Each_line_is_a_statement_that_writes(string name)
    {
        using Exported export = new(SampleGraphs.Get(name), "cypher");
        Assert.All(File.ReadAllLines(export.PathOf("graph.cypher")), line =>
        {
            Assert.EndsWith(";", line, StringComparison.Ordinal);
            Assert.False(CypherQuery.TryParse(line, out _, out CypherProblem? problem));
            Assert.Equal(CypherProblemKind.ReadOnly, problem!.Kind);
        });
    }

    // Read as a literal of our own openCypher, a text is what it was.
    [Fact]
    public void Texts_are_literals_that_read_back()
    {
        KnowledgeGraph graph = SampleGraphs.Get("nasty");
        using Exported export = new(graph, "cypher");
        string[] lines = File.ReadAllLines(export.PathOf("graph.cypher"));
        foreach (PropertyNode node in new PropertyGraph(graph, new ExportOptions()).Nodes)
        {
            string line = Assert.Single(lines, l => l.StartsWith($"MERGE (n:`{QueryVocabulary.LabelOf(node.Kind)}` {{id: '{node.Id}'}})", StringComparison.Ordinal));
            string map = line[(line.IndexOf("SET n += ", StringComparison.Ordinal) + "SET n += ".Length)..^1];
            QueryRow row = Assert.Single(graph.Query($"WITH {map} AS n RETURN n.label AS label, n.aliases AS aliases, n.kind AS kind", cancellation: TestContext.Current.CancellationToken));
            Assert.Equal(Forms.WithoutNul(node.Label), row["label"]);
            Assert.Equal(node.Kind.Value, row["kind"]);
            Assert.Equal(
                node.Properties.Where(p => p.Name == "aliases").SelectMany(p => ((ListPropertyValue)p.Value).Items).Select(Forms.WithoutNul),
                row["aliases"] is System.Collections.IEnumerable list ? list.Cast<string>() : []);
        }
    }

    private static async Task<JToken> RunAsync(KnowledgeGraph graph, string package, string script, string[] questions)
    {
        ExportOptions options = new() { WithRecords = true };
        using Exported export = new(graph, "cypher", options);
        JToken found = await Reader.NodeAsync(package, $"CypherScript/{script}", [export.PathOf("graph.cypher"), .. questions]);
        PropertyGraph expected = new(graph, options);
        ReadBack.ShouldBe(expected, found, v => Forms.Lists(v, Forms.WithoutNul));
        ReadBack.ShouldBe(expected, found["again"]!, v => Forms.Lists(v, Forms.WithoutNul));
        for (int i = 0; i < questions.Length; i++)
        {
            string[] ours = [.. graph.Query(questions[i], cancellation: TestContext.Current.CancellationToken).Select(row => Row(row.Columns.Select((_, c) => row[c]))).Order(StringComparer.Ordinal)];
            string[] theirs = [.. found["answers"]![i]!.Select(row => Row(row.Select(v => (object?)((JValue)v).Value))).Order(StringComparer.Ordinal)];
            Assert.Equal(ours, theirs);
        }

        return found;
    }

    private static string Row(IEnumerable<object?> values) => JsonConvert.SerializeObject(values);
}
