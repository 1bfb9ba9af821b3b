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

    [Fact]
    public void Queries_take_ids_without_their_source()
    {
        JToken rows = Run("query", "MATCH (a {id: $id})-[:USES]->(n) WHERE n.id <> 'hammer' RETURN DISTINCT n.id AS id", "-p", "id=anvil-one", "--json").Json;
        Assert.Empty(rows);
        rows = Run("query", "MATCH (a {id: $id})-[:USES]->(n) WHERE n.id <> 'hammer' RETURN DISTINCT n.id AS id", "-p", "id=acme", "--json").Json;
        Assert.Equal("anvil-news:anvil-one", (string?)Assert.Single(rows)["id"]);
        CommandResult ambiguous = Run("query", "MATCH (n {id: 'jane'}) RETURN n");
        Assert.Equal(ExitCode.Usage, ambiguous.ExitCode);
        Assert.Contains("query:1:15: error AmbiguousId: \"jane\" means several nodes: anvil-news:jane, hammer-news:jane. Write one of these.", ambiguous.Error, StringComparison.Ordinal);
        Assert.Contains("              ^^^^^^", ambiguous.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, Run("export", "--format", "jgf", "--query", "MATCH (n {id: 'hammer'}) RETURN n", "--out", _directory.PathOf("out")).ExitCode);
        Assert.Contains("\"hammer-news:hammer\"", File.ReadAllText(_directory.PathOf("out", "graph.jgf.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_dataset_and_all_as_one_are_built_and_the_same_every_time()
    {
        CommandResult built = Run("build", "--out", _directory.PathOf("first"), "--json");
        Assert.Equal((ExitCode.Fine, ""), (built.ExitCode, built.Error));
        Assert.Equal(["anvil-news", "hammer-news"], built.Json["sources"]!.Select(s => (string?)s));
        Assert.Equal((4, 2, 4), ((int)built.Json["claims"]!, (int)built.Json["datasets"]![0]!["claims"]!, (int)built.Json["datasets"]![1]!["claims"]!));
        string[] files = Files("first");
        Assert.Equal(["graph.json", "index.html"], files.Where(f => !f.Contains('/', StringComparison.Ordinal)));
        Assert.All((string[])["anvil-news/graph.json", "anvil-news/index.html", "anvil-news/diagrams/overview.en.svg", "hammer-news/diagrams/overview.en.svg"], f => Assert.Contains(f, files));
        Assert.Contains("\"id\": \"acme\"", File.ReadAllText(_directory.PathOf("first", "anvil-news", "graph.json")), StringComparison.Ordinal);
        Assert.Contains("\"id\": \"anvil-news:acme\"", File.ReadAllText(_directory.PathOf("first", "graph.json")), StringComparison.Ordinal);

        string text = Run("build", "--out", _directory.PathOf("second")).Output;
        Assert.Equal(files, Files("second"));
        Assert.All(files, f => Assert.Equal(File.ReadAllBytes(_directory.PathOf("first", f)), File.ReadAllBytes(_directory.PathOf("second", f))));
        Assert.Contains("anvil-news: anvil-news\n  3 nodes, 2 claims (2 edges, 0 values)\n", text, StringComparison.Ordinal);
        Assert.Contains("\n2 sources as one graph\n  6 nodes, 4 claims (4 edges, 0 values)\n", text, StringComparison.Ordinal);

        string[] Files(string output) => [.. Directory.EnumerateFiles(_directory.PathOf(output), "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(_directory.PathOf(output), f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void Nothing_is_built_while_one_dataset_has_errors()
    {
        string claims = _directory.PathOf("anvil-news", "claims", "opening.json");
        File.WriteAllText(claims, File.ReadAllText(claims).Replace("\"uses\"", "\"usse\"", StringComparison.Ordinal));
        CommandResult built = Run("build", "--out", _directory.PathOf("out"), "--no-diagrams", "--no-page");
        Assert.Equal(ExitCode.DataErrors, built.ExitCode);
        Assert.Equal(2, built.Error.Split("error CG0104").Length - 1);
        Assert.Contains("have errors; nothing was built.", built.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_directory.PathOf("out")));
    }

    [Fact]
    public void Claims_are_counted_by_source()
    {
        Assert.Equal((2, 2), ((int)Run("stats", "--json").Json["bySource"]!["anvil-news"]!, (int)Run("stats", "--json").Json["bySource"]!["hammer-news"]!));
        Assert.Contains("│ hammer-news │     2 │", Run("stats").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Source ", Command.OnDataset("stats").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Directories_of_several_datasets_are_compared_as_one_graph()
    {
        string other = _directory.PathOf("other");
        foreach (string file in Directory.EnumerateFiles(_directory.FullPath, "*.json", SearchOption.AllDirectories).ToArray())
        {
            string copy = Path.Combine(other, Path.GetRelativePath(_directory.FullPath, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, File.ReadAllText(file).Replace("Statement ltd-offers.", "They offer a hammer.", StringComparison.Ordinal));
        }

        CommandResult result = Command.Run("diff", _directory.FullPath, other);
        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.Contains("hammer-news:ltd-offers", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("anvil-news:acme-offers", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_diagram_is_drawn_of_the_dataset_that_describes_it()
    {
        Describe("anvil-news", "offers");
        Describe("hammer-news", "hammers");
        CommandResult drawn = Run("render", "--diagram", "offers", "--format", "geometry");
        Assert.Equal((ExitCode.Fine, ""), (drawn.ExitCode, drawn.Error));
        Assert.Contains("\"acme\"", drawn.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("anvil-news:acme", drawn.Output, StringComparison.Ordinal);
        Assert.Contains("There is no diagram \"offer\". Did you mean \"offers\"?", Run("render", "--diagram", "offer").Error, StringComparison.Ordinal);
        Describe("hammer-news", "offers");
        Assert.Contains("Several datasets have a diagram \"offers\". Name one with --data: ", Run("render", "--diagram", "offers").Error, StringComparison.Ordinal);
        string file = _directory.PathOf("anvil-news", "diagrams", "offers.json");
        Assert.Equal(drawn.Output, Run("render", "--diagram", file, "--format", "geometry").Output);

        void Describe(string dataset, string id)
        {
            Directory.CreateDirectory(_directory.PathOf(dataset, "diagrams"));
            File.WriteAllText(_directory.PathOf(dataset, "diagrams", $"{id}.json"), $$"""{ "id": "{{id}}", "title": { "en": "Offers" }, "select": { "view": "factual" } }""");
        }
    }

    [Fact]
    public void Texts_are_held_against_the_sources_that_they_are_copies_of()
    {
        string page = Repository.PathOf("graph-data", "project-dependencies", "article.txt");
        string root = Repository.PathOf("graph-data");
        CommandResult one = Command.Run("verify", "--data", root, "--text", page);
        Assert.Equal(ExitCode.Fine, one.ExitCode);
        Assert.Matches("is not checked\\.\nproject-dependencies: .*\nThe file is the one that was curated\\.\nThe evidence of [0-9]+ claims holds", one.Output);
        Assert.Equal("project-dependencies", (string?)Command.Run("verify", "--data", root, "--text", page, "--json").Json["source"]);

        string changed = _directory.PathOf("changed.txt");
        File.WriteAllText(changed, File.ReadAllText(page).Replace("Jint", "Gint", StringComparison.Ordinal));
        CommandResult moved = Command.Run("verify", "--data", root, "--text", changed);
        Assert.Equal(ExitCode.DataErrors, moved.ExitCode);
        Assert.Contains("project-dependencies:jint-in-csharp", moved.Output, StringComparison.Ordinal);
        Assert.Contains("are both copies of project-dependencies. Give one.", Command.Run("verify", "--data", root, "--text", page, "--text", changed).Error, StringComparison.Ordinal);
        File.WriteAllText(changed, "Something else.\n");
        Assert.Contains("is a copy of none of the sources china-us-ai-race, project-dependencies", Command.Run("coverage", "--data", root, "--text", changed).Error, StringComparison.Ordinal);
        Assert.Contains("[The engine is V8], which", Command.Run("explain", "claimgraph-needs-v8", "--data", root, "--text", page).Output, StringComparison.Ordinal);
        Assert.Contains("(of another source)", Command.Run("explain", "china-about-to-overtake", "--data", root, "--text", page).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_choice_all_datasets_are_looked_at_and_a_name_chooses_one()
    {
        Assert.Equal("project-dependencies:v8", (string?)Command.Run("show", "v8", "--json").Json["node"]!["id"]);
        Assert.Equal("v8", (string?)Command.Run("show", "v8", "--json", "-d", "project-dependencies").Json["node"]!["id"]);
        Assert.Equal(
            ["kai-fu-lee", "google-china", "google", "v8", "claimgraph"],
            Command.Run("path", "kai-fu-lee", "claimgraph", "--same", "--json").Json[0]!["nodes"]!.Select(n => ((string)n!).Split(':')[1]));
        Assert.Contains("No path leads", Command.Run("path", "kai-fu-lee", "claimgraph").Output, StringComparison.Ordinal);
        Assert.Contains("There is no directory \"no-such-dataset\"", Command.Run("stats", "-d", "no-such-dataset").Error, StringComparison.Ordinal);
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
