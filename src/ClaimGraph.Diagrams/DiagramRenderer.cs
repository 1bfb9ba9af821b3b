using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ClaimGraph.Diagrams.Arranging;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Drawing.Composing;
using ClaimGraph.Diagrams.Drawing.Display;
using ClaimGraph.Diagrams.Drawing.Svg;
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
        Diagram diagram = Finished(sketch, Arrange(sketch, options, notes), options, wording, breaker, notes);
        return options.MeasuresStability && Disturbance.Of(graph) is { } disturbed
            ? diagram with { Stability = Procrustes.Distance(diagram.Geometry, Render(disturbed, options with { MeasuresStability = false }).Geometry) }
            : diagram;
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
        Picture picture = PageArtist.Compose(page, _fonts);
        if (picture.Fonts.Missing is { Length: > 0 } missing)
        {
            notes.Add($"The font lacks some characters, which a reader's own font has to show, and in PNG and PDF one of this machine: {missing}");
        }

        return new Diagram(picture, SvgPainter.Paint(picture), geometry, DrawingMeasurer.Measure(geometry), [.. notes])
        {
            Trials = arrangement.Trials,
        };
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
        Arranger arranger = new(sketch, deadline.Token);
        ILayoutEngine engine = Rented();
        string? trouble = null;
        try
        {
            arranger.Arrange(options.Layout, engine, options.Direction);
        }
        catch (OperationCanceledException)
        {
            trouble = string.Create(CultureInfo.InvariantCulture, $"The layout took longer than {options.TimeLimit.TotalSeconds:0.###} s.");
        }
        catch (LayoutException e)
        {
            trouble = e.Message;
        }
        finally
        {
            // An engine may have been told to stop at the very end of its work.
            Return(engine, trouble is null && arranger.Failure is null && !deadline.IsCancellationRequested);
        }

        return Outcome(arranger, sketch, trouble, notes) with { Trials = arranger.Trials };
    }

    private static Arrangement Outcome(Arranger arranger, Sketch sketch, string? trouble, List<string> notes)
    {
        Arrangement outcome;
        if (arranger.Best is { } best)
        {
            outcome = best;
            if (trouble is not null)
            {
                notes.Add($"{trouble} The best drawing made until then is shown.");
            }

            if (trouble is null && arranger.Failure is { } failure)
            {
                notes.Add($"{failure.Message} What was tried besides is shown.");
            }

            if (!arranger.IsRouted)
            {
                notes.Add("The graph is too large for edges to be led around nodes; they are straight and may run through some.");
            }
        }
        else if (arranger.Placed is { } placed)
        {
            notes.Add($"{trouble} There was no time to lead edges around nodes: they are straight and may run through some.");
            outcome = new Arranger(sketch, CancellationToken.None).Straight(placed);
        }
        else
        {
            notes.Add($"{trouble} The nodes were put on a grid instead.");
            outcome = new Arranger(sketch, CancellationToken.None).Grid();
        }

        int missing = sketch.Edges.Where((e, i) => !e.Label.Lines.IsEmpty && outcome.Labels[i] is null).Count();
        if (missing > 0)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"There was no room for {missing} of {sketch.Edges.Length} labels; they show when a line is pointed at."));
        }

        return outcome;
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
