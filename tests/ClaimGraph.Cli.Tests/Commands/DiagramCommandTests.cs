using System.Xml;

namespace ClaimGraph.Cli.Tests.Commands;

/// <summary>Diagrams that files describe, as a user meets them.</summary>
public sealed class DiagramCommandTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly string _dataset;

    public DiagramCommandTests()
    {
        _dataset = _directory.PathOf("my-article");
        Command.Run("new", _dataset);
    }

    private string TernFile => Path.Combine(_dataset, "diagrams", "tern.json");

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_new_dataset_has_one_that_is_drawn_by_its_id_and_by_its_file()
    {
        CommandResult byId = Command.Run("render", "--data", _dataset, "--diagram", "tern");
        Assert.Equal((0, ""), (byId.ExitCode, byId.Error));
        Assert.Contains("What is said about the Tern", byId.Output, StringComparison.Ordinal);
        Assert.Equal(byId.Output, Command.Run("render", "--data", _dataset, "--diagram", TernFile).Output);
        Assert.Contains("Another heading", Command.Run("render", "--data", _dataset, "--diagram", "tern", "--title", "Another heading").Output, StringComparison.Ordinal);
        Assert.StartsWith("{\"width\"", Command.Run("render", "--data", _dataset, "--diagram", "tern", "--format", "geometry").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_draws_those_of_files_beside_those_of_sections()
    {
        string output = _directory.PathOf("out");
        CommandResult built = Command.Run("build", "--data", _dataset, "--out", output);
        Assert.Equal((0, ""), (built.ExitCode, built.Error));
        string[] files = [.. Directory.GetFiles(Path.Combine(output, "diagrams")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];
        Assert.Contains("tern.en.svg", files);
        Assert.Contains("overview.en.svg", files);
        Assert.Contains("section-news.en.svg", files);
        new XmlDocument { XmlResolver = null }.Load(Path.Combine(output, "diagrams", "tern.en.svg"));
    }

    [Fact]
    public void One_called_as_a_usual_one_takes_its_place_and_is_written_in_the_formats_it_names()
    {
        File.WriteAllText(TernFile, """{ "id": "overview", "title": { "en": "My own" }, "layout": "timeline", "formats": ["svg", "geometry"] }""");
        string output = _directory.PathOf("out");
        Assert.Equal(0, Command.Run("build", "--data", _dataset, "--out", output).ExitCode);
        Assert.Contains("My own", File.ReadAllText(Path.Combine(output, "diagrams", "overview.en.svg")), StringComparison.Ordinal);
        Assert.StartsWith("{\"width\"", File.ReadAllText(Path.Combine(output, "diagrams", "overview.en.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_finds_what_is_wrong_and_nothing_is_built_or_drawn_with_it()
    {
        File.WriteAllText(TernFile, File.ReadAllText(TernFile).Replace("RETURN", "RETUN", StringComparison.Ordinal));
        CommandResult check = Command.Run("check", "--data", _dataset);
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("tern.json:11:8: error CG0701:", check.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean \"RETURN\"?", check.Error, StringComparison.Ordinal);
        CommandResult built = Command.Run("build", "--data", _dataset, "--out", _directory.PathOf("out"));
        Assert.Equal(1, built.ExitCode);
        Assert.Contains("CG0701", built.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_directory.PathOf("out")));
        CommandResult drawn = Command.Run("render", "--data", _dataset, "--diagram", "tern");
        Assert.Equal((1, ""), (drawn.ExitCode, drawn.Output));
        Assert.Equal(0, Command.Run("build", "--data", _dataset, "--no-diagrams", "--no-page", "--out", _directory.PathOf("out")).ExitCode);
    }

    [Fact]
    public void One_that_is_not_there_is_answered_with_the_nearest()
    {
        CommandResult missing = Command.Run("render", "--data", _dataset, "--diagram", "turn");
        Assert.Equal(2, missing.ExitCode);
        Assert.Contains("There is no diagram \"turn\". Did you mean \"tern\"?", missing.Error, StringComparison.Ordinal);
        Assert.Contains("There is no file", Command.Run("render", "--data", _dataset, "--diagram", "no/such.json").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--around", "tern")]
    [InlineData("--view", "factual")]
    [InlineData("--section", "news")]
    [InlineData("--layout", "layered")]
    public void An_option_that_says_what_the_file_says_is_refused(string option, string value)
    {
        CommandResult refused = Command.Run("render", "--data", _dataset, "--diagram", "tern", option, value);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains($"leave out {option}", refused.Error, StringComparison.Ordinal);
    }
}
