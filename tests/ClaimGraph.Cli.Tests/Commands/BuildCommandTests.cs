using System.Xml;

namespace ClaimGraph.Cli.Tests.Commands;

public sealed class BuildCommandTests
{
    [Fact]
    public void The_dataset_is_built_into_a_graph_and_diagrams_that_are_the_same_every_time()
    {
        using TemporaryDirectory directory = new();
        (string first, string second) = (directory.PathOf("first"), directory.PathOf("second"));
        CommandResult built = Command.OnDataset("build", "--out", first);
        Assert.Equal((0, ""), (built.ExitCode, built.Error));
        Command.OnDataset("build", "--out", second);

        string[] files = [.. Files(first)];
        Assert.Equal(files, Files(second));
        Assert.Contains("graph.json", files);
        Assert.Contains("diagrams/overview.en.svg", files);
        Assert.Contains("diagrams/overview.zh.svg", files);
        Assert.All(files, f => Assert.Equal(File.ReadAllBytes(Path.Combine(first, f)), File.ReadAllBytes(Path.Combine(second, f))));
        Assert.All(files.Where(f => f.EndsWith(".svg", StringComparison.Ordinal)), f => new XmlDocument { XmlResolver = null }.Load(Path.Combine(first, f)));
        Assert.DoesNotContain(files, f => f.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void The_summary_can_be_had_as_JSON()
    {
        using TemporaryDirectory directory = new();
        CommandResult built = Command.OnDataset("build", "--out", directory.FullPath, "--no-diagrams", "--json");
        Assert.Equal("china-us-ai-race", (string?)built.Json["sources"]![0]);
        Assert.True(File.Exists((string?)built.Json["graph"]));
        Assert.Empty(built.Json["diagrams"]!);
        Assert.True(File.Exists((string?)built.Json["page"]));
    }

    [Fact]
    public void The_graph_can_be_built_alone()
    {
        using TemporaryDirectory directory = new();
        CommandResult built = Command.OnDataset("build", "--out", directory.FullPath, "--no-diagrams", "--no-page");

        Assert.Equal(0, built.ExitCode);
        Assert.Equal(["graph.json"], Files(directory.FullPath));
    }

    private static IEnumerable<string> Files(string directory) => Directory
        .EnumerateFiles(directory, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(directory, f).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);
}
