using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>
/// The rows of <see cref="ShortestWalk"/>: a breadth-first search backwards from the target gives each node its
/// distance; walks then follow falling distances from the start. Time linear in the part of the graph that is nearer.
/// </summary>
internal sealed class ShortestWalkCursor(
    ShortestWalk plan, Cursor input, Func<Value[], bool>? predicate, Execution execution) : UnaryCursor(input)
{
    private readonly HopWays _ahead = new(execution.Source, plan.Direction, plan.Types);
    private readonly HopWays _back = new(execution.Source, Opposite(plan.Direction), plan.Types);
    private readonly int _edgesColumn = plan.Input.Columns.Length;
    private readonly int _predicateColumn = plan.Columns.Length;
    private readonly Dictionary<int, int> _distances = [];
    private IEnumerator<Value>? _walks;

    public override bool MoveNext()
    {
        while (true)
        {
            if (_walks is not null)
            {
                if (_walks.MoveNext())
                {
                    Row[_edgesColumn] = _walks.Current;
                    return true;
                }

                _walks = null;
            }

            if (!Input.MoveNext())
            {
                return false;
            }

            _walks = Search(HopWays.NodeIn(Row, plan.From), HopWays.NodeIn(Row, plan.To));
        }
    }

    public override void Reset()
    {
        base.Reset();
        _walks = null;
    }

    private static EdgeDirection Opposite(EdgeDirection direction) => direction switch
    {
        EdgeDirection.Out => EdgeDirection.In,
        EdgeDirection.In => EdgeDirection.Out,
        _ => EdgeDirection.Both,
    };

    private IEnumerator<Value>? Search(int from, int to)
    {
        if (from < 0 || to < 0 || (from == to && plan.Min > 0) || !Measure(from, to))
        {
            return null;
        }

        IEnumerable<Value> walks = Walks(from, _distances[from]);
        return (plan.All ? walks : walks.Take(1)).GetEnumerator();
    }

    /// <summary>Finds the distance to the target of every node that is nearer than the start, and of the start.</summary>
    private bool Measure(int from, int to)
    {
        _distances.Clear();
        _distances.Add(to, 0);
        List<int> level = [to];
        for (int distance = 1; level.Count > 0 && !_distances.ContainsKey(from); distance++)
        {
            if (distance > plan.Max)
            {
                return false;
            }

            List<int> next = [];
            foreach (int node in level)
            {
                for (int way = 0; way < _back.Count; way++)
                {
                    Hops hops = _back.HopsOf(node, way);
                    for (int i = 0; i < hops.Count; i++)
                    {
                        execution.Step();
                        int other = hops.Node(i);
                        if (!_distances.ContainsKey(other) && Passes(hops.Edge(i)))
                        {
                            _distances.Add(other, distance);
                            next.Add(other);
                        }
                    }
                }
            }

            execution.CheckSize(48L * _distances.Count);
            level = next;
        }

        return _distances.ContainsKey(from);
    }

    private IEnumerable<Value> Walks(int from, int length)
    {
        if (length == 0)
        {
            yield return Value.From(Array.Empty<Value>());
            yield break;
        }

        int[] edges = new int[length];
        Stack<IEnumerator<(int Edge, int Node)>> steps = new();
        steps.Push(StepsFrom(from, length));
        while (steps.Count > 0)
        {
            IEnumerator<(int Edge, int Node)> step = steps.Peek();
            if (!step.MoveNext())
            {
                steps.Pop();
                continue;
            }

            edges[steps.Count - 1] = step.Current.Edge;
            if (steps.Count < length)
            {
                steps.Push(StepsFrom(step.Current.Node, length - steps.Count));
            }
            else
            {
                yield return Value.From(Array.ConvertAll(edges, Value.FromRelationship));
            }
        }
    }

    /// <summary>The ways on from a node that come one nearer to the target.</summary>
    private IEnumerator<(int Edge, int Node)> StepsFrom(int node, int distance)
    {
        for (int way = 0; way < _ahead.Count; way++)
        {
            Hops hops = _ahead.HopsOf(node, way);
            for (int i = 0; i < hops.Count; i++)
            {
                execution.Step();
                (int edge, int other) = (hops.Edge(i), hops.Node(i));
                if (_distances.GetValueOrDefault(other, -1) == distance - 1 && Passes(edge))
                {
                    yield return (edge, other);
                }
            }
        }
    }

    private bool Passes(int edge)
    {
        if (predicate is null)
        {
            return true;
        }

        Row[_predicateColumn] = Value.FromRelationship(edge);
        return predicate(Row);
    }
}
