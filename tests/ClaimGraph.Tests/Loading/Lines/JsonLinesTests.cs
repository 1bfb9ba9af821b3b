using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;
using ClaimGraph.Loading.Lines;
using ClaimGraph.Loading.Storage;
using ClaimGraph.Query;
using ClaimGraph.Schema;
using CsCheck;

namespace ClaimGraph.Tests.Loading.Lines;

public sealed class JsonLinesTests
{
    private const string Good = """
        {"kind":"node","id":"e/1","type":"Place","name":"Big City"}
        {"kind":"edge","s":"e/1","p":"located_in","o":"e/2","conf":0.530,"src":"doc 7"}

        {"kind":"node","id":"e/2","type":"Place","name":"Land \u00e9 \"x\""}
        {"kind":"node","id":3,"type":"Work","name":"A work"}
        {"o":"e/1","s":3,"p":"mentions","kind":"edge","conf":"12","on":"2024-05"}
        """;

    private static readonly LineMapping Mapping = new()
    {
        Discriminator = "kind",
        Kind = "type",
        Label = "name",
        Subject = "s",
        Relation = "p",
        Object = "o",
        Qualifiers = [new("conf", QualifierType.Quantity), new("src", QualifierType.Text), new("on", QualifierType.Date)],
        Ignored = ["x"],
        SaidBy = [new NodeId("3")],
    };

    [Fact]
    public void Lines_become_nodes_and_claims_with_their_provenance()
    {
        LoadResult result = Load(Good, Mapping);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(["3 work A work", "e-1 place Big City", "e-2 place Land é \"x\""], result.Dataset!.Nodes.Select(n => $"{n.Id} {n.Kind} {n.Labels}"));
        Claim claim = result.Dataset.Claims[0];
        Assert.Equal("claims-2 e-1 located-in e-2", $"{claim.Id} {claim.Subject} {claim.Relation} {((NodeObject)claim.Object).Node}");
        Assert.Equal("conf=exactly 0.530 number src=doc 7", string.Join(' ', claim.Qualifiers.Select(q => $"{q.Key}={Shown(q.Value)}")));
        Assert.Equal((Modality.Reported, Polarity.Affirmed, "3", "claims"), (claim.Modality, claim.Polarity, claim.SaidBy.Single().Value, claim.Section.Value));
        Assert.Equal("Big City located in Land é \"x\"", claim.Statement.ToString());
        Assert.Equal(new Location("data/claims.jsonl", 2, 1, 2, 80), claim.Origin);
        Assert.Equal("conf=exactly 12 number on=2024-05", string.Join(' ', result.Dataset.Claims[1].Qualifiers.Select(q => $"{q.Key}={Shown(q.Value)}")));
        Assert.Equal(6, result.Dataset.Claims[1].Origin!.Line);

        static string Shown(QualifierValue value) => value switch
        {
            QuantityValue v => v.Quantity.ToString(),
            TextValue v => v.Text.ToString(),
            DateValue v => v.Date.Text,
            _ => "",
        };
    }

    [Fact]
    public void Kinds_and_relations_are_those_of_the_lines()
    {
        GraphSchema schema = Load(Good, Mapping).Dataset!.Schema;
        Assert.Equal(["place", "work"], schema.Kinds.Select(k => k.Id.Value));
        Assert.Equal(
            ["located-in: place -> place", "mentions: work -> place"],
            schema.Relations.Select(r => $"{r.Id}: {string.Join(' ', r.SubjectKinds)} -> {string.Join(' ', r.Object.Kinds)}"));
        Assert.Equal(["conf", "src", "on"], schema.Qualifiers.Select(q => q.Id.Value));
    }

