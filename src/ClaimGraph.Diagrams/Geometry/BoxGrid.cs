namespace ClaimGraph.Diagrams.Geometry;

/// <summary>
/// Boxes in square cells, so that those near a place are found without looking at all: a uniform grid (Akman et al. 1989). A box
/// lies in every cell it touches. Not safe for use from several threads.
/// </summary>
internal sealed class BoxGrid
{
    private const int MostCells = 400_000;

    private readonly double _cell;
    private readonly double _left;
    private readonly double _top;
    private readonly int _columns;
    private readonly int _rows;
    private readonly List<int>?[] _cells;
    private readonly List<Box> _boxes;
    private int[] _seen;
    private int _look;

    /// <summary>An empty grid over an area; boxes beyond it count as at its border.</summary>
    /// <param name="area">Where most boxes will be.</param>
    /// <param name="cell">The wanted side of a cell, in pixels; greater where there would be too many.</param>
    public BoxGrid(Box area, double cell)
    {
        _cell = Math.Max(cell, Math.Sqrt(Math.Max(1, area.Width) * Math.Max(1, area.Height) / MostCells));
        _left = area.X;
        _top = area.Y;
        _columns = Math.Clamp((int)Math.Ceiling(area.Width / _cell), 1, MostCells);
        _rows = Math.Clamp((int)Math.Ceiling(area.Height / _cell), 1, MostCells);
        _cells = new List<int>?[_columns * _rows];
        _boxes = [];
        _seen = [];
    }

    /// <summary>A grid of boxes, which are known by their index.</summary>
    public static BoxGrid Of(IReadOnlyList<Box> boxes)
    {
        Box area = boxes.Count == 0 ? default : boxes.Aggregate((a, b) => a.Union(b));
        double side = boxes.Count == 0 ? 1 : boxes.Average(b => Math.Max(b.Width, b.Height));
        BoxGrid grid = new(area, Math.Max(side, 1));
        foreach (Box box in boxes)
        {
            grid.Add(box);
        }

        return grid;
    }

    /// <summary>The box of an index.</summary>
    public Box this[int index] => _boxes[index];

    /// <summary>How many boxes were added, removed ones included.</summary>
    public int Count => _boxes.Count;

    /// <summary>Adds a box under the next index.</summary>
    public void Add(Box box)
    {
        _boxes.Add(box);
        Put(_boxes.Count - 1);
    }

    /// <summary>Takes the next indexes for boxes that are put in later.</summary>
    public void Reserve(int count) => _boxes.AddRange(Enumerable.Repeat(default(Box), count));

    /// <summary>Takes a box out; its index stays taken.</summary>
    public void Remove(int index)
    {
        (int left, int top, int right, int bottom) = Range(_boxes[index]);
        for (int row = top; row <= bottom; row++)
        {
            for (int column = left; column <= right; column++)
            {
                _cells[(row * _columns) + column]!.Remove(index);
            }
        }
    }

    /// <summary>Puts in the box of an index that was reserved or taken out.</summary>
    public void Replace(int index, Box box)
    {
        _boxes[index] = box;
        Put(index);
    }

