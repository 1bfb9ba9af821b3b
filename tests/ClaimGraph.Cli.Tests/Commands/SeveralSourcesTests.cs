using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Tests.Commands;

/// <summary>Commands over two datasets, the second of which imports the first.</summary>
public sealed class SeveralSourcesTests : IDisposable
{
    private const string Digest = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    private readonly TemporaryDirectory _directory = new();

    public SeveralSourcesTests()
    {
        CopyDirectory(Path.Combine(Repository.Root, "graph-data", "schema"), _directory.PathOf("schema"));
        Write("anvil-news", [], ["Acme", "Anvil One"], ("acme-offers", "acme", "anvil-one"), ("acme-again", "acme", "anvil-one"));
        Write("hammer-news", ["../anvil-news"], ["Acme Ltd", "Hammer"], ("offers-anvil", "anvil-news:acme", "anvil-news:anvil-one"), ("ltd-offers", "acme-ltd", "hammer"));
    }

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_directory_of_several_datasets_is_one_graph()
    {
        Assert.Equal(("anvil-news:acme", 2), (Node("acme"), Run("show", "acme", "--json").Json["claims"]!.Count(c => ((string?)c["id"])!.StartsWith("anvil", StringComparison.Ordinal))));
        Assert.Equal("hammer-news:hammer", Node("Hammer"));
        Assert.Contains("\"jane\" means several nodes: anvil-news:jane, hammer-news:jane. Use an id.", Run("show", "jane").Error, StringComparison.Ordinal);
        JToken rows = Run("query", "MATCH (a {id: 'anvil-news:acme'})-[:USES]->(n) RETURN n.id AS id ORDER BY id", "--format", "json").Json;
        Assert.All(rows, r => Assert.Equal("anvil-news:anvil-one", (string?)r["id"]));
        Assert.Equal(0, Command.Run("check", "--data", _directory.FullPath).ExitCode);

        string? Node(string name) => (string?)Run("show", name, "--json").Json["node"]!["id"];
    }

    [Fact]
    public void A_dataset_brings_those_it_imports()
    {
        CommandResult alone = Command.Run("explain", "acme-offers", "--data", _directory.PathOf("anvil-news"), "--json");
        Assert.Equal("acme-offers", (string?)alone.Json["claim"]!["id"]);
        CommandResult importing = Command.Run("explain", "acme-offers", "--data", _directory.PathOf("hammer-news"), "--json");
        Assert.Equal("anvil-news:acme-offers", (string?)importing.Json["claim"]!["id"]);
    }

