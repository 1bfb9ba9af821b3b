using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Json;
using ClaimGraph.Loading;
using ClaimGraph.Loading.JsonSchemas;
using ClaimGraph.Loading.Storage;
using ClaimGraph.Tests.TestData;
using ClaimGraph.Text;
using CsCheck;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Tests.Loading.Imports;

public sealed class ImportTests
{
    [Fact]
    public void A_dataset_by_itself_has_ids_as_its_files_have_them()
    {
        Dataset dataset = new SmallSources().Add("anvil-news", "acme makes anvil").Load();
        Assert.Equal(["acme", "anvil", "author"], dataset.Nodes.Select(n => n.Id.Value));
        Assert.All(dataset.Claims, c => Assert.Null(c.Id.Namespace));
        Assert.Equal("opening", dataset.Sources[0].Sections[0].Id.Value);
    }

    [Fact]
    public void Datasets_that_import_one_another_share_nodes_and_keep_their_ids_apart()
    {
        Dataset dataset = new SmallSources().Add("b", "acme makes anvil").Add("a", "b:acme makes hammer near=b:anvil", "acme borders b:acme").Load();
        Assert.Equal(["a", "b"], dataset.Sources.Select(s => s.Id.Value));
        Assert.Equal(["a:acme", "a:author", "a:hammer", "b:acme", "b:anvil", "b:author"], dataset.Nodes.Select(n => n.Id.Value));
        Assert.Equal(["a:c1", "a:c2", "b:c1"], dataset.Claims.Select(c => c.Id.Value));
        Claim shared = dataset.Claims[0];
        Assert.Equal("b:acme", shared.Subject.Value);
        Assert.Equal(new NodeObject(new NodeId("a:hammer")), shared.Object);
        Assert.Equal(new NodeValue(new NodeId("b:anvil")), shared.Qualifiers[new QualifierId("near")]);
        Assert.Equal(["a:author"], shared.SaidBy.Select(s => s.Value));
        Assert.Equal("a:opening", shared.Section.Value);
        Assert.Equal(["a:author", "b:author"], dataset.Sources.Select(s => s.Author.Value));
        Assert.Equal(["a:opening", "b:opening"], dataset.Sources.SelectMany(s => s.Sections).Select(s => s.Id.Value));
        Assert.Equal("data/a/claims/opening.json", shared.Origin!.File);
    }

    [Fact]
    public void A_claim_may_be_linked_to_one_of_an_imported_dataset()
    {
        Dataset dataset = new SmallSources().Add("a", "acme makes anvil").Add("b", "a:acme makes a:anvil restates=a:c1").Load();
        Assert.Equal(new ClaimLink(ClaimLinkType.Restates, new ClaimId("a:c1")), Assert.Single(dataset.Claims[1].Links));
    }

