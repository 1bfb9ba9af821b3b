using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Json;
using ClaimGraph.Loading;
using ClaimGraph.Tests.TestData;
using ClaimGraph.Text;
using CsCheck;

namespace ClaimGraph.Tests.Json;

public sealed class GraphJsonReaderTests
{
    private static readonly string River = GraphJsonTexts.Write(RiverDataset.Build());

    [Fact]
    public void What_is_read_equals_what_was_written()
    {
        LoadResult result = Read(River);

        Assert.Empty(result.Diagnostics.Where(d => d.Severity != Severity.Hint));
        Assert.Equal(RiverDataset.Build(), result.Dataset);
    }

    [Fact]
    public void Any_dataset_is_read_equal_to_what_was_written() => RandomDatasets.Any.Sample(dataset =>
    {
        LoadResult result = Read(GraphJsonTexts.Write(dataset));

        Assert.Empty(result.Diagnostics.Where(d => d.Severity == Severity.Error));
        Assert.Equal(dataset, result.Dataset);
    });

    [Fact]
    public void A_graph_without_sources_is_written_but_not_read_back()
    {
        DataFile lines = new("river.jsonl", """
            {"kind":"node","id":"a","type":"Person","name":"Ada"}
            {"kind":"node","id":"b","type":"Person","name":"Bea"}
            {"kind":"edge","s":"a","p":"knows","o":"b"}
            """u8.ToArray());
        LineMapping mapping = new()
        {
            Discriminator = "kind", Kind = "type", Label = "name", Subject = "s", Relation = "p", Object = "o", SaidBy = [new NodeId("a")],
        };
        string text = GraphJsonTexts.Write(JsonLines.Load([lines], mapping, cancellationToken: TestContext.Current.CancellationToken).Dataset!);

        LoadResult result = Read(text);

        Assert.Null(result.Dataset);
        Diagnostic error = result.Diagnostics.First(d => d.Severity == Severity.Error);
        int line = text.Split('\n').Index().First(l => l.Item.Contains("\"sources\"", StringComparison.Ordinal)).Index + 1;
        Assert.Equal((DiagnosticCodes.EmptyList, line), (error.Code, error.Location!.Line));
        Assert.Contains("sources", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dataset_of_several_sources_keeps_each_claim_with_its_own()
    {
        Dataset river = RiverDataset.Build();
        SourceId second = new("second-news");
        Section lake = new(new SectionId("lake"), LocalizedText.Of("Lake", "湖"), 1, 3);
        Dataset dataset = river with
        {
            Sources = [.. river.Sources, river.Sources[0] with { Id = second, Sections = [lake], WithoutClaims = [] }],
            Claims =
            [
                .. river.Claims,
                river.Claims[^1] with
                {
                    Id = new ClaimId("rivals-no-more"),
                    Polarity = Polarity.Denied,
                    Section = lake.Id,
                    Evidence = [river.Claims[^1].Evidence[0] with { Source = second }],
                },
            ],
        };

        LoadResult result = Read(GraphJsonTexts.Write(dataset));

        Assert.Empty(result.Diagnostics.Where(d => d.Severity == Severity.Error));
        Assert.Equal(dataset, result.Dataset);
    }

    [Fact]
    public void The_order_of_keys_does_not_matter_nor_do_comments()
    {
        string moved = River.Replace("{\n  \"format\": \"claimgraph/1\",", "{ // a graph", StringComparison.Ordinal)
            .Replace("\n  ]\n}\n", "\n  ],\n  \"format\": \"claimgraph/1\"\n}\n", StringComparison.Ordinal);

        Assert.Equal(RiverDataset.Build(), Read(moved).Dataset);
    }

    [Fact]
    public void A_text_with_a_character_nobody_sees_is_not_read_as_another() =>
        RandomDatasets.Of(Gen.OneOf(RandomDatasets.Texts, RandomDatasets.InvisibleTexts)).Sample(dataset =>
        {
            LoadResult result = Read(GraphJsonTexts.Write(dataset));

            Assert.True(result.Dataset is null
                ? result.Diagnostics.Any(d => d is { Code: DiagnosticCodes.ControlCharacter, Location.Line: > 0 })
                : result.Dataset.Equals(dataset));
        });

    [Theory]
    [InlineData("\"format\": \"claimgraph/1\"", "\"format\": \"claimgraph/2\"", "graph.json:2:13: error CG0113: unknown format \"claimgraph/2\".")]
    [InlineData("\"relation\": \"rivals\"", "\"relation\": \"rivls\"", ": error CG0104: unknown relation \"rivls\". Did you mean \"rivals\"?")]
    [InlineData("\"subject\": \"blue\"", "\"subject\": \"blu\"", ": error CG0102: unknown node \"blu\". Did you mean \"blue\"?")]
    [InlineData("\"kind\": \"person\"", "\"kind\": \"prson\"", ": error CG0101: unknown kind \"prson\". Did you mean \"person\"?")]
    [InlineData("\"section\": \"mouth\"", "\"section\": \"mout\"", ": error CG0109: unknown section \"mout\". Did you mean \"mouth\"?")]
    [InlineData("\"claim\": \"rivals\"", "\"claim\": \"rival\"", ": error CG0110: unknown claim \"rival\". Did you mean \"rivals\"?")]
    [InlineData("\"source\": \"river-news\"", "\"source\": \"river-new\"", ": error CG0113: unknown source \"river-new\". Did you mean \"river-news\"?")]
    [InlineData("\"source\": \"river-news\", ", "", ": error CG0005: a piece of evidence needs the property \"source\".")]
    [InlineData("      \"section\": \"source\"\n", "      \"time\": \"2024\"\n", ": error CG0005: a claim needs the property \"section\".")]
    [InlineData("\"modality\": \"opinion\"", "\"modality\": \"guess\"", ": error CG0111: ")]
    [InlineData("\"value\": \"1280.50\"", "\"value\": 1280.50", ": error CG0404: ")]
    [InlineData("\"date\": \"2023~\"", "\"date\": \"2023-13\"", ": error CG040")]
    [InlineData("\"units\": [", "\"unist\": [", ": error CG0004: ")]
    [InlineData("\"nodes\": [", "\"knots\": [", "error CG0004: graph JSON has no property \"knots\".")]
    [InlineData("\"id\": \"red-told\"", "\"id\": \"red-dated\"", ": error CG0030: ")]
    [InlineData("\"id\": \"red\"", "\"id\": \"blue\"", ": error CG0030: ")]
    [InlineData("  ]\n}\n", "  ]\n", ": error CG0001: ")]
    public void What_is_wrong_is_told_with_its_place(string right, string wrong, string expected)
    {
        Assert.Contains(right, River, StringComparison.Ordinal);
        int at = River.LastIndexOf(right, StringComparison.Ordinal);

        LoadResult result = Read(River.Remove(at, right.Length).Insert(at, wrong));

        Assert.Null(result.Dataset);
        Assert.Contains(result.Diagnostics, d => d.ToString().Contains(expected, StringComparison.Ordinal));
        Assert.All(result.Diagnostics, d => Assert.True(d.Location.Line > 0, d.ToString()));
    }

    [Fact]
    public void Any_cut_or_changed_character_gives_diagnostics_or_a_dataset_and_never_an_exception() =>
        Gen.Select(Gen.Int[0, River.Length - 1], Gen.Int[0, 20], Replacements).Sample((at, length, replacement) =>
        {
            string changed = River.Remove(at, Math.Min(length, River.Length - at)).Insert(at, replacement);

            LoadResult result = Read(changed);

            Assert.Equal(result.Dataset is null, result.Diagnostics.Any(d => d.Severity == Severity.Error));
        });

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"format\": \"claimgraph/1\", \"sources\": [], \"nodes\": [], \"claims\": []}")]
    [InlineData("{\"format\": \"claimgraph/1\", \"sources\": [3], \"kinds\": 4, \"claims\": [[], {\"evidence\": [null]}], \"nodes\": [null]}")]
    public void A_text_that_is_no_graph_gives_an_error(string text) =>
        Assert.Contains(Read(text).Diagnostics, d => d.Severity == Severity.Error);

    [Fact]
    public void A_file_that_is_not_there_gives_an_error()
    {
        LoadResult result = GraphJson.Read(Path.Combine(Path.GetTempPath(), "claimgraph-no-such-file.json"));

        Assert.Null(result.Dataset);
        Assert.Equal(DiagnosticCodes.UnreadableFile, Assert.Single(result.Diagnostics).Code);
    }

    private static Gen<string> Replacements { get; } = Gen.OneOf(
        Gen.Const(""), Gen.Char.AlphaNumeric.Select(c => $"{c}"), Gen.Const("\""), Gen.Const("]"), Gen.Const("null"));

    private static LoadResult Read(string text) =>
        GraphJson.Read(new DataFile("graph.json", Encoding.UTF8.GetBytes(text)));
}
