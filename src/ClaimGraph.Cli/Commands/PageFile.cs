using ClaimGraph.Cli.Output;
using ClaimGraph.Diagrams;
using ClaimGraph.Files;
using ClaimGraph.Graphs;
using ClaimGraph.Viewer;

namespace ClaimGraph.Cli.Commands;

/// <summary>The page in which a person explores a graph, as a file to write.</summary>
internal static class PageFile
{
    private const string Name = "index.html";

    /// <summary>Makes the page and says what there is to say about it.</summary>
    /// <param name="terminal">Where notes go.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="directory">The directory the file belongs in.</param>
    /// <returns>The file.</returns>
    public static FileContent Of(Terminal terminal, KnowledgeGraph graph, string directory)
    {
        using DiagramRenderer renderer = new();
        ViewerPage page = ViewerPage.Of(graph, renderer);
        foreach (string note in page.Notes)
        {
            terminal.Warn($"{Name}: {note}");
        }

        return new FileContent(Path.Combine(directory, Name), page.Write);
    }
}
