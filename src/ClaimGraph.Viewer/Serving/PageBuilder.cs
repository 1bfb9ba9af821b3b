using System.Security.Cryptography;
using System.Text;
using ClaimGraph.Diagrams;
using ClaimGraph.Graphs;
using ClaimGraph.Viewer.Arranging;
using ClaimGraph.Viewer.Assembling;
using ClaimGraph.Viewer.Payloads;

namespace ClaimGraph.Viewer.Serving;

/// <summary>
/// Makes one page after another of a graph that changes little: what is where is kept from page to page, and found anew only when
/// asked for. Used by one thread at a time.
/// </summary>
internal sealed class PageBuilder : IDisposable
{
    private readonly DiagramRenderer _renderer = new();
    private readonly PageTypography _typography = new();
    private (PageSketch Sketch, PageLayout Layout, bool IsFinal)? _last;

    /// <summary>Makes a page at once, by the places of the last one.</summary>
    /// <param name="graph">The graph.</param>
    /// <returns>The page, and whether arranging the graph anew would change it; null where there is no last page.</returns>
    public (ServedPage Page, bool IsFinal)? Follow(KnowledgeGraph graph)
    {
        if (_last is not var (sketch, layout, wasFinal))
        {
            return null;
        }

        PageSketch next = new(PageContent.Of(graph), _typography);
        (PageLayout followed, bool isSame) = PageArranger.Follow(next, sketch, layout);
        bool isFinal = isSame && wasFinal;
        _last = (next, followed, isFinal);
        return (Assemble(next, followed), isFinal);
    }

    /// <summary>Makes a page with everything arranged anew, which takes seconds.</summary>
    /// <param name="graph">The graph.</param>
    /// <returns>The page.</returns>
    public ServedPage Build(KnowledgeGraph graph)
    {
        PageSketch sketch = new(PageContent.Of(graph), _typography);
        PageLayout layout = PageArranger.Arrange(sketch, _renderer);
        _last = (sketch, layout, true);
        return Assemble(sketch, layout);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _renderer.Dispose();
        _typography.Dispose();
    }

    private ServedPage Assemble(PageSketch sketch, PageLayout layout)
    {
        string payload = PayloadWriter.Write(sketch.Content, layout);
        string version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(payload)));
        string html = PageTemplate.Fill(sketch.Content, payload, PageTemplate.Fonts(_typography, payload), new LiveParts(version));
        return new ServedPage(version, Encoding.UTF8.GetBytes(html));
    }
}
