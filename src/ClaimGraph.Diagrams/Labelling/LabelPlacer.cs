using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Measures;

namespace ClaimGraph.Diagrams.Labelling;

/// <summary>
/// Places the labels of all edges together: on the line where it is free, else beside it, else further away with a leader. Each
/// label begins with its cheapest place; rounds of single moves then settle conflicts (Christensen, Marks and Shieber 1995), and
/// what is left standing badly asks its neighbours to make way. A label for which there is no room anywhere near is left out.
/// </summary>
internal sealed class LabelPlacer
{
    private const double LabelGap = 2;
    private const double ConflictCost = 400;
    private const double Cell = 48;
    private const int Rounds = 12;

    private readonly ImmutableArray<ImmutableArray<Point>> _paths;
    private readonly ImmutableArray<Size> _sizes;
    private readonly LabelBoard _board;
    private readonly LabelSites _sites;
    private readonly LabelOptions _options;
    private readonly CancellationToken _cancellation;

    /// <summary>Prepares for placing.</summary>
    /// <param name="obstacles">The boxes of nodes and titles, which labels stay clear of.</param>
    /// <param name="paths">The paths of the edges.</param>
    /// <param name="sizes">The size of each edge's label; empty for none.</param>
    /// <param name="cancellation">Stops the work.</param>
    public LabelPlacer(
        ImmutableArray<Box> obstacles,
        ImmutableArray<ImmutableArray<Point>> paths,
        ImmutableArray<Size> sizes,
        CancellationToken cancellation)
    {
        _paths = paths;
        _sizes = sizes;
        Box area = paths.Where(p => !p.IsEmpty).Select(DrawingMeasurer.BoundsOf).Aggregate((Box?)null, (a, b) => a?.Union(b) ?? b) ?? default;
        _board = new LabelBoard(area, Cell, paths.Length, LabelGap);
        _sites = new LabelSites(BoxGrid.Of(obstacles), new PathGrid(paths, Cell), paths);
        _options = new LabelOptions(_sites, paths.Length);
        _cancellation = cancellation;
    }

    /// <summary>Places all labels; to be called once.</summary>
    /// <returns>The place of each edge's label; null for an edge without one.</returns>
    public ImmutableArray<LabelPlace?> Place()
    {
        int n = _paths.Length;
        List<LabelPlace>[] options = new List<LabelPlace>[n];
        for (int i = 0; i < n; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            options[i] = HasLabel(i) ? _options.Of(_paths[i], i, _sizes[i]) : [];
        }

        int[] order = [.. Enumerable.Range(0, n).Where(HasLabel).OrderBy(i => options[i].Count).ThenBy(i => i)];
        foreach (int i in order)
        {
            _board.Put(i, Cheapest(options[i]));
        }

        Settle(order, options);
        MakeWay(order, options);
        ImmutableArray<int> misleading = [.. order.Where(i => _board[i] is not { Flaws: 0 } || _board.IsInTheWay(i))];
        LeaderPlaces leaders = new(_sites);
        foreach (int i in misleading)
        {
            _cancellation.ThrowIfCancellationRequested();
            options[i] = [.. options[i].Concat(leaders.Around(i, _paths[i], _sizes[i])).OrderBy(o => o.Cost)];
        }

        MakeWay(misleading, options);
        foreach (int i in misleading.Where(i => _board[i] is null || _board.IsInTheWay(i)))
        {
            _cancellation.ThrowIfCancellationRequested();
            _board.Put(i, null);
            _board.Put(i, leaders.Free(_board, i, _paths[i], _sizes[i]));
        }

        MakeWay(order, options);
        return _board.Places;
    }

    private bool HasLabel(int edge) => _sizes[edge].Width > 0 && _paths[edge].Length > 1;

    private void MakeWay(IReadOnlyList<int> labels, List<LabelPlace>[] options)
    {
        MakingWay makingWay = new(_board, options);
        for (int round = 0; round < Rounds; round++)
        {
            bool moved = false;
            foreach (int i in labels)
            {
                _cancellation.ThrowIfCancellationRequested();
                moved |= makingWay.Improve(i);
            }

            if (!moved)
            {
                break;
            }
        }
    }

    private void Settle(IReadOnlyList<int> order, List<LabelPlace>[] options)
    {
        for (int round = 0; round < Rounds; round++)
        {
            bool moved = false;
            foreach (int i in order)
            {
                _cancellation.ThrowIfCancellationRequested();
                LabelPlace? before = _board[i];
                _board.Put(i, null);
                LabelPlace? better = Cheapest(options[i]);
                _board.Put(i, better);
                moved |= better != before;
            }

            if (!moved)
            {
                break;
            }
        }
    }

    private LabelPlace? Cheapest(List<LabelPlace> options)
    {
        LabelPlace? best = null;
        double bestCost = double.MaxValue;
        foreach (LabelPlace option in options)
        {
            if (option.Cost >= bestCost)
            {
                break;
            }

            double cost = option.Cost + (ConflictCost * _board.Conflicts(option));
            if (cost < bestCost)
            {
                (best, bestCost) = (option, cost);
            }
        }

        return best;
    }
}
