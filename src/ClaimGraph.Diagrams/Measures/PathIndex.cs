using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Measures;

/// <summary>The straight pieces of all edges, to be found by where they are. For one thread.</summary>
internal sealed class PathIndex
{
    private readonly ImmutableArray<EdgeGeometry> _edges;
    private readonly Grid _grid;
    private readonly int[] _edgeOf;
    private readonly int[] _firstOf;
    private readonly int[] _ends;
    private readonly int[] _cellsOf;
    private readonly int[] _starts;
    private readonly int[] _members;
    private readonly int[] _seen;
    private readonly List<int> _cells = [];
    private int _question;

    public PathIndex(ImmutableArray<EdgeGeometry> edges)
    {
        _edges = edges;
        _seen = new int[edges.Length];
        _firstOf = new int[edges.Length + 1];
        for (int i = 0; i < edges.Length; i++)
        {
            _firstOf[i + 1] = _firstOf[i] + Math.Max(0, edges[i].Points.Length - 1);
        }

        _edgeOf = new int[_firstOf[^1]];
        _ends = new int[_edgeOf.Length + 1];
        Box[] bounds = [.. edges.Where(e => !e.Points.IsEmpty).Select(e => DrawingMeasurer.BoundsOf(e.Points))];
        _grid = new Grid(bounds.Length == 0 ? default : bounds.Aggregate((sum, box) => sum.Union(box)), 2 * _edgeOf.Length);
        for (int edge = 0; edge < edges.Length; edge++)
        {
            for (int piece = _firstOf[edge]; piece < _firstOf[edge + 1]; piece++)
            {
                _edgeOf[piece] = edge;
                (Point from, Point to) = PieceAt(piece);
                _grid.AddCells(from, to, _cells);
                _ends[piece + 1] = _cells.Count;
            }
        }

        _cellsOf = [.. _cells];
        _starts = new int[_grid.Cells + 1];
        foreach (int cell in _cellsOf)
        {
            _starts[cell + 1]++;
        }

        for (int cell = 0; cell < _grid.Cells; cell++)
        {
            _starts[cell + 1] += _starts[cell];
        }

        int[] next = [.. _starts];
        _members = new int[_cellsOf.Length];
        for (int piece = 0; piece < _edgeOf.Length; piece++)
        {
            foreach (int cell in _cellsOf.AsSpan(_ends[piece].._ends[piece + 1]))
            {
                _members[next[cell]++] = piece;
            }
        }
    }

    /// <summary>Adds the indexes of the edges that run through the inside of a box, each once, in no order.</summary>
    public void FindThrough(Box box, List<int> found)
    {
        _question++;
        foreach (int piece in Near(box))
        {
            int edge = _edgeOf[piece];
            (Point from, Point to) = PieceAt(piece);
            if (_seen[edge] != _question && box.IsCrossedBy(from, to))
            {
                _seen[edge] = _question;
                found.Add(edge);
            }
        }
    }

    /// <summary>Adds the indexes of the edges that come near a box, and some that do not, each once, in no order.</summary>
    public void FindNear(Box box, List<int> found)
    {
        _question++;
        foreach (int piece in Near(box))
        {
            int edge = _edgeOf[piece];
            if (_seen[edge] != _question)
            {
                _seen[edge] = _question;
                found.Add(edge);
            }
        }
    }

    /// <summary>Goes through all places where two edges cross that share no end node.</summary>
    /// <param name="crossed">Told both edges, the lower index first, and the angle between them in degrees, 0 to 90; by first edge.</param>
    public void VisitCrossings(Action<int, int, double> crossed)
    {
        for (int piece = 0; piece < _edgeOf.Length; piece++)
        {
            int edge = _edgeOf[piece];
            (Point a, Point b) = PieceAt(piece);
            foreach (int cell in _cellsOf.AsSpan(_ends[piece].._ends[piece + 1]))
            {
                // A cell's pieces are ordered by edge: those of greater edges come last.
                for (int k = _starts[cell + 1] - 1; k >= _starts[cell] && _edgeOf[_members[k]] > edge; k--)
                {
                    int other = _edgeOf[_members[k]];
                    (Point c, Point d) = PieceAt(_members[k]);
                    if (Segments.Cross(a, b, c, d) && !SharesEnd(_edges[edge], _edges[other]))
                    {
                        Point ab = b - a;
                        Point cd = d - c;
                        double sine = ab.Cross(cd);

                        // Two pieces may share several cells, but cross in one.
                        if (_grid.CellOf(a + (ab * ((c - a).Cross(cd) / sine))) == cell)
                        {
                            crossed(edge, other, Math.Atan2(Math.Abs(sine), Math.Abs(ab.Dot(cd))) * 180 / Math.PI);
                        }
                    }
                }
            }
        }
    }

    private static bool SharesEnd(EdgeGeometry a, EdgeGeometry b) =>
        a.Source == b.Source || a.Source == b.Target || a.Target == b.Source || a.Target == b.Target;

    private IEnumerable<int> Near(Box box)
    {
        _cells.Clear();
        _grid.AddCells(box, _cells);
        foreach (int cell in _cells)
        {
            for (int k = _starts[cell]; k < _starts[cell + 1]; k++)
            {
                yield return _members[k];
            }
        }
    }

    private (Point From, Point To) PieceAt(int piece)
    {
        int edge = _edgeOf[piece];
        int i = piece - _firstOf[edge];
        ImmutableArray<Point> points = _edges[edge].Points;
        return (points[i], points[i + 1]);
    }
}
