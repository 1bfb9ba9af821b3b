using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Properties;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Graphs;
using ClaimGraph.Query;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.Neo4jCsv;

public sealed class Neo4jCsvTests
{
    private static readonly ExportOptions Records = new() { WithRecords = true };

    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public async Task By_the_rules_of_the_header_every_node_and_edge_is_there_with_all_it_has(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        using Exported export = new(graph, "neo4j-csv", Records);
        JToken found = await Reader.PythonAsync("csv", "Neo4jCsv/read_import.py", export.Directory);
        ReadBack.ShouldBe(new PropertyGraph(graph, Records), found, Form);
        Assert.Equal(graph.EdgeCount, (int)found["count"]!);
        Assert.All(graph.Nodes, n => Assert.Equal(
            graph.Schema.Lineage(n.Kind).Select(k => QueryVocabulary.LabelOf(k.Id)), found["labels"]![n.Id.Value]!.Select(l => (string)l!)));
        Assert.All(graph.Edges, e => Assert.Equal(QueryVocabulary.TypeOf(e.Relation), (string?)found["types"]![e.Id.Value]));
    }

    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public async Task Kuzu_loads_every_node_and_edge_with_all_it_has(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        using Exported export = new(graph, "neo4j-csv", Records);
        ReadBack.ShouldBe(new PropertyGraph(graph, Records), await Reader.NodeAsync("kuzu-wasm", "Neo4jCsv/load_kuzu.cjs", export.Directory), Form);
    }

    private static JToken? Form(PropertyValue value) =>
        Forms.Lists(value, Forms.WithoutNul, i => Forms.WithoutNul(i).Replace('\u001F', '\uFFFD'));
}
