using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Measures;

/// <summary>A region parted into square cells, so that what is near is found without asking everything.</summary>
internal sealed class Grid
{
    private const int MostCells = 1 << 20;

    // What lies on the border of a cell belongs to both sides for whoever looks for it.
    private const double Hair = 1e-6;

    private readonly Box _bounds;
    private readonly double _cell;
    private readonly int _columns;
    private readonly int _rows;

    /// <summary>Parts a region into about as many cells as there are things in it.</summary>
    /// <param name="bounds">The region, which holds all of them.</param>
    /// <param name="items">The number of things.</param>
    public Grid(Box bounds, int items)
    {
        _bounds = bounds;
        double width = Math.Max(bounds.Width, 1);
        double height = Math.Max(bounds.Height, 1);
        int cells = Math.Clamp(items, 1, MostCells);
        _cell = Math.Max(Math.Sqrt(width * height / cells), Math.Max(width, height) / cells);
        _columns = 1 + (int)(width / _cell);
        _rows = 1 + (int)(height / _cell);
    }

    /// <summary>The number of cells.</summary>
    public int Cells => _columns * _rows;

    /// <summary>The cell that a point lies in.</summary>
    public int CellOf(Point point) => (Row(point.Y) * _columns) + Column(point.X);

    /// <summary>Adds the cells that a box touches.</summary>
    public void AddCells(Box box, List<int> cells)
    {
        int right = Column(box.Right + Hair);
        for (int column = Column(box.X - Hair); column <= right; column++)
        {
            AddCells(column, box.Y, box.Bottom, cells);
        }
    }

    /// <summary>Adds the cells that a straight line touches, and at most a few beside it.</summary>
    public void AddCells(Point from, Point to, List<int> cells)
    {
        (Point a, Point b) = from.X <= to.X ? (from, to) : (to, from);
        bool isUpright = b.X - a.X < Hair;
        double slope = isUpright ? 0 : (b.Y - a.Y) / (b.X - a.X);
        int last = Column(b.X + Hair);
        for (int column = Column(a.X - Hair); column <= last; column++)
        {
            double left = Math.Clamp(_bounds.X + (column * _cell) - Hair, a.X, b.X);
            double right = Math.Clamp(_bounds.X + ((column + 1) * _cell) + Hair, a.X, b.X);
            (double enter, double leave) = isUpright ? (a.Y, b.Y) : (a.Y + (slope * (left - a.X)), a.Y + (slope * (right - a.X)));
            AddCells(column, Math.Min(enter, leave), Math.Max(enter, leave), cells);
        }
    }

    private void AddCells(int column, double top, double bottom, List<int> cells)
    {
        int last = Row(bottom + Hair);
        for (int row = Row(top - Hair); row <= last; row++)
        {
            cells.Add((row * _columns) + column);
        }
    }

    private int Column(double x) => Math.Clamp((int)((x - _bounds.X) / _cell), 0, _columns - 1);

    private int Row(double y) => Math.Clamp((int)((y - _bounds.Y) / _cell), 0, _rows - 1);
}
