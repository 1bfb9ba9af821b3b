using System.Xml.Linq;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Tests.Commands;

public sealed class ExportCommandTests
{
    [Fact]
    public void An_export_names_its_files_and_what_was_lost()
    {
        using TemporaryDirectory directory = new();
        CommandResult result = Command.OnDataset("export", "--format", "jgf", "--out", directory.FullPath);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains(directory.PathOf("graph.jgf.json"), result.Output, StringComparison.Ordinal);
        Assert.Contains("node-alias-details", result.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(directory.PathOf("jgf.loss.json")));
    }

    [Fact]
    public void A_view_and_a_query_narrow_the_export()
    {
        using TemporaryDirectory directory = new();
        Assert.Equal(0, Command.OnDataset("export", "-f", "jgf", "-o", directory.FullPath, "--view", "forecasts").ExitCode);
        JToken forecasts = Edges(directory);
        Assert.NotEmpty(forecasts);
        Assert.All(forecasts, e => Assert.Equal("forecast", (string?)e["metadata"]!["modality"]));
        CommandResult result = Command.OnDataset("export", "-f", "jgf", "-o", directory.FullPath, "--query", "MATCH ()-[r:MEMBER_OF]->() RETURN r");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.All(Edges(directory), e => Assert.Equal("member-of", (string?)e["relation"]));
    }

    [Fact]
    public void A_layout_gives_every_node_a_place_and_a_colour()
    {
        using TemporaryDirectory directory = new();
        CommandResult result = Command.OnDataset("export", "-f", "gexf", "-o", directory.FullPath, "--view", "forecasts", "--layout");
        Assert.Equal(0, result.ExitCode);
        XNamespace xmlns = "http://gexf.net/1.3";
        XNamespace viz = "http://gexf.net/1.3/viz";
        XElement[] nodes = [.. XDocument.Load(directory.PathOf("graph.gexf")).Descendants(xmlns + "node")];
        Assert.NotEmpty(nodes);
        Assert.Equal(nodes.Length, nodes.Select(n => ((string?)n.Element(viz + "position")!.Attribute("x"), (string?)n.Element(viz + "position")!.Attribute("y"))).Distinct().Count());
        Assert.True(nodes.Select(n => n.Element(viz + "color")!.ToString()).Distinct().Count() > 1);
    }

    [Fact]
    public void The_formats_are_listed()
    {
        CommandResult text = Command.Run("export", "--list");
        Assert.Equal(0, text.ExitCode);
        Assert.Contains("graph-json  claimgraph/1: lossless.", text.Output, StringComparison.Ordinal);
        JObject json = JObject.Parse(Command.Run("export", "--list", "--json").Output);
        Assert.Contains(json["formats"]!, f => (string?)f["id"] == "jgf" && f["fields"]!.Any(g => (string?)g["keeping"] == "omitted"));
    }

    [Theory]
    [InlineData("Give a format and a directory", "export")]
    [InlineData("Give a format and a directory", "export", "--format", "jgf")]
    [InlineData("\"jgff\" is not a value of --format. Write graph-json, jgf, ", "export", "--format", "jgff", "--out", "x")]
    [InlineData("--links means nothing to the format jgf", "export", "--format", "jgf", "--out", "x", "--links")]
    [InlineData("--layout means nothing to the format jgf", "export", "--format", "jgf", "--out", "x", "--layout")]
    [InlineData("is not an address to make names from", "export", "--format", "jgf", "--out", "x", "--base", "name")]
    [InlineData("There is no node", "export", "--format", "jgf", "--out", "x", "--view", "said-by:nobody-at-all")]
    public void What_makes_no_sense_is_said_and_nothing_written(string message, params string[] arguments)
    {
        CommandResult result = Command.OnDataset(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists("x"));
    }

    private static JToken Edges(TemporaryDirectory directory) => JObject.Parse(File.ReadAllText(directory.PathOf("graph.jgf.json")))["graph"]!["edges"]!;
}
