using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Json;
using ClaimGraph.Loading;
using ClaimGraph.Loading.Storage;
using ClaimGraph.Query;

namespace ClaimGraph.Tests.Loading.Suggested;

/// <summary>Claims and nodes of the status <c>suggested</c>: beside the dataset, and in nothing that is made of it.</summary>
public sealed class SuggestionTests
{
    private const string Claims = """
        {
          "section": "outlook",
          "claims": [
            { "id": "bare", "subject": "acme", "relation": "leads-over", "object": "bolt-brothers", "status": "suggested" },
            {
              "status": "suggested", "id": "whole", "subject": "newcomer", "relation": "launched", "object": "forge-kit", "modality": "forecast",
              "saidBy": ["market-watchers", "jane-doe"],
              "evidence": [{ "paragraph": 4, "start": 0, "end": 5, "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" }],
              "statement": { "en": "Newcomer may launch a kit.", "zh": "新来者或将推出套装。" }
            },
            {
              "id": "half", "subject": "acme", "relation": "launched", "object": "anvil-2", "modality": "hypothetical", "saidBy": ["jane-doe"],
              "evidence": [], "statement": { "en": "Acme may launch it." }, "status": "suggested", "links": [{ "type": "because", "claim": "bare" }]
            }
          ]
        }
        """;

    private const string Nodes = """
        { "nodes": [
          { "id": "newcomer", "kind": "company", "labels": { "en": "Newcomer", "zh": "新来者" }, "status": "suggested" },
          { "id": "unneeded", "kind": "company", "labels": { "en": "Unneeded", "zh": "多余者" }, "status": "suggested" }
        ] }
        """;

    [Fact]
    public void Nothing_that_is_made_of_a_dataset_has_what_is_suggested()
    {
        Dataset without = DatasetCase.LoadBase().Dataset!;
        Dataset with = Load().Dataset!;
        Assert.Equal(without.Claims, with.Claims);
        Assert.Equal(without.Nodes.AsEnumerable(), with.Nodes);
        Assert.NotEqual(without, with);
        Assert.Equal(Written(without), Written(with));
        KnowledgeGraph graph = KnowledgeGraph.Build(with);
        Assert.Null(graph.FindClaim(new ClaimId("whole")));
        Assert.Null(graph.FindNode(new NodeId("newcomer")));
        Assert.Equal(KnowledgeGraph.Build(without).EdgeCount, graph.EdgeCount);
    }

