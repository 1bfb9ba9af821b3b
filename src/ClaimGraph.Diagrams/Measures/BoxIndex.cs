using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Measures;

/// <summary>Boxes, to be found by where they are. For one thread.</summary>
internal sealed class BoxIndex
{
    private readonly ImmutableArray<Box> _boxes;
    private readonly Grid _grid;
    private readonly List<int>?[] _members;
    private readonly int[] _seen;
    private readonly List<int> _cells = [];
    private int _question;

    public BoxIndex(ImmutableArray<Box> boxes)
    {
        _boxes = boxes;
        _seen = new int[boxes.Length];
        _grid = new Grid(boxes.IsEmpty ? default : boxes.Aggregate((sum, box) => sum.Union(box)), boxes.Length);
        _members = new List<int>?[_grid.Cells];
        for (int i = 0; i < boxes.Length; i++)
        {
            _cells.Clear();
            _grid.AddCells(boxes[i], _cells);
            foreach (int cell in _cells)
            {
                (_members[cell] ??= []).Add(i);
            }
        }
    }

    /// <summary>The number of pairs of boxes that overlap by more than a margin on both axes.</summary>
    public int Pairs(double margin)
    {
        int pairs = 0;
        List<int> found = [];
        for (int i = 0; i < _boxes.Length; i++)
        {
            found.Clear();
            Find(_boxes[i], margin, found);
            pairs += found.Count(j => j > i);
        }

        return pairs;
    }

    /// <summary>Adds the indexes of the boxes that overlap a box by more than a margin on both axes, each once, in no order.</summary>
    public void Find(Box box, double margin, List<int> found)
    {
        _question++;
        _cells.Clear();
        _grid.AddCells(box, _cells);
        foreach (int cell in _cells)
        {
            foreach (int i in _members[cell] ?? [])
            {
                if (_seen[i] != _question)
                {
                    _seen[i] = _question;
                    if (_boxes[i].Overlaps(box, margin))
                    {
                        found.Add(i);
                    }
                }
            }
        }
    }
}
