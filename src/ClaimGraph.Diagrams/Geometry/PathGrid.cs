using System.Collections.Immutable;
using ClaimGraph.Diagrams.Measures;

namespace ClaimGraph.Diagrams.Geometry;

/// <summary>The straight pieces of paths in square cells, to tell which paths run through a box or near it. Not safe for use from several threads.</summary>
internal sealed class PathGrid
{
    // How far the end of a chunk may lie from the piece it was cut from, in pixels; far more than arithmetic makes it.
    private const double Tolerance = 1e-6;

    private readonly ImmutableArray<ImmutableArray<Point>> _paths;
    private readonly BoxGrid _chunks;
    private readonly List<(int Path, int Piece)> _owners = [];
    private readonly int[] _seen;
    private readonly List<int> _near = [];
    private int _look;

    /// <summary>Sorts paths into cells.</summary>
    /// <param name="paths">The paths, known by their index.</param>
    /// <param name="cell">The side of a cell, in pixels.</param>
    public PathGrid(ImmutableArray<ImmutableArray<Point>> paths, double cell)
    {
        _paths = paths;
        _seen = new int[paths.Length];
        _chunks = new BoxGrid(paths.SelectMany(p => p).Aggregate((Box?)null, (all, p) => all?.Union(new Box(p.X, p.Y, 0, 0)) ?? new Box(p.X, p.Y, 0, 0)) ?? default, cell);
        for (int path = 0; path < paths.Length; path++)
        {
            for (int i = 1; i < paths[path].Length; i++)
            {
                // A long piece is cut up, since the box around a slanting line holds mostly nothing.
                (Point from, Point to) = (paths[path][i - 1], paths[path][i]);
                int parts = Math.Max(1, (int)Math.Ceiling(from.DistanceTo(to) / cell));
                for (int k = 0; k < parts; k++)
                {
                    Point a = from.Towards(to, (double)k / parts);
                    Point b = from.Towards(to, (double)(k + 1) / parts);
                    _chunks.Add(new Box(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Abs(b.X - a.X), Math.Abs(b.Y - a.Y)));
                    _owners.Add((path, i));
                }
            }
        }
    }

    /// <summary>What other paths do at a box.</summary>
    /// <param name="box">The box.</param>
    /// <param name="except">The path that is left out.</param>
    /// <param name="reach">How far to look, in pixels.</param>
    /// <returns>How many paths run through the box or within a pixel of it, how near the nearest comes to it, and to its middle.</returns>
    public Surroundings Around(Box box, int except, double reach)
    {
        _near.Clear();
        _chunks.Touching(box.Inflate(reach), _near);
        _look++;
        Box wide = box.Inflate(1);
        int crossed = 0;
        double nearest = reach;
        double middle = double.PositiveInfinity;
        foreach (int chunk in _near)
        {
            (int path, int piece) = _owners[chunk];
            if (path == except)
            {
                continue;
            }

            (Point from, Point to) = (_paths[path][piece - 1], _paths[path][piece]);
            if (_seen[path] != _look && wide.IsCrossedBy(from, to))
            {
                _seen[path] = _look;
                crossed++;
            }

            nearest = nearest == 0 ? 0 : Math.Min(nearest, Distance.ToPiece(box, from, to));
            middle = Math.Min(middle, box.Center.DistanceTo(from, to));
        }

        return new Surroundings(crossed, nearest, middle);
    }

    /// <summary>How many paths a straight line crosses, one left out.</summary>
    public int CountAcross(Point from, Point to, int except)
    {
        _near.Clear();
        _chunks.Touching(new Box(Math.Min(from.X, to.X), Math.Min(from.Y, to.Y), Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y)).Inflate(Tolerance), _near);
        _look++;
        int count = 0;
        foreach (int chunk in _near)
        {
            (int path, int piece) = _owners[chunk];
            if (path != except && _seen[path] != _look && Segments.Cross(from, to, _paths[path][piece - 1], _paths[path][piece]))
            {
                _seen[path] = _look;
                count++;
            }
        }

        return count;
    }
}
