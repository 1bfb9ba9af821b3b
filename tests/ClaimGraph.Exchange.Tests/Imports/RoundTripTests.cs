using ClaimGraph.Claims;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Imports;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Tests.TestData;
using CsCheck;

namespace ClaimGraph.Exchange.Tests.Imports;

/// <summary>What this project exports comes back: every node with its kind, every edge with its relation.</summary>
public sealed class RoundTripTests
{
    private static readonly (string Import, string Export, bool UsesLinks, string[] Files)[] Ways =
    [
        ("node-link", "node-link", false, ["graph.node-link.json"]),
        ("node-link", "node-link", true, ["graph.node-link.json"]),
        ("graphml", "graphml", false, ["graph.graphml"]),
        ("csv", "csv", false, ["nodes.csv", "edges.csv"]),
        ("csv", "neo4j-csv", false, ["nodes.csv", "relationships.csv"]),
        ("cypher", "cypher", false, ["graph.cypher"]),
    ];

    public static MatrixTheoryData<int, string> WaysAndGraphs => new(Enumerable.Range(0, Ways.Length), ["real", "river", "nasty"]);

    [Theory]
    [MemberData(nameof(WaysAndGraphs))]
    public void Every_node_and_edge_comes_back_as_a_suggestion(int way, string name) => ComesBack(Ways[way], SampleGraphs.Get(name));

    [Fact]
    public void Random_graphs_come_back_by_every_way() =>
        RandomDatasets.Of(RandomDatasets.InvisibleTexts).Sample(
            dataset =>
            {
                KnowledgeGraph graph = KnowledgeGraph.Build(dataset);
                if (graph.EdgeCount > 0)
                {
                    foreach ((string, string, bool, string[]) way in Ways)
                    {
                        ComesBack(way, graph);
                    }
                }
            },
            iter: 12,
            threads: 1);

    [Theory]
    [InlineData("nquads", "graph.nq", "real")]
    [InlineData("nquads", "graph.nq", "river")]
    [InlineData("trig", "graph.trig", "real")]
    [InlineData("turtle", "graph.ttl", "river")]
    [InlineData("jsonld", "graph.jsonld", "river")]
    public void Rdf_brings_back_the_dataset_with_its_evidence(string format, string file, string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        using Exported export = new(graph, format);
        Dataset read = Imported.Dataset(format, export.PathOf(file));
        Assert.True(read.Claims.IsEmpty);
        Dataset accepted = read.WithSuggestions();
        Assert.Equal(graph.Nodes.AsEnumerable(), accepted.Nodes);
        Assert.Equal(graph.Sources[0], read.Sources[0]);
        Assert.Equal(graph.Schema, read.Schema);
        Assert.Equal(graph.Claims.Select(c => c with { Status = ClaimStatus.Suggested }), accepted.Claims);
        Assert.All(read.Suggestions.Claims, s => Assert.Empty(s.Gaps));
    }

    [Fact]
    public void What_edges_say_of_themselves_comes_back_too()
    {
        KnowledgeGraph graph = SampleGraphs.Get("river");
        using Exported export = new(graph, "node-link");
        Dataset read = Imported.Dataset("node-link", export.PathOf("graph.node-link.json"));
        foreach (ClaimEdge edge in graph.Edges)
        {
            Claim claim = Assert.Single(read.Suggestions.Claims, s => s.Claim.Id == edge.Claim.Id).Claim;
            Assert.Equal(
                (edge.Claim.Subject, edge.Claim.Relation, edge.Claim.Object, edge.Modality, edge.Polarity, edge.Claim.Time, edge.Claim.Statement),
                (claim.Subject, claim.Relation, claim.Object, claim.Modality, claim.Polarity, claim.Time, claim.Statement));
            Assert.Equal(edge.Claim.SaidBy, claim.SaidBy.Where(s => s != read.Sources[0].Author));
        }

        Assert.Equal([Language.English, Language.Chinese], read.Sources[0].Languages);
        Assert.Equal(graph.Nodes.Select(n => n.Labels), read.Suggestions.Nodes.Select(n => n.Labels));
    }

    [Fact]
    public void The_order_of_nodes_and_edges_changes_no_byte()
    {
        using Exported export = new(SampleGraphs.Get("real"), "node-link");
        Newtonsoft.Json.Linq.JObject graph = Newtonsoft.Json.Linq.JObject.Parse(File.ReadAllText(export.PathOf("graph.node-link.json")));
        ImportResult inOrder = Imported.FromTexts("node-link", null, ("graph.json", graph.ToString()));
        Random random = new(7);
        foreach (string list in new[] { "nodes", "edges" })
        {
            Newtonsoft.Json.Linq.JToken[] shuffled = [.. graph[list]!];
            random.Shuffle(shuffled);
            graph[list] = new Newtonsoft.Json.Linq.JArray(shuffled.Select(s => new Newtonsoft.Json.Linq.JObject(((Newtonsoft.Json.Linq.JObject)s).Properties().Reverse())));
        }

        ImportResult shuffledOrder = Imported.FromTexts("node-link", null, ("graph.json", graph.ToString()));
        Assert.Equal(Contents(inOrder), Contents(shuffledOrder));
    }

    private static IEnumerable<string> Contents(ImportResult result) => result.Files.Select(f =>
    {
        using MemoryStream bytes = new();
        f.Write(bytes);
        return $"{Path.GetFileName(f.Path)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes.ToArray()))}";
    });

    private static void ComesBack((string Import, string Export, bool UsesLinks, string[] Files) way, KnowledgeGraph graph)
    {
        using Exported export = new(graph, way.Export, new ExportOptions { UsesLinksKey = way.UsesLinks });
        Dataset read = Imported.Dataset(way.Import, [.. way.Files.Select(f => export.PathOf(f))]);
        Assert.True(read.Claims.IsEmpty);
        Assert.Equal(
            graph.Edges.Select(e => $"{e.Source} {e.Claim.Relation} {e.Target}").Order(StringComparer.Ordinal),
            Imported.Triples(read));
        Assert.Equal(
            graph.Nodes.Select(n => $"{n.Id} {n.Kind}").Order(StringComparer.Ordinal),
            read.Suggestions.Nodes.Select(n => $"{Imported.Original(read, n.Id)} {n.Kind}").Order(StringComparer.Ordinal));
    }
}
