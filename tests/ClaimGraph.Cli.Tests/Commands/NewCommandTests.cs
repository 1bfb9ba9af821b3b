using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Tests.Commands;

public sealed class NewCommandTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly string _dataset;
    private readonly CommandResult _made;

    public NewCommandTests()
    {
        _dataset = _directory.PathOf("my-article");
        _made = Command.Run("new", _dataset);
    }

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_new_dataset_passes_check_without_a_word()
    {
        Assert.Equal((0, ""), (_made.ExitCode, _made.Error));
        CommandResult check = Command.Run("check", "--data", _dataset);
        Assert.Equal((0, ""), (check.ExitCode, check.Error));
        Assert.Equal("1 dataset: 0 errors, 0 warnings, 0 hints", check.Output.Trim());
    }

    [Fact]
    public void Its_evidence_holds_in_its_article_and_covers_all_of_it()
    {
        string text = Path.Combine(_dataset, "article.txt");
        Assert.Equal(0, Command.Run("verify", "--data", _dataset, "--text", text).ExitCode);
        Assert.Contains("0 sentences of none", Command.Run("coverage", "--data", _dataset, "--text", text).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_of_its_article_is_located_as_its_claim_has_it()
    {
        CommandResult located = Command.Run("locate", "--text", Path.Combine(_dataset, "article.txt"), "She calls it the best news of the year.");
        Assert.Equal(0, located.ExitCode);
        string sha256 = (string)located.Json["sha256"]!;
        Assert.Contains(sha256, File.ReadAllText(Path.Combine(_dataset, "claims", "01-news.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_ambiguous_quote_is_refused_with_all_its_places()
    {
        CommandResult located = Command.Run("locate", "--text", Path.Combine(_dataset, "article.txt"), "the Tern", "--json");
        Assert.Equal(1, located.ExitCode);
        Assert.Equal("ambiguous", (string?)located.Json["result"]);
        Assert.Equal([2, 3], located.Json["places"]!.Select(p => (int)p["paragraph"]!));
    }

    [Fact]
    public void Its_JSON_schemas_are_current()
    {
        CommandResult current = Command.Run("schema", "--check", "--schema", Path.Combine(_dataset, "schema"));
        Assert.Equal((0, ""), (current.ExitCode, current.Error));
    }

    [Fact]
    public void It_is_built_into_a_graph_with_diagrams()
    {
        string output = _directory.PathOf("out");
        CommandResult built = Command.Run("build", "--data", _dataset, "--out", output);
        Assert.Equal((0, ""), (built.ExitCode, built.Error));
        JObject graph = JObject.Parse(File.ReadAllText(Path.Combine(output, "graph.json")));
        Assert.Equal("claimgraph/1", (string?)graph["format"]);
        Assert.Equal("my-article", (string?)graph["sources"]![0]!["id"]);
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(output, "diagrams"), "*.svg"));
    }

    [Fact]
    public void A_directory_that_is_there_already_is_left_alone()
    {
        string before = File.ReadAllText(Path.Combine(_dataset, "source.json"));
        CommandResult again = Command.Run("new", _dataset);
        Assert.Equal(2, again.ExitCode);
        Assert.Contains("is not empty", again.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Path.Combine(_dataset, "source.json")));
    }

    [Fact]
    public void A_mistake_is_answered_with_its_place_and_nothing_is_built()
    {
        string claims = Path.Combine(_dataset, "claims", "01-news.json");
        string text = File.ReadAllText(claims).Replace("\"launched\"", "\"lauched\"", StringComparison.Ordinal);
        File.WriteAllText(claims, text);
        int line = text[..text.IndexOf("\"lauched\"", StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        string output = _directory.PathOf("out");
        CommandResult built = Command.Run("build", "--data", _dataset, "--out", output);
        Assert.Equal(1, built.ExitCode);
        Assert.Contains($"01-news.json:{line}:19: error CG0104: ", built.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean \"launched\"?", built.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(output));
    }
}