    [Fact]
    public void What_several_sources_say_is_counted_and_listed()
    {
        CommandResult text = Run("corroborations");
        Assert.Contains("Acme — uses → Anvil One: 2 sources\n", text.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 statement of several sources.\n", text.Output, StringComparison.Ordinal);
        JToken found = Assert.Single(Run("corroborations", "acme", "--json").Json);
        Assert.Equal(["anvil-news", "hammer-news"], found["sources"]!.Select(s => (string?)s));
        Assert.Equal(3, found["claims"]!.Count());
        Assert.Equal("No two sources say the same.\n", Run("corroborations", "hammer").Output);
        Assert.StartsWith("There is one source only.", Command.OnDataset("corroborations").Output, StringComparison.Ordinal);
        Assert.Contains("Said by another source too:\n", Run("explain", "offers-anvil").Output, StringComparison.Ordinal);
        Assert.Equal(2, Run("explain", "offers-anvil", "--json").Json["corroboratedBy"]!.Count());
    }

    [Fact]
    public void Nodes_judged_the_same_are_one_when_asked_for()
    {
        Assert.Contains("There is no sameness.json", Run("show", "acme", "--same").Error, StringComparison.Ordinal);
        Judge("same");
        Assert.Equal(1, Claims("acme-ltd"));
        Assert.Equal(4, Claims("acme-ltd", "--same"));
        Assert.Contains("written of  hammer-news:acme-ltd, hammer-news:hammer", Run("explain", "ltd-offers", "--same").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("written of", Run("explain", "acme-offers", "--same").Output, StringComparison.Ordinal);
        Judge("unsure");
        Assert.Equal(1, Claims("acme-ltd", "--same"));
        Judge("equal");
        CommandResult wrong = Run("show", "acme", "--same");
        Assert.Equal(ExitCode.DataErrors, wrong.ExitCode);
        Assert.Contains("error CG0113", wrong.Error, StringComparison.Ordinal);
        Assert.Contains("error CG0113", Command.Run("check", "--data", _directory.FullPath).Error, StringComparison.Ordinal);

        int Claims(params string[] arguments) => Run(["show", .. arguments, "--json"]).Json["claims"]!.Count();
    }

    [Fact]
    public void Pictures_pages_and_exports_take_ids_with_a_source()
    {
        string picture = _directory.PathOf("picture.svg");
        Assert.Equal(ExitCode.Fine, Run("render", "--around", "acme", "--out", picture).ExitCode);
        Assert.Contains("id=\"node-anvil-news_3a_acme\"", File.ReadAllText(picture), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, Run("export", "--format", "jgf", "--out", _directory.PathOf("out")).ExitCode);
        string exported = string.Concat(Directory.GetFiles(_directory.PathOf("out")).Select(File.ReadAllText));
        Assert.Contains("\"anvil-news:anvil-one\"", exported, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, Command.Run("build", "--data", _directory.PathOf("hammer-news"), "--out", _directory.PathOf("built")).ExitCode);
        Assert.Contains("\"hammer-news:acme-ltd\"", File.ReadAllText(_directory.PathOf("built", "graph.json")), StringComparison.Ordinal);
        Assert.True(File.Exists(_directory.PathOf("built", "index.html")));
        Assert.All(Directory.GetFiles(_directory.PathOf("built", "diagrams")), f => Assert.DoesNotContain(':', Path.GetFileName(f)));
    }

    private CommandResult Run(params string[] arguments) => Command.Run([.. arguments, "--data", _directory.FullPath]);

    private void Judge(string verdict) => File.WriteAllText(_directory.PathOf("sameness.json"), $$"""
        {
          "judgements": [
            { "nodes": ["hammer-news:acme-ltd", "anvil-news:acme"], "verdict": "{{verdict}}", "by": "Jane", "why": { "en": "One address." }, "date": "2024-07" }
          ]
        }
        """);

    private void Write(string id, string[] imports, string[] names, params (string Id, string Subject, string Object)[] claims)
    {
        JObject Text(string text) => new() { ["en"] = text };
        Directory.CreateDirectory(_directory.PathOf(id, "nodes"));
        Directory.CreateDirectory(_directory.PathOf(id, "claims"));
        Save("source.json", new JObject
        {
            ["id"] = id,
            ["schema"] = "../schema",
            ["imports"] = new JArray(imports),
            ["languages"] = new JArray("en"),
            ["title"] = Text(id),
            ["author"] = "jane",
            ["publisher"] = "jane",
            ["language"] = "en",
            ["published"] = "2024-06",
            ["sha256"] = Digest,
            ["paragraphs"] = new JArray(Digest),
            ["sections"] = new JArray(new JObject { ["id"] = "opening", ["labels"] = Text("Opening"), ["paragraphs"] = new JArray(1, 1) }),
        });
        Save("nodes/all.json", new JObject
        {
            ["nodes"] = new JArray(
                Node("jane", "person", $"Jane of {id}"),
                Node(Slugged(names[0]), "company", names[0]),
                Node(Slugged(names[1]), "model", names[1])),
        });
        Save("claims/opening.json", new JObject
        {
            ["section"] = "opening",
            ["claims"] = new JArray(claims.Select((c, i) => new JObject
            {
                ["id"] = c.Id,
                ["subject"] = c.Subject,
                ["relation"] = "uses",
                ["object"] = c.Object,
                ["modality"] = i == 0 ? "fact" : "reported",
                ["saidBy"] = new JArray("jane"),
                ["evidence"] = new JArray(new JObject { ["paragraph"] = 1, ["start"] = i, ["end"] = i + 1, ["sha256"] = Digest }),
                ["statement"] = Text($"Statement {c.Id}."),
            })),
        });

        JObject Node(string node, string kind, string label) => new() { ["id"] = node, ["kind"] = kind, ["labels"] = Text(label) };
        void Save(string path, JObject content) => File.WriteAllText(_directory.PathOf(id, path), content.ToString());
        static string Slugged(string name) => name.ToLowerInvariant().Replace(' ', '-');
    }

    private static void CopyDirectory(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.GetFiles(from, "*.json"))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
