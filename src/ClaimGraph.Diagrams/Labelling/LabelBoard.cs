using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Labelling;

/// <summary>Where labels stand at present, and which are in the way of a place. Not safe for use from several threads.</summary>
internal sealed class LabelBoard
{
    private readonly BoxGrid _boxes;
    private readonly BoxGrid _leaders;
    private readonly LabelPlace?[] _places;
    private readonly double _gap;
    private readonly List<int> _met = [];

    /// <summary>A board without labels.</summary>
    /// <param name="area">Where they will stand, mostly.</param>
    /// <param name="cell">The side of a cell, in pixels.</param>
    /// <param name="labels">How many there are.</param>
    /// <param name="gap">The room they keep from each other, in pixels.</param>
    public LabelBoard(Box area, double cell, int labels, double gap)
    {
        _boxes = new BoxGrid(area, cell);
        _boxes.Reserve(labels);
        _leaders = new BoxGrid(area, cell);
        _leaders.Reserve(labels);
        _places = new LabelPlace?[labels];
        _gap = gap;
    }

    /// <summary>The place of each label; null where it has none.</summary>
    public ImmutableArray<LabelPlace?> Places => [.. _places];

    /// <summary>The place of a label.</summary>
    public LabelPlace? this[int label] => _places[label];

    /// <summary>Moves a label; null takes it off.</summary>
    public void Put(int label, LabelPlace? place)
    {
        if (_places[label] is { } before)
        {
            _boxes.Remove(label);
            if (before.Leader is not null)
            {
                _leaders.Remove(label);
            }
        }

        _places[label] = place;
        if (place is not null)
        {
            _boxes.Replace(label, place.Box);
            if (place.Leader is (Point from, Point to))
            {
                _leaders.Replace(label, new Box(Math.Min(from.X, to.X), Math.Min(from.Y, to.Y), Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y)));
            }
        }
    }

    /// <summary>Tells whether a label stands in the way of others, or they in its.</summary>
    public bool IsInTheWay(int label) => _places[label] is { } place && InTheWayOf(place).Length > 1;

    /// <summary>How many labels and leaders are in the way of a label, and labels in that of its leader; itself included where it stands there.</summary>
    public int Conflicts(LabelPlace place)
    {
        FindUnder(place);
        return _boxes.CountOverlaps(place.Box, -_gap) + _met.Count;
    }

    /// <summary>The labels that are in the way of a label or its leader, or whose leaders are in the label's, in ascending order.</summary>
    public ImmutableArray<int> InTheWayOf(LabelPlace place)
    {
        FindUnder(place);
        _boxes.Overlapping(place.Box, -_gap, _met);
        return [.. _met.Distinct().Order()];
    }

    // The labels that the leader would run beneath, and those whose leaders would run beneath the label.
    private void FindUnder(LabelPlace place)
    {
        _met.Clear();
        _leaders.Touching(place.Box, _met);
        _met.RemoveAll(l => _places[l]!.Leader is not (Point from, Point to) || !place.Box.IsCrossedBy(from, to));
        if (place.Leader is (Point start, Point end))
        {
            _boxes.Crossed(start, end, 0, _met);
        }
    }
}
