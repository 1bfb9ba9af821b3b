using System.Collections.Immutable;
using System.Text;
using ClaimGraph.Diagrams;
using ClaimGraph.Graphs;
using ClaimGraph.Viewer.Arranging;
using ClaimGraph.Viewer.Assembling;
using ClaimGraph.Viewer.Payloads;

namespace ClaimGraph.Viewer;

/// <summary>
/// One HTML file in which a person explores a graph of claims: it holds the data, the places of everything, the scripts and the fonts,
/// works from a disk without a network, and asks nobody for anything. Immutable.
/// </summary>
public sealed class ViewerPage
{
    private ViewerPage(string html, ImmutableArray<string> notes)
    {
        Html = html;
        Notes = notes;
    }

    /// <summary>The file's content; lines end with a line feed.</summary>
    public string Html { get; }

    /// <summary>What a reader should know about how the page came about, such as that a layout took too long; often empty.</summary>
    public ImmutableArray<string> Notes { get; }

    /// <summary>
    /// Makes the page of a graph. The same graph gives the same bytes. The layout takes nearly all of the time: seconds for some
    /// hundred nodes, at most about a minute.
    /// </summary>
    /// <param name="graph">The graph, or a view or part of one.</param>
    /// <param name="renderer">Arranges nodes and lines.</param>
    /// <returns>The page.</returns>
    public static ViewerPage Of(KnowledgeGraph graph, DiagramRenderer renderer)
    {
        PageContent content = PageContent.Of(graph);
        using PageTypography typography = new();
        PageLayout layout = PageLayout.Of(content, renderer, typography);
        string payload = PayloadWriter.Write(content, layout);
        return new ViewerPage(PageTemplate.Fill(content, payload, typography), layout.Notes);
    }

    /// <summary>Writes the page in UTF-8.</summary>
    /// <param name="output">Where it goes; the stream stays open.</param>
    public void Write(Stream output) => output.Write(Encoding.UTF8.GetBytes(Html));
}
