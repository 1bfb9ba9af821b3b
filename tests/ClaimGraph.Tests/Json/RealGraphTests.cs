using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Json;
using ClaimGraph.Loading;
using ClaimGraph.Query;
using ClaimGraph.Tests.Loading;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.Ranking;

namespace ClaimGraph.Tests.Json;

/// <summary>The graph of the dataset that the repository carries.</summary>
public sealed class RealGraphTests
{
    private static readonly string Schema =
        Path.Combine(Repository.Root, "graph-data/schema/json-schema/graph.schema.json");

    private static readonly Lazy<Dataset> Loaded = new(() => DatasetLoader.Load(RealDataset.DirectoryOrSkip()).Dataset
        ?? throw new InvalidOperationException("The real dataset has errors: run \"claimgraph check\"."));

    [Fact]
    public async Task It_is_read_back_equal_and_fits_the_json_schema()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, GraphJsonTexts.Write(Loaded.Value));

            LoadResult result = GraphJson.Read(path);

            Assert.Empty(result.Diagnostics.Where(d => d.Severity == Severity.Error));
            Assert.Equal(Loaded.Value, result.Dataset);
            Assert.Empty(await JsonSchemaValidator.ValidateAsync(Schema, path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void At_least_nine_tenths_of_its_nodes_hang_together()
    {
        KnowledgeGraph graph = KnowledgeGraph.Build(Loaded.Value);

        Assert.True(graph.WeakComponents()[0].Nodes.Length >= 0.9 * graph.VertexCount);
    }

    [Fact]
    public void Its_taxonomy_of_acyclic_relations_can_be_put_in_order()
    {
        KnowledgeGraph graph = KnowledgeGraph.Build(Loaded.Value);

        KnowledgeGraph taxonomy = graph.Where(c => graph.Schema.FindRelation(c.Relation) is { IsAcyclic: true }
            && c is { Polarity: Polarity.Affirmed, Modality: not Modality.Hypothetical });
        List<NodeId> order = [.. taxonomy.TopologicalSort()];

        Assert.NotEqual(0, taxonomy.EdgeCount);
        Assert.All(taxonomy.Edges, e => Assert.True(order.IndexOf(e.Source) < order.IndexOf(e.Target)));
    }

    [Fact]
    public void Page_rank_ranks_every_node_and_strong_components_hold_each_once()
    {
        KnowledgeGraph graph = KnowledgeGraph.Build(Loaded.Value);
        PageRankAlgorithm<NodeId, ClaimEdge> ranking = new(graph);
        Dictionary<NodeId, int> components = [];

        ranking.Compute();
        graph.StronglyConnectedComponents(components);

        Assert.Equal(graph.Vertices, ranking.Ranks.Keys.Order());
        Assert.Equal(graph.Vertices, components.Keys.Order());
    }

    [Fact]
    public void Its_factual_view_has_facts_alone_and_every_claim_can_be_explained()
    {
        KnowledgeGraph graph = KnowledgeGraph.Build(Loaded.Value);

        Assert.All(graph.View(GraphView.Factual).Claims, c => Assert.Equal(Modality.Fact, c.Modality));
        Assert.All(graph.Claims, c => Assert.Equal(c.SaidBy, graph.Explain(c.Id).Speakers.Select(s => s.Id)));
    }

    [Fact]
    public void Each_view_of_it_is_written_and_read_back() =>
        Assert.All(Enum.GetValues<Modality>(), modality =>
        {
            Dataset part = KnowledgeGraph.Build(Loaded.Value).View(GraphView.OfModality(modality)).ToDataset();
            byte[] written = Encoding.UTF8.GetBytes(GraphJsonTexts.Write(part));

            Assert.Equal(part, GraphJson.Read(new DataFile("view.json", written)).Dataset);
        });
}
