using ClaimGraph.Diagrams.Files;
using ClaimGraph.Graphs;
using ClaimGraph.Loading;

namespace ClaimGraph.Diagrams.Tests.TestData;

/// <summary>The small dataset that the cases of loading build on, and diagrams of it.</summary>
internal static class AnvilDataset
{
    private static readonly Lazy<KnowledgeGraph> Built = new(() => KnowledgeGraph.Build(
        DatasetLoader.Load(Repository.PathOf("tests", "ClaimGraph.Tests", "Loading", "cases", "_base", "data")).Dataset!));

    public static KnowledgeGraph Graph => Built.Value;

    /// <summary>Reads a diagram without faults.</summary>
    /// <param name="settings">What stands in the file beside id and title, such as <c>"layout": "timeline"</c>.</param>
    public static DiagramFile Diagram(string settings)
    {
        DiagramFilesResult result = Read(settings);
        Assert.Empty(result.Diagnostics);
        return Assert.Single(result.Diagrams);
    }

    /// <summary>Reads a diagram.</summary>
    public static DiagramFilesResult Read(string settings) => DiagramFiles.Load(
        "data",
        [new DataFile("data/diagrams/one.json", System.Text.Encoding.UTF8.GetBytes($$"""{ "id": "one", "title": { "en": "One", "zh": "一" }{{(settings.Length > 0 ? ", " : "")}}{{settings}} }"""))],
        Graph);
}
