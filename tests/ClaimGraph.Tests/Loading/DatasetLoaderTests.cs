using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;
using ClaimGraph.Quantities;

namespace ClaimGraph.Tests.Loading;

public sealed class DatasetLoaderTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("claimgraph-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void Claims_are_in_reading_order_and_nodes_in_the_order_of_ids()
    {
        Dataset dataset = DatasetCase.LoadBase().Dataset!;
        Assert.Equal(
            [
                "acme-launched-anvil-2", "acme-competes-with-bolt", "acme-based-in-paris", "anvil-in-kit",
                "prices-fall", "share-grows", "bolt-founded", "bolt-not-based-in-paris",
            ],
            dataset.Claims.Select(c => c.Id.Value));
        Assert.Equal(dataset.Nodes.Select(n => n.Id.Value).Order(StringComparer.Ordinal), dataset.Nodes.Select(n => n.Id.Value));
    }

    [Fact]
    public void The_order_of_sections_comes_before_the_names_of_files()
    {
        DataFile[] renamed =
            [.. DatasetCase.BaseFiles.Select(f => f with { Path = f.Path.Replace("02-outlook", "00-outlook", StringComparison.Ordinal) })];
        Assert.Equal(
            DatasetCase.LoadBase().Dataset!.Claims.Select(c => c.Id),
            DatasetLoader.Load("data", renamed, cancellationToken: Token).Dataset!.Claims.Select(c => c.Id));
    }

    [Fact]
    public void Every_part_of_a_claim_is_read()
    {
        Dataset dataset = DatasetCase.LoadBase().Dataset!;
        Claim claim = dataset.Claims.Single(c => c.Id.Value == "prices-fall");
        Assert.Equal(Modality.Hypothetical, claim.Modality);
        Assert.Equal(new NodeObject(new NodeId("bolt-brothers")), claim.Object);
        Assert.Equal(["dimension", "margin", "place", "remark", "since"], claim.Qualifiers.Keys.Select(k => k.Value));
        Assert.Equal(new TermValue(new TermId("price")), claim.Qualifiers[new QualifierId("dimension")]);
        Assert.Equal("2.50", Assert.IsType<QuantityValue>(claim.Qualifiers[new QualifierId("margin")]).Quantity.ValueText);
        Assert.Equal("outlook", claim.Section.Value);
        Assert.Equal("data/claims/02-outlook.json:4:5", claim.Origin!.ToString());
        Claim share = dataset.Claims.Single(c => c.Id.Value == "share-grows");
        Assert.Equal(new QuantityObject(new Quantity(40.0m, new UnitId("percent"), Comparison.MoreThan)), share.Object);
        Assert.Equal([new ClaimLink(ClaimLinkType.Condition, claim.Id)], share.Links.AsEnumerable());
        Assert.Equal(Polarity.Denied, dataset.Claims.Single(c => c.Id.Value == "bolt-not-based-in-paris").Polarity);
        Source source = Assert.Single(dataset.Sources);
        Assert.Equal((4, 2, 1), (source.Paragraphs.Length, source.Sections.Length, source.WithoutClaims.Length));
        Assert.Equal(new KindId("actor"), dataset.Schema.FindKind(new KindId("person"))!.Parent);
        Assert.Equal(new ColorGroupId("actors"), dataset.Schema.FindKind(new KindId("person"))!.ColorGroup);
    }

    [Fact]
    public async Task A_directory_loads_as_its_files_do()
    {
        WriteBase();
        LoadResult result = await DatasetLoader.LoadAsync(Path.Combine(_directory, "data"), new LoadOptions { DisplayBase = _directory }, Token);
        Assert.Empty(result.Diagnostics);
        Dataset expected = DatasetCase.LoadBase().Dataset!;
        Assert.Equal(expected.Claims.AsEnumerable(), result.Dataset!.Claims);
        Assert.Equal(expected.Nodes.AsEnumerable(), result.Dataset.Nodes);
        Assert.Equal(expected.Claims[0].Origin, result.Dataset.Claims[0].Origin);
    }

    [Fact]
    public void Paths_are_shown_relative_to_the_display_base_with_forward_slashes()
    {
        WriteBase();
        File.WriteAllText(Path.Combine(_directory, "data", "nodes", "people.json"), "{");
        LoadResult result = DatasetLoader.Load(Path.Combine(_directory, "data"), new LoadOptions { DisplayBase = Path.Combine(_directory, "schema") }, Token);
        Assert.Equal("../data/nodes/people.json:1:2", result.Diagnostics[0].Location.ToString());
    }

    [Fact]
    public void A_link_to_a_directory_above_is_not_followed_and_a_broken_link_is_reported()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need special rights on Windows.");
        WriteBase();
        string nodes = Path.Combine(_directory, "data", "nodes");
        Directory.CreateSymbolicLink(Path.Combine(nodes, "loop"), nodes);
        Assert.Empty(DatasetLoader.Load(Path.Combine(_directory, "data"), cancellationToken: Token).Diagnostics);
        File.CreateSymbolicLink(Path.Combine(nodes, "broken.json"), Path.Combine(_directory, "nowhere.json"));
        LoadResult result = DatasetLoader.Load(Path.Combine(_directory, "data"), cancellationToken: Token);
        Assert.Equal(["CG0010"], result.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void A_link_to_a_file_without_end_is_a_diagnostic()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "There is no /dev/zero on this system.");
        WriteBase();
        File.CreateSymbolicLink(Path.Combine(_directory, "data", "nodes", "endless.json"), "/dev/zero");
        LoadResult result = DatasetLoader.Load(
            Path.Combine(_directory, "data"), new LoadOptions { DisplayBase = _directory, MaxFileSize = 100_000 }, Token);
        Assert.Equal(
            "data/nodes/endless.json: error CG0009: the file does not end within 100000 bytes; no more are read. Put a plain file in its place.",
            Assert.Single(result.Diagnostics).ToString());
    }

    [Fact]
    public void Files_within_directories_are_found_and_hidden_ones_are_not()
    {
        WriteBase();
        string nodes = Path.Combine(_directory, "data", "nodes");
        Directory.CreateDirectory(Path.Combine(nodes, "more"));
        File.Move(Path.Combine(nodes, "people.json"), Path.Combine(nodes, "more", "people.json"));
        File.WriteAllText(Path.Combine(nodes, ".draft.json"), "not even JSON");
        Assert.Empty(DatasetLoader.Load(Path.Combine(_directory, "data"), cancellationToken: Token).Diagnostics);
    }

    [Fact]
    public void A_directory_that_is_not_there_is_a_diagnostic()
    {
        LoadResult result = DatasetLoader.Load(Path.Combine(_directory, "none"), new LoadOptions { DisplayBase = _directory }, Token);
        Assert.Null(result.Dataset);
        Assert.Equal("none: error CG0011: there is no such directory. Name the directory that holds source.json.", Assert.Single(result.Diagnostics).ToString());
    }

    [Fact]
    public async Task Loading_can_be_stopped()
    {
        WriteBase();
        using CancellationTokenSource source = new();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DatasetLoader.LoadAsync(Path.Combine(_directory, "data"), null, source.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => DatasetLoader.Load("data", DatasetCase.BaseFiles, null, source.Token));
    }

    [Fact]
    public void A_dataset_with_a_warning_is_still_a_dataset()
    {
        DatasetCase testCase = DatasetCase.Read("CG0203-orphan-node");
        LoadResult result = testCase.Load(testCase.Files);
        Assert.Equal([Severity.Warning], result.Diagnostics.Select(d => d.Severity));
        Assert.NotNull(result.Dataset);
    }

    [Fact]
    public void Claims_after_a_broken_place_are_not_called_unknown()
    {
        DataFile[] files =
        [
            .. DatasetCase.BaseFiles.Select(f => f.Path == "data/nodes/people.json"
                ? f with { Content = Encoding.UTF8.GetBytes("{ \"nodes\": [ ] ") }
                : f),
        ];
        LoadResult result = DatasetLoader.Load("data", files, cancellationToken: Token);
        Assert.Equal(["CG0001"], result.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void A_schema_loads_alone()
    {
        SchemaResult result = SchemaLoader.Load("schema", DatasetCase.BaseFiles);
        Assert.Empty(result.Diagnostics);
        Assert.Equal((7, 7, 5, 2), (result.Schema!.Kinds.Length, result.Schema.Relations.Length, result.Schema.Qualifiers.Length, result.Schema.Units.Length));
        WriteBase();
        Assert.NotNull(SchemaLoader.Load(Path.Combine(_directory, "schema")).Schema);
        Assert.Null(SchemaLoader.Load(Path.Combine(_directory, "none")).Schema);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(513)]
    public void A_limit_outside_its_range_is_refused(int nesting) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new LoadOptions { MaxNesting = nesting });

    [Fact]
    public void A_file_as_large_as_the_limit_is_read()
    {
        int largest = DatasetCase.BaseFiles.Max(f => f.Content.Length);
        Assert.Empty(DatasetLoader.Load("data", DatasetCase.BaseFiles, new LoadOptions { MaxFileSize = largest }, Token).Diagnostics);
        Assert.NotEmpty(DatasetLoader.Load("data", DatasetCase.BaseFiles, new LoadOptions { MaxFileSize = largest - 1 }, Token).Diagnostics);
    }

    private void WriteBase()
    {
        foreach (DataFile file in DatasetCase.BaseFiles)
        {
            string path = Path.Combine(_directory, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.Span);
        }
    }
}
