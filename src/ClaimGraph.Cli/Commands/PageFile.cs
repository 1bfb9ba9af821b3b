using ClaimGraph.Diagrams;
using ClaimGraph.Files;
using ClaimGraph.Graphs;
using ClaimGraph.Viewer;

namespace ClaimGraph.Cli.Commands;

/// <summary>The page in which a person explores a graph, as a file to write.</summary>
internal static class PageFile
{
    private const string Name = "index.html";

    /// <summary>The making of the page.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="directory">The directory the file belongs in.</param>
    /// <param name="renderer">Arranges; it has to be there until the page is made.</param>
    /// <returns>A task that makes one file.</returns>
    public static BuildTask Of(KnowledgeGraph graph, string directory, DiagramRenderer renderer) => new("Making the page", () =>
    {
        ViewerPage page = ViewerPage.Of(graph, renderer);
        return ([new FileContent(Path.Combine(directory, Name), page.Write)], [.. page.Notes.Select(n => $"{Name}: {n}")]);
    });
}