    [Fact]
    public void Imports_of_imports_are_loaded_and_the_one_dataset_named_is_enough()
    {
        SmallSources sources = new SmallSources().Add("c", "acme makes anvil").Add("b", "c:acme makes hammer").Add("a", "b:hammer makes nail");
        LoadResult result = DatasetLoader.Load("data/a", sources.Files, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(sources.Load(), result.Dataset);
    }

    [Fact]
    public void The_order_of_datasets_and_files_changes_no_byte()
    {
        SmallSources sources = new SmallSources()
            .Add("river", ["en", "zh"], "schema", "acme makes anvil @2023", "acme counts 12")
            .Add("anvil", "river:acme makes hammer", "acme borders river:acme near=river:anvil")
            .Add("middle", "anvil:hammer called \"Mjölnir\" opinion");
        string expected = Written(sources.Load());
        Gen.Select(Gen.Shuffle(sources.Directories.ToArray()), Gen.Shuffle(sources.Files.ToArray()), Gen.Bool).Sample(
            (directories, files, scans) => Assert.Equal(expected, Written(Reading(files, scans).Load(directories).Dataset!)),
            iter: 60);
    }

    [Fact]
    public void Datasets_together_are_read_the_fast_way_and_the_careful_way_gives_the_same()
    {
        SmallSources sources = new SmallSources().Add("a", "acme makes anvil").Add("b", "a:acme makes a:anvil restates=a:c1 near=a:author");
        DatasetReading fast = Reading(sources.Files, usesScan: true);
        LoadResult read = fast.Load(sources.Directories);
        Assert.True(fast.WasScanned);
        DatasetReading careful = Reading(sources.Files, usesScan: false);
        LoadResult expected = careful.Load(sources.Directories);
        Assert.False(careful.WasScanned);
        Assert.Equal(expected.Dataset, read.Dataset);
        Assert.Equal(expected.Dataset!.Claims.Select(c => c.Origin), read.Dataset!.Claims.Select(c => c.Origin));
    }

    [Fact]
    public void Graph_json_of_several_sources_reads_back_and_keeps_to_its_schema()
    {
        Dataset dataset = new SmallSources()
            .Add("a", ["en", "zh"], "schema", "acme makes anvil", "acme counts 3")
            .Add("b", "a:acme makes a:anvil restates=a:c1", "a:acme counts 4", "acme called \"Acme\"").Load();
        byte[] bytes = Encoding.UTF8.GetBytes(Written(dataset));
        LoadResult read = GraphJson.Read(new DataFile("graph.json", bytes));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(dataset, read.Dataset);
    }

    [Fact]
    public void Nodes_of_different_sources_may_have_one_name_in_graph_json()
    {
        Dataset dataset = new SmallSources().Add("a", "acme makes anvil").Add("b", "acme makes anvil").Load();
        Dataset named = dataset with { Nodes = [.. dataset.Nodes.Select(n => n with { Labels = new LocalizedText([new(Language.English, n.Id.Name)]) })] };
        LoadResult read = GraphJson.Read(new DataFile("graph.json", Encoding.UTF8.GetBytes(Written(named))));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(named, read.Dataset);
    }

    [Fact]
    public async Task Files_that_import_and_their_graph_json_keep_to_the_json_schemas()
    {
        SmallSources sources = new SmallSources().Add("a", ["en", "zh"], "schema", "acme makes anvil")
            .Add("b", ["en", "zh"], "schema", "a:acme makes a:anvil restates=a:c1 near=a:acme").Judge("a:acme same b:author");
        Dataset dataset = sources.Load();
        Dictionary<string, string> schemas = JsonSchemaFiles.For(dataset.Schema).ToDictionary(f => f.Name, f => f.Text);
        JArray results = await JsonSchemaValidator.ValidateAsync(
        [
            Check("graph", GraphJsonSchema.ToText(), Written(dataset)),
            .. sources.Files.Where(f => f.Path.StartsWith("data/", StringComparison.Ordinal)).Select(f => Check(
                f.Path,
                schemas[(f.Path.Contains("/claims/", StringComparison.Ordinal) ? "claims" : f.Path.Contains("/nodes/", StringComparison.Ordinal) ? "nodes" : Path.GetFileNameWithoutExtension(f.Path)) + ".schema.json"],
                Encoding.UTF8.GetString(f.Content.Span))),
        ]);
        Assert.Equal(8, results.Count);
        Assert.All(results, r => Assert.Empty(r["errors"]!));

        static JObject Check(string name, string schema, string data) =>
            new() { ["name"] = name, ["schema"] = JToken.Parse(schema), ["data"] = JToken.Parse(data) };
    }

    [Fact]
    public void A_text_that_a_source_lacks_in_a_language_is_shown_in_one_it_has()
    {
        Dataset dataset = new SmallSources().Add("a", ["en", "zh"], "schema", "acme makes anvil").Add("b", "acme makes anvil").Load();
        Assert.Equal(
            ["acme of a (zh)", "acme of b"],
            dataset.Nodes.Where(n => n.Id.Name == "acme").Select(n => n.Labels.In(Language.Chinese)));
    }

    [Fact]
    public void Schemas_of_their_own_become_one_where_they_agree()
    {
        SmallSources sources = new SmallSources().AddSchema("other-schema", "thing")
            .Add("a", "acme makes anvil").Add("b", ["en"], "other-schema", "a:acme makes hammer");
        Assert.Equal(new SmallSources().Add("a", "x makes y").Load().Schema, sources.Load().Schema);
        LoadResult clash = DatasetLoader.LoadAll(
            ["data/a", "data/b"],
            new SmallSources().AddSchema("other-schema", "Anything.").Add("a", "x makes y").Add("b", ["en"], "other-schema", "x makes y").Files,
            cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["CG0655"], clash.Diagnostics.Select(d => d.Code));
        Assert.Null(clash.Dataset);
    }

    [Fact]
    public void What_one_source_says_against_another_is_no_fault()
    {
        Dataset dataset = new SmallSources().Add("a", "acme counts 3").Add("b", "a:acme counts 4", "a:acme counts 3 @2020").Load();
        Assert.Equal(3, dataset.Claims.Count);
    }

    [Fact]
    public void No_dataset_to_load_is_a_mistake_of_the_program() =>
        Assert.Throws<ArgumentException>(() => DatasetLoader.LoadAll([], [], cancellationToken: TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("baidu", true)]
    [InlineData("river-news:baidu", true)]
    [InlineData("a:b:c", false)]
    [InlineData(":baidu", false)]
    [InlineData("river-news:", false)]
    [InlineData("River:baidu", false)]
    [InlineData(null, false)]
    public void An_id_is_a_slug_or_two_with_a_colon_between_them(string? text, bool isValid)
    {
        Assert.Equal(isValid, QualifiedSlug.IsValid(text));
        if (!isValid)
        {
            Assert.Throws<ArgumentException>(() => new NodeId(text!));
        }
    }

    [Fact]
    public void An_id_of_the_greatest_length_is_found()
    {
        string slug = new('x', Slug.MaxLength);
        Dataset dataset = new SmallSources().Add(slug, $"{slug} makes anvil").Add("b", $"{slug}:{slug} makes hammer").Load();
        KnowledgeGraph graph = KnowledgeGraph.Build(dataset);
        Assert.NotNull(graph.FindNode(new NodeId($"{slug}:{slug}")));
        Assert.NotNull(graph.FindClaim(new ClaimId($"{slug}:c1")));
        Assert.Equal(new SourceId(slug), new NodeId($"{slug}:{slug}").Namespace);
        Assert.Equal(slug, new NodeId($"{slug}:{slug}").Name);
    }

    private static DatasetReading Reading(IEnumerable<DataFile> files, bool usesScan) =>
        new(new MemoryFiles(files), LoadOptions.Default, TestContext.Current.CancellationToken) { UsesScan = usesScan };

    private static string Written(Dataset dataset)
    {
        using MemoryStream stream = new();
        GraphJson.Write(dataset, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
