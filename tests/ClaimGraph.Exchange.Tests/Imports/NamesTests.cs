using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Exchange.Imports;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.Imports;

/// <summary>The ids that nodes get, and datasets of many.</summary>
public sealed class NamesTests
{
    [Theory]
    [InlineData("1", "Ada Lind", "ada-lind")]
    [InlineData("n12", "Łukasz Gröning", "ukasz-groning")]
    [InlineData("ada", "Somebody Else", "ada")]
    [InlineData("http://example.org/things#Ada", "Émile Zola", "emile-zola")]
    [InlineData("7", "深度求索", "thing-")]
    [InlineData("8", "שלום", "thing-")]
    [InlineData("9", "😀", "thing-")]
    [InlineData("Q42", "42", "thing-q42")]
    [InlineData("11", null, "thing-11")]
    public void A_node_gets_an_id_that_tells_something(string id, string? label, string expected)
    {
        JObject node = new() { ["id"] = id };
        if (label is not null)
        {
            node["name"] = label;
        }

        ImportResult result = From([node], [new JObject { ["source"] = id, ["target"] = id }]);
        Node made = Assert.Single(result.Dataset!.Suggestions.Nodes);
        Assert.StartsWith(expected, made.Id.Value, StringComparison.Ordinal);
        Assert.Equal(id == made.Id.Value ? null : id, made.ExternalIds.GetValueOrDefault("original"));
    }

    [Fact]
    public void Names_that_come_to_one_id_are_numbered_in_the_order_of_the_ids_they_had()
    {
        JObject[] nodes = [.. Enumerable.Range(1, 9).Select(i => new JObject { ["id"] = i, ["name"] = "Ada" })];
        JObject[] edges = [.. Enumerable.Range(1, 9).Select(i => new JObject { ["source"] = i, ["target"] = 1 })];
        Dataset dataset = From(nodes, edges).Dataset!;
        Assert.Equal(["ada", "ada-2", "ada-3", "ada-4", "ada-5", "ada-6", "ada-7", "ada-8", "ada-9"], dataset.Suggestions.Nodes.Select(n => n.Id.Value));
        Assert.Equal(dataset, From([.. nodes.Reverse()], [.. edges.Reverse()]).Dataset);
    }

    [Fact]
    public void A_large_graph_is_written_in_lines()
    {
        const int Count = 21_000;
        JObject[] nodes = [.. Enumerable.Range(0, Count).Select(i => new JObject { ["id"] = $"node-{i}", ["name"] = i.ToString(CultureInfo.InvariantCulture) })];
        JObject[] edges = [.. Enumerable.Range(0, Count).Select(i => new JObject { ["source"] = $"node-{i}", ["target"] = $"node-{(i + 1) % Count}", ["type"] = "next" })];
        ImportResult result = From(nodes, edges);
        Assert.Equal((Count, Count), (result.Dataset!.Suggestions.Nodes.Length, result.Dataset.Suggestions.Claims.Length));
        Assert.Contains(result.Files, f => f.Path.EndsWith("01-imported.jsonl", StringComparison.Ordinal));
    }

    private static ImportResult From(JObject[] nodes, JObject[] edges) =>
        Imported.FromTexts("node-link", null, ("graph.json", new JObject { ["nodes"] = new JArray(nodes), ["edges"] = new JArray(edges) }.ToString()));
}
