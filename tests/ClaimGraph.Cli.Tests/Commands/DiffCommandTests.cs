using System.Xml.Linq;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Tests.Commands;

public sealed class DiffCommandTests
{
    [Fact]
    public void A_dataset_does_not_differ_from_itself()
    {
        using TemporaryDirectory directory = new();
        string article = New(directory, "a");
        CommandResult result = Command.Run("diff", article, article);
        Assert.Equal((0, "No difference.\n", ""), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public void Two_directories_and_their_graph_json_differ_alike()
    {
        using TemporaryDirectory directory = new();
        string before = New(directory, "a");
        string after = Changed(New(directory, "b", "a"));
        CommandResult text = Command.Run("diff", before, after);
        Assert.Equal((0, ""), (text.ExitCode, text.Error));
        Assert.Contains("nodes: 1 changed\n", text.Output, StringComparison.Ordinal);
        Assert.Contains("    labels.en: ", text.Output, StringComparison.Ordinal);
        Assert.Equal(0, Command.Run("build", "--data", before, "--no-diagrams", "--out", directory.PathOf("ja")).ExitCode);
        Assert.Equal(0, Command.Run("build", "--data", after, "--no-diagrams", "--out", directory.PathOf("jb")).ExitCode);
        CommandResult json = Command.Run("diff", directory.PathOf("ja", "graph.json"), directory.PathOf("jb", "graph.json"));
        Assert.Equal(text.Output, json.Output);
    }

    [Fact]
    public void They_are_told_as_json_and_markdown_and_drawn()
    {
        using TemporaryDirectory directory = new();
        string before = New(directory, "a");
        string after = Changed(New(directory, "b", "a"));
        JObject json = JObject.Parse(Command.Run("diff", before, after, "--json").Output);
        JToken difference = Assert.Single(json["differences"]!);
        Assert.Equal(("node", "changed"), ((string?)difference["element"], (string?)difference["difference"]));
        Assert.Equal("labels.en", (string?)Assert.Single(difference["fields"]!)["field"]);
        Assert.Contains("| nodes | 0 | 0 | 1 | 0 |", Command.Run("diff", before, after, "--as", "markdown").Output, StringComparison.Ordinal);
        Assert.Equal(0, Command.Run("diff", before, after, "--draw", directory.PathOf("d.svg")).ExitCode);
        Assert.Contains("~ ", XDocument.Load(directory.PathOf("d.svg")).Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revision_of_git_is_a_dataset_too()
    {
        await Tool.RequireAsync(["git"], "--version");
        using TemporaryDirectory directory = new();
        string article = New(directory, "a");
        foreach (string[] step in new[] { ["init", "-q"], ["add", "-A"], new[] { "-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-q", "-m", "One" } })
        {
            Assert.Equal(0, (await Tool.RunAsync("git", step, directory.FullPath)).ExitCode);
        }

        string now = Changed(article);
        CommandResult result = Command.Run("diff", $"HEAD:{article}", now);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("nodes: 1 changed\n", result.Output, StringComparison.Ordinal);
        CommandResult missing = Command.Run("diff", $"NONE:{article}", now);
        Assert.Equal(2, missing.ExitCode);
        Assert.Contains("error: Git says: ", missing.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no dataset \"nowhere\"", "nowhere")]
    [InlineData("is not a revision", "-x:graph-data")]
    public void What_is_no_dataset_is_said(string message, string name)
    {
        CommandResult result = Command.Run("diff", "--", name, Repository.Dataset);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dataset_with_errors_is_not_compared()
    {
        using TemporaryDirectory directory = new();
        string article = New(directory, "a");
        string broken = New(directory, "b", "a");
        File.AppendAllText(Path.Combine(broken, "source.json"), "}");
        CommandResult result = Command.Run("diff", article, broken);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("source.json:", result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
    }

    // The id of the source is the directory's name; a copy keeps it.
    private static string New(TemporaryDirectory directory, string place, string name = "a")
    {
        string made = directory.PathOf(place, name);
        Directory.CreateDirectory(directory.PathOf(place));
        Assert.Equal(0, Command.Run("new", made).ExitCode);
        return made;
    }

    private static string Changed(string dataset)
    {
        string file = Directory.EnumerateFiles(Path.Combine(dataset, "nodes"), "*.json").Order(StringComparer.Ordinal).First();
        string text = File.ReadAllText(file);
        int label = text.IndexOf("\"labels\": { \"en\": \"", StringComparison.Ordinal);
        Assert.True(label > 0, text);
        File.WriteAllText(file, text.Insert(label + "\"labels\": { \"en\": \"".Length, "New "));
        return dataset;
    }
}