    [Fact]
    public void A_suggestion_tells_what_it_lacks()
    {
        LoadResult result = Load();
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == ClaimGraph.Diagnostics.Severity.Error);
        Assert.Equal(
            [
                ("bare", [SuggestionGap.Evidence, SuggestionGap.Speaker, SuggestionGap.Modality, SuggestionGap.Statement, SuggestionGap.Qualifier]),
                ("whole", []),
                ("half", [SuggestionGap.Evidence, SuggestionGap.Translation, SuggestionGap.Condition]),
            ],
            result.Dataset!.Suggestions.Claims.Select(s => (s.Claim.Id.Value, s.Gaps.ToArray())));
        Assert.Equal(Modality.Reported, result.Dataset.Suggestions.Claims[0].Claim.Modality);
        Assert.Equal(["newcomer", "unneeded"], result.Dataset.Suggestions.Nodes.Select(n => n.Id.Value));
    }

    [Fact]
    public void The_graph_with_suggestions_marks_each_and_writes_none()
    {
        Dataset dataset = Load().Dataset!;
        KnowledgeGraph graph = KnowledgeGraph.Build(dataset.WithSuggestions());
        Assert.Equal(
            ["bare", "half", "whole"],
            graph.Claims.Where(c => c.Status == ClaimStatus.Suggested).Select(c => c.Id.Value).Order(StringComparer.Ordinal));
        Assert.Equal(Modality.Hypothetical, graph.GetClaim(new ClaimId("half")).Modality);
        Assert.Equal(dataset.Claims.Count + 3, graph.Claims.Count);
        Assert.Equal(Written(DatasetCase.LoadBase().Dataset!), Written(dataset));
        string written = Encoding.UTF8.GetString(Written(dataset.WithSuggestions()));
        Assert.DoesNotContain("\"whole\"", written, StringComparison.Ordinal);
        Assert.DoesNotContain("newcomer", written, StringComparison.Ordinal);
        Assert.Contains("\"acme-launched-anvil-2\"", written, StringComparison.Ordinal);
        Assert.Same(dataset.Schema, dataset.WithSuggestions().WithSuggestions().Schema);
        Assert.True(dataset.WithSuggestions().Suggestions.IsEmpty);
    }

    [Fact]
    public void A_suggested_node_that_an_accepted_claim_names_is_in_the_dataset()
    {
        string accepted = Claims.Replace("\"status\": \"suggested\", \"id\": \"whole\"", "\"id\": \"whole\"", StringComparison.Ordinal);
        Dataset dataset = Load(accepted).Dataset!;
        Assert.Contains(dataset.Nodes, n => n.Id.Value == "newcomer");
        Assert.Equal(["unneeded"], dataset.Suggestions.Nodes.Select(n => n.Id.Value));
        Assert.Contains(dataset.Claims, c => c.Id.Value == "whole");
    }

    [Fact]
    public void A_dataset_of_suggestions_alone_is_an_empty_graph()
    {
        DataFile[] files =
        [
            .. DatasetCase.BaseFiles.Where(f => !f.Path.StartsWith("data/claims/", StringComparison.Ordinal)),
            File("data/claims/01-all.json", Claims), File("data/nodes/suggested.json", Nodes),
        ];
        Dataset dataset = DatasetLoader.Load("data", files, cancellationToken: TestContext.Current.CancellationToken).Dataset!;
        Assert.True(dataset.Claims.IsEmpty);
        Assert.Equal(3, dataset.Suggestions.Claims.Length);
        KnowledgeGraph graph = KnowledgeGraph.Build(dataset);
        Assert.Equal(0, graph.View(GraphView.Factual).EdgeCount);
    }

    [Fact]
    public void Suggestions_have_their_source_before_their_ids_where_there_are_several()
    {
        DataFile[] files =
        [
            .. Files(Claims),
            .. Files(Claims).Where(f => f.Path.StartsWith("data/", StringComparison.Ordinal)).Select(f => new DataFile(
                "other/" + f.Path["data/".Length..],
                Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(f.Content.Span).Replace("\"anvil-news\"", "\"zinc-news\"", StringComparison.Ordinal)))),
        ];
        Dataset dataset = DatasetLoader.LoadAll(["other", "data"], files, cancellationToken: TestContext.Current.CancellationToken).Dataset!;
        Assert.Equal(
            ["anvil-news:bare", "anvil-news:whole", "anvil-news:half", "zinc-news:bare", "zinc-news:whole", "zinc-news:half"],
            dataset.Suggestions.Claims.Select(s => s.Claim.Id.Value));
        Assert.Equal("anvil-news:newcomer", dataset.Suggestions.Claims[1].Claim.Subject.Value);
        Assert.Equal(dataset.Claims.Count + 6, KnowledgeGraph.Build(dataset.WithSuggestions()).Claims.Count);
    }

    [Fact]
    public void Who_accepted_a_claim_may_be_said_and_is_read_the_fast_way()
    {
        DataFile[] files =
        [
            .. DatasetCase.BaseFiles.Select(f => f.Path != "data/claims/01-opening.json" ? f : File(
                f.Path, Encoding.UTF8.GetString(f.Content.Span).Replace("\"time\": \"2024-05\",", "\"acceptedBy\": \"Jane Doe\", \"time\": \"2024-05\",", StringComparison.Ordinal))),
        ];
        DatasetReading reading = new(new MemoryFiles(files), LoadOptions.Default, TestContext.Current.CancellationToken);
        Assert.Equal(DatasetCase.LoadBase().Dataset, reading.Load("data").Dataset);
        Assert.True(reading.WasScanned);
    }

    private static byte[] Written(Dataset dataset)
    {
        using MemoryStream bytes = new();
        GraphJson.Write(dataset, bytes);
        return bytes.ToArray();
    }

    private static DataFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static DataFile[] Files(string claims) =>
        [.. DatasetCase.BaseFiles, File("data/claims/03-suggested.json", claims), File("data/nodes/suggested.json", Nodes)];

    private static LoadResult Load(string claims = Claims) =>
        DatasetLoader.Load("data", Files(claims), cancellationToken: TestContext.Current.CancellationToken);
}