    [Fact]
    public void A_graph_of_lines_can_be_asked_like_any_other()
    {
        KnowledgeGraph graph = KnowledgeGraph.Build(Load(Good, Mapping).Dataset!);
        QueryRow row = Assert.Single(graph.Query("MATCH (w:Work)-[m:MENTIONS]->()-[l:LOCATED_IN]->(land) RETURN land.id, m.conf, l.src, l.paragraph, l.saidBy", cancellation: Token));
        Assert.Equal(["e-2", 12L, "doc 7", null], Enumerable.Range(0, 4).Select(i => row[i]));
        Assert.Equal("claims-6", graph.FindClaim(new ClaimId("claims-6"))!.Id.Value);
        Assert.Null(graph.FindClaim(new ClaimId("claims-1")));
        Assert.Equal(2, GraphStatistics.Of(graph).Claims);
        Assert.Equal(2, graph.View(GraphView.SaidBy(new NodeId("3"))).EdgeCount);
        Assert.NotEmpty(graph.Explain(new ClaimId("claims-2")).Speakers);
    }

    [Fact]
    public void Without_kinds_labels_and_sorts_of_lines_every_node_is_a_thing_called_by_its_id()
    {
        LineMapping bare = new() { Kind = null, Label = null, SaidBy = [new NodeId("a")], KeepIdsAs = "origin" };
        Dataset dataset = Load("{\"id\":\"A\"}\n{\"id\":\"b_1\"}\n{\"subject\":\"A\",\"relation\":\"r\",\"object\":\"b_1\"}", bare).Dataset!;
        Assert.Equal(["a thing A A", "b-1 thing b_1 b_1"], dataset.Nodes.Select(n => $"{n.Id} {n.Kind} {n.Labels} {n.ExternalIds["origin"]}"));
        Assert.Single(dataset.Claims);
    }

    [Fact]
    public void Nodes_and_claims_may_stand_in_different_files()
    {
        string[] lines = Good.Split('\n');
        string nodes = string.Join('\n', lines.Where(l => l.Contains("node", StringComparison.Ordinal)));
        string claims = string.Join('\n', lines.Where(l => l.Contains("edge", StringComparison.Ordinal)));
        LoadResult result = JsonLines.Load([File("claims.jsonl", claims), File("nodes.jsonl", nodes)], Mapping, cancellationToken: Token);
        Assert.Equal(["claims-1", "claims-2"], result.Dataset!.Claims.Select(c => c.Id.Value));
        Assert.Equal(Load(Good, Mapping).Dataset!.Nodes.AsEnumerable(), result.Dataset.Nodes);
    }

    [Fact]
    public void Everything_wrong_is_reported_where_it_stands()
    {
        const string Bad = """
            {"kind":"node","id":"a","type":"T","name":"a"}
            {"kind":"node","id":"A","type":"T","name":"again"}
            {"kind":"node","id":"b","type":"T"}
            {"kind":"nod","id":"c","type":"T","name":"c"}
            {"id":"c","type":"T","name":"c"}
            {"kind":"edge","s":"a","p":"r","o":"zz","conf":1}
            {"kind":"edge","s":"a","p":"r","o":"a","conf":"1e5"}
            {"kind":"edge","s":"a","p":"r","o":"a","color":"red"}
            {"kind":"edge","s":"a","p":"!","o":"a","on":"2024-13"}
            {"kind":"edge","s":["a"],"p":"r","o":null}
            {"kind":"edge","s":"a","p":"r","o":"a","src":""}
            {"kind":"edge","s":"a" "p":"r","o":"a"}
            [1]
            """;
        LoadResult result = Load(Bad, Mapping);
        Assert.Null(result.Dataset);
        Assert.Equal(
            [
                "2:21 CG0030", "3:1 CG0005", "4:9 CG0113", "5:1 CG0005", "7:47 CG0404", "8:40 CG0004", "9:28 CG0023", "9:51 CG0402",
                "10:20 CG0002", "10:38 CG0002", "11:46 CG0020", "12:23 CG0001", "13:1 CG0002",
            ],
            result.Diagnostics.Select(d => $"{d.Location.Line}:{d.Location.Column} {d.Code}"));
    }

