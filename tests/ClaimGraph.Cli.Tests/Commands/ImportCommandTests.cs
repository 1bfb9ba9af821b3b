using ClaimGraph.Exchange;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Tests.Commands;

/// <summary>A graph from elsewhere as somebody takes it in: import, look, fill in, accept.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private const string Drafts = """
        {
          "claims": [
            {
              "subject": { "label": "Northport Ferries", "kind": "company" }, "relation": "launched", "object": { "label": "Zztern", "kind": "ferry" },
              "modality": "fact", "statement": "Zzstatement: the ferry was launched.", "quote": "launched its first electric ferry"
            },
            {
              "subject": "Zztern", "relation": "serves", "object": { "label": "Northport", "kind": "city" },
              "modality": "fact", "statement": "Zzstatement: it serves the town.", "quote": "serves everybody"
            }
          ]
        }
        """;

    private const string Article = "The harbour gets an electric ferry\nNorthport Ferries launched its first electric ferry. It serves Northport.\n";

    private readonly TemporaryDirectory _directory = new();

    public ImportCommandTests()
    {
        File.WriteAllText(PathOf("drafts.json"), Drafts);
        File.WriteAllText(PathOf("article.txt"), Article);
    }

    private string Data => PathOf("news");

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Drafts_become_a_dataset_that_passes_check_and_says_what_it_lacks()
    {
        CommandResult made = Import();
        Assert.Equal(0, made.ExitCode);
        Assert.Contains("2 suggested claims about 3 nodes; 1 lacks nothing.", made.Output, StringComparison.Ordinal);
        Assert.Contains("warning CG0811", made.Error, StringComparison.Ordinal);
        CommandResult check = Command.Run("check", "--data", Data);
        Assert.Equal((0, "", "1 dataset: 0 errors, 0 warnings, 0 hints, 2 suggestions"), (check.ExitCode, check.Error, check.Output.Trim()));
        CommandResult suggested = Command.Run("suggestions", "--data", Data);
        Assert.Contains("zztern-serves-northport: Zzstatement: it serves the town.\n  lacks evidence\n", suggested.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 claims are suggested; 1 lacks nothing.\n", suggested.Output, StringComparison.Ordinal);
        JToken json = Command.Run("suggestions", "--data", Data, "--json").Json;
        Assert.Equal([0, 1], json["claims"]!.Select(c => c["missing"]!.Count()));
        Assert.Equal("evidence", (string?)json["claims"]![1]!["missing"]![0]);
        Assert.Equal(3, json["nodes"]!.Count());
        Assert.Equal((0, ""), (Command.Run("schema", "--check", "--schema", Path.Combine(Data, "schema")).ExitCode, Command.Run("schema", "--check", "--schema", Path.Combine(Data, "schema")).Error));
    }

    [Fact]
    public void Nothing_shows_a_suggestion_until_it_is_accepted()
    {
        Import();
        string[] commands = ["stats", "coverage", "speakers", "conflicts", "components", "communities", "centrality"];
        Assert.All(commands.Select(c => c == "coverage" ? Command.Run(c, "--data", Data, "--text", PathOf("article.txt")) : Command.Run(c, "--data", Data)), NotShown);
        NotShown(Command.Run("query", "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN n.id, r.id, r.statement", "--data", Data));
        NotShown(Command.Run("verify", "--data", Data, "--text", PathOf("article.txt")));
        NotShown(Command.Run("timeline", "unknown-author", "--data", Data));
        NotShown(Command.Run("show", "unknown-author", "--data", Data));
        Assert.Equal(ExitCode.Usage, Command.Run("show", "zztern", "--data", Data).ExitCode);
        Assert.NotEqual(0, Command.Run("explain", "zztern-serves-northport", "--data", Data).ExitCode);
        Assert.All(GraphFormats.All, f =>
        {
            string output = PathOf("out", f.Id);
            Assert.Equal(0, Command.Run("export", "--format", f.Id, "--data", Data, "--out", output).ExitCode);
            Assert.All(Directory.GetFiles(output, "*", SearchOption.AllDirectories), NotIn);
        });
        Assert.Equal(0, Command.Run("build", "--data", Data, "--out", PathOf("built")).ExitCode);
        Assert.All(Directory.GetFiles(PathOf("built"), "*", SearchOption.AllDirectories), NotIn);

        Assert.Equal(0, Command.Run("accept", "northport-ferries-launched-zztern", "--data", Data).ExitCode);
        Assert.Contains("Zzstatement", Command.Run("explain", "northport-ferries-launched-zztern", "--data", Data).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("zztern-serves-northport", Command.Run("query", "MATCH ()-[r]->() RETURN r.id", "--data", Data).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_lacks_something_is_not_accepted_and_no_file_changes()
    {
        Import();
        string[] before = Contents();
        CommandResult all = Command.Run("accept", "--all", "--data", Data);
        Assert.Equal(ExitCode.DataErrors, all.ExitCode);
        Assert.Matches("claims/01-imported.json:[0-9]+:[0-9]+: error CG0501", all.Error);
        Assert.Equal(before, Contents());

        CommandResult one = Command.Run("accept", "northport-ferries-launched-zztern", "--data", Data, "--by", "Jane Doe");
        Assert.Equal("accepted northport-ferries-launched-zztern\naccepted node northport-ferries\naccepted node zztern\n", one.Output);
        Assert.Equal((0, "1 dataset: 0 errors, 0 warnings, 0 hints, 1 suggestion"), (one.ExitCode, Command.Run("check", "--data", Data).Output.Trim()));
        Assert.Contains("\"acceptedBy\": \"Jane Doe\"", File.ReadAllText(Path.Combine(Data, "claims", "01-imported.json")), StringComparison.Ordinal);
        Assert.Contains("is accepted already", Command.Run("accept", "northport-ferries-launched-zztern", "--data", Data).Error, StringComparison.Ordinal);

        // Filled in by hand, as suggestions and locate tell.
        string evidence = Command.Run("locate", "--text", PathOf("article.txt"), "It serves Northport").Output.Trim();
        string file = Path.Combine(Data, "claims", "01-imported.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"evidence\": []", $"\"evidence\": [{evidence}]", StringComparison.Ordinal));
        Assert.Equal(0, Command.Run("accept", "--all", "--data", Data).ExitCode);
        Assert.Equal("1 dataset: 0 errors, 0 warnings, 0 hints", Command.Run("check", "--data", Data).Output.Trim());
        Assert.Equal("Nothing is suggested.\n", Command.Run("accept", "--all", "--data", Data).Output);
        Assert.Equal(0, Command.Run("verify", "--data", Data, "--text", PathOf("article.txt")).ExitCode);
    }

    [Fact]
    public void A_wrong_name_is_answered_with_the_nearest()
    {
        Import();
        CommandResult wrong = Command.Run("accept", "zztern-serves-nortport", "--data", Data);
        Assert.Equal(ExitCode.Usage, wrong.ExitCode);
        Assert.Contains("Did you mean \"zztern-serves-northport\"?", wrong.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, Command.Run("accept", "--data", Data).ExitCode);
        Assert.Equal(ExitCode.Usage, Command.Run("accept", "--all", "x", "--data", Data).ExitCode);
        Assert.Equal(ExitCode.Usage, Command.Run("accept", "--all", "--by", " ", "--data", Data).ExitCode);
    }

    [Fact]
    public void Nothing_is_written_over_what_is_there_or_when_something_is_wrong()
    {
        Import();
        string[] before = Contents();
        CommandResult again = Import();
        Assert.Equal(ExitCode.Usage, again.ExitCode);
        Assert.Contains("is there already", again.Error, StringComparison.Ordinal);
        Assert.Equal(before, Contents());

        File.WriteAllText(PathOf("bad.json"), Drafts.Replace("\"fact\"", "\"fakt\"", StringComparison.Ordinal));
        CommandResult bad = Command.Run("import", "--format", "draft-claims", PathOf("bad.json"), "--out", PathOf("bad"));
        Assert.Equal(ExitCode.DataErrors, bad.ExitCode);
        Assert.Contains("bad.json:5:19: error CG0111: unknown modality \"fakt\". Did you mean \"fact\"?", bad.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(PathOf("bad")));
    }

    [Fact]
    public void What_was_asked_for_stands_in_the_source()
    {
        CommandResult made = Command.Run(
            "import", "--format", "draft-claims", PathOf("drafts.json"), "--out", PathOf("asked"), "--id", "harbour", "--title", "The harbour", "--author", "Sam Reed",
            "--publisher", "The Post", "--published", "2024-06", "--language", "en", "--language", "de");
        Assert.True(made.ExitCode == 0, made.Error);
        JObject source = JObject.Parse(File.ReadAllText(PathOf("asked", "source.json")));
        Assert.Equal(
            ("harbour", "The harbour", "sam-reed", "post", "2024-06", "en"),
            ((string?)source["id"], (string?)source["title"]!["de"], (string?)source["author"], ((string?)source["publisher"])!.Split('-')[1], (string?)source["published"], (string?)source["language"]));
        Assert.Contains("quotes", made.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is not an id", "--id", "Harbour 1")]
    [InlineData("is not a date", "--published", "soon")]
    [InlineData("is not a language tag", "--language", "English")]
    [InlineData("reads a table of nodes and one of edges", "--format", "csv")]
    [InlineData("has no quotes to find", "--format", "graphml", "--text", "article.txt")]
    [InlineData("takes no mapping", "--format", "nquads", "--mapping", "mapping.json")]
    public void A_call_that_cannot_be_carried_out_is_told_why(string expected, params string[] arguments)
    {
        string[] format = arguments.Contains("--format") ? [] : ["--format", "draft-claims"];
        CommandResult result = Command.Run(["import", PathOf("drafts.json"), "--out", PathOf("x"), .. format, .. arguments]);
        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_formats_are_listed()
    {
        string list = Command.Run("import", "--list").Output;
        Assert.Equal(
            ["node-link", "graphml", "csv", "cypher", "nquads", "trig", "turtle", "jsonld", "draft-claims"], list.TrimEnd('\n').Split('\n').Select(l => l.Split(' ')[0]));
        Assert.Equal(ExitCode.Usage, Command.Run("import", PathOf("drafts.json")).ExitCode);
    }

    private static void NotShown(CommandResult result)
    {
        Assert.True(result.ExitCode == 0, result.Error);
        Assert.DoesNotContain("zz", result.Output, StringComparison.OrdinalIgnoreCase);
    }

    private static void NotIn(string file)
    {
        string text = File.ReadAllText(file);
        Assert.DoesNotContain("Zzstatement", text, StringComparison.Ordinal);
        Assert.DoesNotContain("zztern", text, StringComparison.OrdinalIgnoreCase);
    }

    private string PathOf(params string[] parts) => _directory.PathOf(parts);

    private string[] Contents() =>
        [.. Directory.GetFiles(Data, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => $"{f}\n{File.ReadAllText(f)}")];

    private CommandResult Import() => Command.Run(
        "import", "--format", "draft-claims", PathOf("drafts.json"), "--text", PathOf("article.txt"), "--out", Data, "--author", "Unknown author");
}
