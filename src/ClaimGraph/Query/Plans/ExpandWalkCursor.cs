using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>
/// The rows of <see cref="ExpandWalk"/>, depth first: a walk comes before those that go on from it. Keeps the walk it is
/// on, no more.
/// </summary>
internal sealed class ExpandWalkCursor(
    ExpandWalk plan, Cursor input, Func<Value[], bool>? predicate, Execution execution) : UnaryCursor(input)
{
    private readonly HopWays _ways = new(execution.Source, plan.Direction, plan.Types);
    private readonly int[] _unlike = [.. plan.Unlike];
    private readonly int _edgesColumn = plan.Input.Columns.Length;
    private readonly int _predicateColumn = plan.Columns.Length;
    private readonly List<Stop> _stops = [];
    private readonly List<int> _edges = [];
    private readonly HashSet<int> _used = [];
    private int _target;
    private bool _isFresh;

    public override bool MoveNext()
    {
        while (true)
        {
            if (_isFresh)
            {
                _isFresh = false;
                if (plan.Min == 0 && Emit(_stops[0].Node))
                {
                    return true;
                }
            }

            while (_stops.Count > 0)
            {
                if (_edges.Count < (plan.Max ?? int.MaxValue) && Advance(out int node))
                {
                    if (_edges.Count >= plan.Min && Emit(node))
                    {
                        return true;
                    }
                }
                else
                {
                    Back();
                }
            }

            if (!NextInput())
            {
                return false;
            }
        }
    }

    public override void Reset()
    {
        base.Reset();
        _stops.Clear();
        _edges.Clear();
        _used.Clear();
        _isFresh = false;
    }

    private bool NextInput()
    {
        while (Input.MoveNext())
        {
            int from = HopWays.NodeIn(Row, plan.From);
            _target = plan.To is { } to ? HopWays.NodeIn(Row, to) : 0;
            if (from >= 0 && _target >= 0)
            {
                _stops.Add(new Stop(from, -1, default, 0));
                _isFresh = true;
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes the next relationship onwards from where the walk stands.</summary>
    private bool Advance(out int node)
    {
        Stop stop = _stops[^1];
        (int way, Hops hops, int position) = (stop.Way, stop.Hops, stop.Position);
        while (true)
        {
            while (position < hops.Count)
            {
                execution.Step();
                int edge = hops.Edge(position);
                node = hops.Node(position++);
                if (!_ways.IsRepeated(way, stop.Node, node) && !_used.Contains(edge) && Passes(edge))
                {
                    _stops[^1] = new Stop(stop.Node, way, hops, position);
                    _stops.Add(new Stop(node, -1, default, 0));
                    _edges.Add(edge);
                    _used.Add(edge);
                    return true;
                }
            }

            if (++way >= _ways.Count)
            {
                node = -1;
                return false;
            }

            hops = _ways.HopsOf(stop.Node, way);
            position = 0;
        }
    }

    private bool Passes(int edge)
    {
        if (_unlike.Length > 0 && HopWays.IsIn(Row, _unlike, edge))
        {
            return false;
        }

        if (predicate is null)
        {
            return true;
        }

        Row[_predicateColumn] = Value.FromRelationship(edge);
        return predicate(Row);
    }

    private void Back()
    {
        _stops.RemoveAt(_stops.Count - 1);
        if (_edges.Count > 0)
        {
            _used.Remove(_edges[^1]);
            _edges.RemoveAt(_edges.Count - 1);
        }
    }

    private bool Emit(int node)
    {
        if (plan.To is not null && node != _target)
        {
            return false;
        }

        if (plan.MakesList)
        {
            execution.Steps(_edges.Count / 16);
            Row[_edgesColumn] = ListOfEdges();
        }

        if (plan.To is null)
        {
            Row[_edgesColumn + 1] = Value.FromNode(node);
        }

        return true;
    }

    private Value ListOfEdges()
    {
        Value[] list = new Value[_edges.Count];
        for (int i = 0; i < list.Length; i++)
        {
            list[i] = Value.FromRelationship(_edges[i]);
        }

        return Value.From(list);
    }

    /// <summary>A node on the walk and how far its relationships have been tried.</summary>
    private readonly record struct Stop(int Node, int Way, Hops Hops, int Position);
}