    [Fact]
    public void An_unknown_node_and_an_unknown_speaker_are_named()
    {
        LoadResult result = Load(Good.Replace("\"o\":\"e/2\"", "\"o\":\"e/4\"", StringComparison.Ordinal), Mapping with { SaidBy = [new NodeId("ada")] });
        Assert.Equal(
            ["data/claims.jsonl: error CG0103: unknown speaker \"ada\". Name a node of the files in the mapping.", "data/claims.jsonl:2:47: error CG0102: unknown node \"e-4\"."],
            result.Diagnostics.Select(d => d.ToString().Replace(" Did you mean \"e-1\"?", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_that_is_not_there_is_reported() =>
        Assert.Equal("CG0010", Assert.Single(JsonLines.Load(Path.Combine(Path.GetTempPath(), "no-such", "file.jsonl"), Mapping with { SaidBy = [new NodeId("a")] }, cancellationToken: Token).Diagnostics, d => d.Code != "CG0103").Code);

    [Fact]
    public void Files_of_one_name_are_refused_because_their_claims_would_have_the_same_ids() =>
        Assert.Contains(
            JsonLines.Load([File("a/x.jsonl", Good), File("b/x.jsonl", "")], Mapping, cancellationToken: Token).Diagnostics, d => d.Code == "CG0030");

    [Fact]
    public void A_line_longer_than_files_may_be_is_refused()
    {
        LoadResult result = JsonLines.Load([File("x.jsonl", Good)], Mapping, new LoadOptions { MaxFileSize = 10 }, Token);
        Assert.Contains(result.Diagnostics, d => d.Code == "CG0009");
    }

    [Fact]
    public void A_mapping_that_contradicts_itself_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Load(Good, Mapping with { Object = "s" }));
        Assert.Throws<ArgumentException>(() => Load(Good, Mapping with { Ignored = ["conf"] }));
        Assert.Throws<ArgumentException>(() => Load(Good, Mapping with { SaidBy = [] }));
        Assert.Throws<ArgumentException>(() => new MappedQualifier("x", QualifierType.Term));
    }

    [Fact]
    public void A_stopped_loading_throws()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => JsonLines.Load([File("x.jsonl", Good)], Mapping, cancellationToken: source.Token));
    }

    [Fact]
    public void Neither_threads_nor_the_borders_of_blocks_change_anything() =>
        Gen.Select(RandomLines.Right, Gen.Int[1, 400], Gen.Int[1, 4]).Sample((text, blockSize, threads) =>
        {
            LineLoading loading = Loading(text, blockSize, threads);
            Same(Loading(text, 1 << 20, 1).TryLoad(["data/claims.jsonl"])!, loading.TryLoad(["data/claims.jsonl"])!);
        });

    [Fact]
    public void The_fast_way_and_the_careful_way_agree() =>
        Gen.Select(RandomLines.Any, Gen.Int[1, 200]).Sample((text, blockSize) =>
        {
            LineLoading loading = Loading(text, blockSize, 2);
            Dataset? fast = loading.TryLoad(["data/claims.jsonl"]);
            LoadResult careful = loading.Check(["data/claims.jsonl"]);
            if (fast is not null)
            {
                Assert.Empty(careful.Diagnostics);
                Same(careful.Dataset!, fast);
            }
        });

    [Fact]
    public void The_fast_way_takes_lines_that_nothing_is_wrong_with() =>
        RandomLines.Right.Sample(text => Same(
            Loading(text, 100, 2).Check(["data/claims.jsonl"]).Dataset!, Loading(text, 100, 2).TryLoad(["data/claims.jsonl"])!));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static void Same(Dataset expected, Dataset actual)
    {
        Assert.Equal(expected.Schema, actual.Schema);
        Assert.Equal(expected.Nodes.AsEnumerable(), actual.Nodes);
        Assert.Equal(expected.Nodes.Select(n => n.Origin), actual.Nodes.Select(n => n.Origin));
        Assert.Equal(expected.Claims.AsEnumerable(), actual.Claims);
        Assert.Equal(expected.Claims.Select(c => c.Origin), actual.Claims.Select(c => c.Origin));
    }

    private static LineLoading Loading(string text, int blockSize, int threads) =>
        new(new MemoryFiles([File("data/claims.jsonl", text)]), new LineForm(Mapping), LoadOptions.Default, Token)
        {
            BlockSize = blockSize,
            Threads = threads,
        };

    private static LoadResult Load(string text, LineMapping mapping) =>
        JsonLines.Load([File("data/claims.jsonl", text)], mapping, cancellationToken: Token);

    private static DataFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
