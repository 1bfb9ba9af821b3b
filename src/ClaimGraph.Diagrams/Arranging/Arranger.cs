using System.Collections.Immutable;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Labelling;
using ClaimGraph.Diagrams.Layout;
using ClaimGraph.Diagrams.Measures;
using ClaimGraph.Diagrams.Routing;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>
/// Finds the best arrangement it can: asks the layout engine in several ways, refines, routes, labels and measures each answer,
/// and spreads the nodes further apart while something overlaps. Which answers are tried depends on the graph alone, never on time;
/// when it is stopped, what was found until then can be had.
/// </summary>
internal sealed class Arranger(Sketch sketch, CancellationToken cancellation)
{
    private const int MaxRoutedNodes = 3500;
    private const int MaxRoutedOnGrid = 320;
    private const int MaxLayeredNodes = 150;
    private const int SmallGraph = 300;
    private const double FewCrossedLabels = 0.02;

    private static readonly ImmutableArray<double> Separations = [1, 1.07, 1.15, 1.25, 1.4, 1.6, 1.9, 2.4];
    private static readonly ImmutableArray<double> SeparationsOfLarge = [1.25, 1.6];

    private readonly ImmutableArray<Size> _footprints = sketch.Footprints();
    private readonly List<LayoutTrial> _trials = [];
    private int _kept = -1;

    /// <summary>True when edges are led around nodes; in greater graphs they are straight.</summary>
    public bool IsRouted => sketch.Cards.Length <= MaxRoutedNodes;

    /// <summary>The best arrangement found so far.</summary>
    public Arrangement? Best { get; private set; }

    /// <summary>Where nodes were last placed without any overlap.</summary>
    public Placement? Placed { get; private set; }

    /// <summary>How the engine first failed; null if it never did.</summary>
    public LayoutException? Failure { get; private set; }

    /// <summary>What was tried so far.</summary>
    public ImmutableArray<LayoutTrial> Trials => [.. _trials.Select((t, i) => t with { IsKept = i == _kept })];

    /// <summary>Tries all that is to be tried; <see cref="Best"/> then has the answer.</summary>
    /// <param name="layout">How nodes are arranged.</param>
    /// <param name="engine">Gives places.</param>
    /// <param name="direction">Where the edges of layers lead; null for whatever makes the better drawing.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="LayoutException">The engine failed, whatever was tried.</exception>
    public void Arrange(DiagramLayout layout, ILayoutEngine engine, LayoutDirection? direction = null)
    {
        Candidates candidates = new(sketch, engine, cancellation);
        bool hasLayers = layout == DiagramLayout.Layered || (layout == DiagramLayout.Best && sketch.Cards.Length <= MaxLayeredNodes);
        IEnumerable<Candidate> organic = layout == DiagramLayout.Layered ? [] : candidates.Organic();
        foreach (Candidate candidate in organic.Concat(hasLayers ? candidates.Layered(direction) : []))
        {
            try
            {
                Try(candidate);
            }
            catch (LayoutException e)
            {
                Failure ??= e;
            }
        }

        if (Best is null && Failure is not null)
        {
            throw Failure;
        }
    }

    /// <summary>Where nodes were placed last, with straight edges: what can be drawn at once when there is no time left.</summary>
    public Arrangement Straight(Placement placement) => Finished(placement, false);

    /// <summary>The nodes on a grid, in the order of their ids, each cluster for itself: what is drawn when nothing else is there.</summary>
    public Arrangement Grid()
    {
        Network network = Network.Of(sketch);
        Placement placement = sketch.Clusters.IsEmpty
            ? Placement.Of(sketch, GridOf(network))
            : new ClusterPlacer(sketch, network, cancellation).Place(part => (GridOf(part), [.. part.Ties.Select(_ => (Curve?)null)]), null, false);
        bool isRouted = sketch.Cards.Length <= MaxRoutedOnGrid;
        Arrangement? best = null;
        foreach (double separation in isRouted ? Separations : [1])
        {
            Arrangement arrangement = Finished(placement.Spread(separation), isRouted);
            best ??= arrangement;
            if (Judge.Assess(arrangement, sketch).Measures.Faults == 0)
            {
                return arrangement;
            }
        }

        return best!;
    }

    private static ImmutableArray<Point> GridOf(Network network)
    {
        int n = network.Sizes.Length;
        int columns = Math.Max(1, (int)Math.Ceiling(Math.Sqrt(n * 0.6)));
        double width = n == 0 ? 0 : network.Sizes.Max(f => f.Width);
        double height = n == 0 ? 0 : network.Sizes.Max(f => f.Height);
        return [.. Enumerable.Range(0, n).Select(i => new Point(i % columns * (width + 110), i / columns * (height + 70)))];
    }

    // Further and further apart, until nothing overlaps and few labels are crossed.
    private void Try(Candidate candidate)
    {
        bool isSmall = sketch.Cards.Length <= SmallGraph;
        foreach (double separation in isSmall ? Separations : SeparationsOfLarge)
        {
            Placement placement = candidate.Place(separation);
            Placed = placement;
            Arrangement arrangement = Finished(placement, IsRouted);
            (DiagramMeasures measures, ImmutableArray<ScoreTerm> terms) = Judge.Assess(arrangement, sketch);
            LayoutTrial trial = new(candidate.Method, candidate.Direction, separation, candidate.HasRows, terms) { IsFolded = candidate.IsFolded };
            if (_kept < 0 || trial.Score < _trials[_kept].Score)
            {
                (Best, _kept) = (arrangement, _trials.Count);
            }

            _trials.Add(trial);
            if (measures.Faults == 0 && (!isSmall || measures.LabelEdgeOverlaps <= FewCrossedLabels * sketch.Edges.Length))
            {
                return;
            }
        }
    }

    private Arrangement Finished(Placement placement, bool isRouted)
    {
        ImmutableArray<Box> boxes = [.. placement.Centers.Select((c, i) => Box.Around(c, sketch.Cards[i].Form.Size))];
        ImmutableArray<Region> regions = placement.Regions(sketch, _footprints);
        ImmutableArray<Curve> paths = new EdgeRouter(sketch, boxes, regions, isRouted, cancellation).Route(placement.Routes);
        LabelPlacer placer = new(
            [.. boxes, .. regions.Select(r => r.Title)],
            [.. paths.Select(p => p.Flat)],
            [.. sketch.Edges.Select(e => LabelPlate.SizeOf(e.Label))],
            cancellation);
        return new Arrangement(boxes, paths, placer.Place()) { Regions = regions };
    }
}
