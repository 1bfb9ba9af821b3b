using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ClaimGraph.Diagrams.Arranging;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Layout;
using ClaimGraph.Diagrams.Layout.Msagl;
using ClaimGraph.Diagrams.Measures;
using ClaimGraph.Diagrams.Staging;
using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams;

/// <summary>
/// Draws graphs of claims. Safe for use from several threads, which each get a layout engine of their own; the engines are kept
/// until the renderer is disposed.
/// </summary>
public sealed class DiagramRenderer : IDisposable
{
    private readonly Fonts _fonts = new();
    private readonly ConcurrentBag<ILayoutEngine> _idle = [];
    private readonly Func<ILayoutEngine> _newEngine;

    /// <summary>Draws with MSAGL.</summary>
    public DiagramRenderer()
        : this(() => new MsaglEngine())
    {
    }

    /// <summary>Draws with another layout engine.</summary>
    /// <param name="newEngine">Makes an engine; called once for each thread that draws at the same time.</param>
    public DiagramRenderer(Func<ILayoutEngine> newEngine) => _newEngine = newEngine;

    /// <summary>Draws a graph. The same graph and options give the same bytes, in whatever order nodes and edges come.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">What the drawing looks like.</param>
    /// <returns>The drawing.</returns>
    public Diagram Render(DiagramGraph graph, DiagramOptions options)
    {
        LineBreaker breaker = new(_fonts);
        Wording wording = new(options.Language);
        Sketch sketch = Sketch.Of(graph, wording, breaker);
        List<string> notes = [];
        return Finished(sketch, Arrange(sketch, options, notes), options, wording, breaker, notes);
    }

    /// <summary>Draws what already knows its places. The same stage and options give the same bytes.</summary>
    /// <param name="stage">What is drawn.</param>
    /// <param name="options">What the drawing looks like; how nodes are arranged is the stage's.</param>
    /// <returns>The drawing.</returns>
    internal Diagram Render(Stage stage, DiagramOptions options)
    {
        LineBreaker breaker = new(_fonts);
        Wording wording = new(options.Language);
        Staged staged = stage.Set(breaker, wording);
        return Finished(staged.Sketch, staged.Arrangement, options, wording, breaker, []);
    }

    private Diagram Finished(
        Sketch sketch, Arrangement arrangement, DiagramOptions options, Wording wording, LineBreaker breaker, List<string> notes)
    {
        Page page = new(sketch, arrangement, options, wording, breaker);
        DiagramGeometry geometry = page.Arrangement.ToGeometry(sketch, page.Size);
        SvgWriter writer = new(page, _fonts);
        string svg = writer.Write();
        if (writer.MissingCharacters is { Length: > 0 } missing)
        {
            notes.Add($"The font lacks some characters, which a reader's own font has to show and which may not fit: {missing}");
        }

        return new Diagram(svg, geometry, DrawingMeasurer.Measure(geometry), [.. notes]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (ILayoutEngine engine in _idle)
        {
            engine.Dispose();
        }

        _fonts.Dispose();
    }

    /// <summary>Arranges boxes and lines, with a place for each label.</summary>
    /// <param name="sketch">What is to be arranged.</param>
    /// <param name="options">How, and how long it may take.</param>
    /// <param name="notes">Takes what a reader should know about how it came about.</param>
    internal Arrangement Arrange(Sketch sketch, DiagramOptions options, List<string> notes)
    {
        using CancellationTokenSource deadline = new(options.TimeLimit);
        ILayoutEngine engine = Rented();
        bool isSound = false;
        try
        {
            Arranger arranger = new(sketch, deadline.Token);
            Arrangement arrangement = arranger.Arrange(options.Layout, engine, options.Direction);
            if (!arranger.IsRouted)
            {
                notes.Add("The graph is too large for edges to be led around nodes; they are straight and may run through some.");
            }

            isSound = true;
            return arrangement;
        }
        catch (OperationCanceledException)
        {
            notes.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"The layout took longer than {options.TimeLimit.TotalSeconds:0.###} s; the nodes were put on a grid instead."));
        }
        catch (LayoutException e)
        {
            notes.Add($"{e.Message} The nodes were put on a grid instead.");
        }
        finally
        {
            Return(engine, isSound);
        }

        return new Arranger(sketch, CancellationToken.None).Grid();
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The engine is given back or disposed of by Return.")]
    private ILayoutEngine Rented() => _idle.TryTake(out ILayoutEngine? engine) ? engine : _newEngine();

    // An engine that was stopped or failed is not used again.
    private void Return(ILayoutEngine engine, bool isSound)
    {
        if (isSound)
        {
            _idle.Add(engine);
        }
        else
        {
            engine.Dispose();
        }
    }
}