    /// <summary>Tells whether a box shares more than a margin with an area on both axes; a negative margin asks for a gap.</summary>
    public bool Overlaps(Box area, double margin)
    {
        (int left, int top, int right, int bottom) = Range(area.Inflate(Math.Max(0, -margin)));
        for (int row = top; row <= bottom; row++)
        {
            for (int column = left; column <= right; column++)
            {
                foreach (int i in _cells[(row * _columns) + column] ?? [])
                {
                    if (_boxes[i].Overlaps(area, margin))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>How many boxes share more than a margin with an area on both axes.</summary>
    public int CountOverlaps(Box area, double margin)
    {
        int look = Look();
        int count = 0;
        (int left, int top, int right, int bottom) = Range(area.Inflate(Math.Max(0, -margin)));
        for (int row = top; row <= bottom; row++)
        {
            for (int column = left; column <= right; column++)
            {
                foreach (int i in _cells[(row * _columns) + column] ?? [])
                {
                    if (_seen[i] != look)
                    {
                        _seen[i] = look;
                        count += _boxes[i].Overlaps(area, margin) ? 1 : 0;
                    }
                }
            }
        }

        return count;
    }

    /// <summary>Adds the boxes that share more than a margin with an area on both axes, each once, in the order their cells are looked at.</summary>
    public void Overlapping(Box area, double margin, List<int> found)
    {
        int look = Look();
        (int left, int top, int right, int bottom) = Range(area.Inflate(Math.Max(0, -margin)));
        for (int row = top; row <= bottom; row++)
        {
            for (int column = left; column <= right; column++)
            {
                foreach (int i in _cells[(row * _columns) + column] ?? [])
                {
                    if (_seen[i] != look)
                    {
                        _seen[i] = look;
                        if (_boxes[i].Overlaps(area, margin))
                        {
                            found.Add(i);
                        }
                    }
                }
            }
        }
    }

    /// <summary>Adds the boxes that an area touches, each once.</summary>
    public void Touching(Box area, List<int> found)
    {
        int look = Look();
        (int left, int top, int right, int bottom) = Range(area);
        for (int row = top; row <= bottom; row++)
        {
            for (int column = left; column <= right; column++)
            {
                foreach (int i in _cells[(row * _columns) + column] ?? [])
                {
                    if (_seen[i] != look)
                    {
                        _seen[i] = look;
                        if (_boxes[i].X <= area.Right && _boxes[i].Right >= area.X && _boxes[i].Y <= area.Bottom && _boxes[i].Bottom >= area.Y)
                        {
                            found.Add(i);
                        }
                    }
                }
            }
        }
    }

    /// <summary>Adds the boxes whose inside a straight line meets, each once, in the order the line's cells are looked at.</summary>
    /// <param name="from">One end of the line.</param>
    /// <param name="to">Its other end.</param>
    /// <param name="margin">How far boxes are enlarged, in pixels; negative to shrink them.</param>
    /// <param name="found">What the indexes are added to.</param>
    public void Crossed(Point from, Point to, double margin, List<int> found)
    {
        int look = Look();
        double grown = Math.Max(0, margin);
        (Point west, Point east) = from.X <= to.X ? (from, to) : (to, from);
        int first = Column(west.X - grown);
        int last = Column(east.X + grown);
        double slope = east.X - west.X < 1e-9 ? 0 : (east.Y - west.Y) / (east.X - west.X);
        for (int column = first; column <= last; column++)
        {
            // The heights between which the line passes through this column, or all of them for an upright line.
            double a = west.Y;
            double b = east.Y;
            if (slope != 0)
            {
                a = west.Y + (slope * (Math.Clamp(_left + (column * _cell) - grown, west.X, east.X) - west.X));
                b = west.Y + (slope * (Math.Clamp(_left + ((column + 1) * _cell) + grown, west.X, east.X) - west.X));
                a = column == 0 ? west.Y : a;
                b = column == _columns - 1 ? east.Y : b;
            }

            int bottom = Row(Math.Max(a, b) + grown);
            for (int row = Row(Math.Min(a, b) - grown); row <= bottom; row++)
            {
                foreach (int i in _cells[(row * _columns) + column] ?? [])
                {
                    if (_seen[i] != look)
                    {
                        _seen[i] = look;
                        if (_boxes[i].Inflate(margin).IsCrossedBy(from, to))
                        {
                            found.Add(i);
                        }
                    }
                }
            }
        }
    }

    private int Look()
    {
        if (_seen.Length < _boxes.Count)
        {
            Array.Resize(ref _seen, Math.Max(_boxes.Count, _seen.Length * 2));
        }

        return ++_look;
    }

    private void Put(int index)
    {
        (int left, int top, int right, int bottom) = Range(_boxes[index]);
        for (int row = top; row <= bottom; row++)
        {
            for (int column = left; column <= right; column++)
            {
                (_cells[(row * _columns) + column] ??= []).Add(index);
            }
        }
    }

    private (int Left, int Top, int Right, int Bottom) Range(Box box) => (Column(box.X), Row(box.Y), Column(box.Right), Row(box.Bottom));

    private int Column(double x) => (int)Math.Clamp(Math.Floor((x - _left) / _cell), 0, _columns - 1);

    private int Row(double y) => (int)Math.Clamp(Math.Floor((y - _top) / _cell), 0, _rows - 1);
}
