using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Viewer.Arranging;

/// <summary>Places for a page that differs little from one that was arranged before.</summary>
internal sealed class KeptPlaces
{
    private const double Gap = 40;

    private readonly PageSketch _sketch;
    private readonly PageLayout _layout;
    private readonly Dictionary<string, int> _nodes;
    private readonly Dictionary<(string, string, string, Modality, Polarity), Queue<int>> _lines = [];

    public KeptPlaces(PageSketch sketch, PageSketch last, PageLayout layout)
    {
        _sketch = sketch;
        _layout = layout;
        _nodes = last.Content.Nodes.Select((n, i) => (n.Id.Value, i)).ToDictionary(p => p.Value, p => p.i, StringComparer.Ordinal);
        for (int i = 0; i < last.Lines.Length; i++)
        {
            var key = KeyOf(last, i);
            if (!_lines.TryGetValue(key, out Queue<int>? same))
            {
                _lines.Add(key, same = []);
            }

            same.Enqueue(i);
        }

        IsSame = sketch.Sizes.Length == last.Sizes.Length && sketch.Lines.Length == last.Lines.Length;
    }

    /// <summary>True when every node and line found its old place, and none is left over.</summary>
    public bool IsSame { get; private set; }

    public PagePlaces Find()
    {
        ImmutableArray<Box> boxes = Boxes(out bool[] isKept);
        ImmutableArray<Curve> straight = StraightLines.Between(_sketch.Ends, boxes);
        ImmutableArray<Curve>.Builder paths = ImmutableArray.CreateBuilder<Curve>(straight.Length);
        ImmutableArray<Box?>.Builder labels = ImmutableArray.CreateBuilder<Box?>(straight.Length);
        for (int i = 0; i < straight.Length; i++)
        {
            (int source, int target) = _sketch.Ends[i];
            int? old = isKept[source] && isKept[target] ? Known(i) : null;
            Box? label = old is { } line ? _layout.Lines[line].Label : null;
            bool fits = label is not { } box || (box.Width >= _sketch.RoomOf(i).Width - 0.1 && box.Height >= _sketch.RoomOf(i).Height - 0.1);
            IsSame &= old is not null && fits;
            paths.Add(old is { } kept ? _layout.Lines[kept].Path : straight[i]);
            labels.Add(fits ? label : null);
        }

        return new PagePlaces(boxes, paths.MoveToImmutable(), labels.MoveToImmutable()) { Notes = _layout.Notes };
    }

    private static (string Source, string Target, string Relation, Modality Modality, Polarity Polarity) KeyOf(PageSketch sketch, int line)
    {
        Claim claim = sketch.Content.Claims[sketch.Lines[line].Claims[0]];
        (int source, int target) = sketch.Ends[line];
        return (sketch.Content.Nodes[source].Id.Value, sketch.Content.Nodes[target].Id.Value, claim.Relation.Value, claim.Modality, claim.Polarity);
    }

    private int? Known(int line) => _lines.TryGetValue(KeyOf(_sketch, line), out Queue<int>? same) && same.TryDequeue(out int old) ? old : null;

    // A node keeps its middle while its new box fits the room of the old one; others go into a row below the drawing.
    private ImmutableArray<Box> Boxes(out bool[] isKept)
    {
        ImmutableArray<Box>.Builder boxes = ImmutableArray.CreateBuilder<Box>(_sketch.Sizes.Length);
        isKept = new bool[_sketch.Sizes.Length];
        double x = Gap;
        double y = _layout.Size.Height;
        double rowHeight = 0;
        for (int i = 0; i < _sketch.Sizes.Length; i++)
        {
            Size size = _sketch.Sizes[i];
            isKept[i] = _nodes.TryGetValue(_sketch.Content.Nodes[i].Id.Value, out int old)
                && size.Width <= _layout.Boxes[old].Width && size.Height <= _layout.Boxes[old].Height;
            if (isKept[i])
            {
                // The box stays as it was, so that lines still touch it.
                boxes.Add(_layout.Boxes[old]);
                IsSame &= size == new Size(_layout.Boxes[old].Width, _layout.Boxes[old].Height);
                continue;
            }

            IsSame = false;
            if (x > Gap && x + size.Width > _layout.Size.Width)
            {
                (x, y, rowHeight) = (Gap, y + rowHeight + Gap, 0);
            }

            boxes.Add(new Box(x, y, size.Width, size.Height));
            x += size.Width + Gap;
            rowHeight = Math.Max(rowHeight, size.Height);
        }

        return boxes.MoveToImmutable();
    }
}
