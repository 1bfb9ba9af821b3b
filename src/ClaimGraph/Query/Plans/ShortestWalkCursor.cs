using ClaimGraph.Query.Plans.Fused;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>The rows of <see cref="ShortestWalk"/>, by <see cref="ShortestSearch"/>.</summary>
internal sealed class ShortestWalkCursor : UnaryCursor
{
    private readonly ShortestWalk _plan;
    private readonly Execution _execution;
    private readonly ShortestSearch _search;
    private readonly int _edgesColumn;
    private IEnumerator<Value>? _walks;

    public ShortestWalkCursor(ShortestWalk plan, Cursor input, Func<Value[], bool>? predicate, Execution execution)
        : base(input)
    {
        QuerySource source = execution.Source;
        int predicateColumn = plan.Columns.Length;
        _plan = plan;
        _execution = execution;
        _edgesColumn = plan.Input.Columns.Length;
        _search = new ShortestSearch(
            new HopTables(source, plan.Direction, plan.Types).All,
            new HopTables(source, HopTables.Opposite(plan.Direction), plan.Types).All,
            source.Marks,
            execution.Steps)
        {
            Passes = predicate is null
                ? null
                : edge =>
                {
                    Row[predicateColumn] = Value.FromRelationship(edge);
                    return predicate(Row);
                },
        };
    }

    public override bool MoveNext()
    {
        while (true)
        {
            _execution.Step();
            if (_walks is not null && _walks.MoveNext())
            {
                Row[_edgesColumn] = _walks.Current;
                return true;
            }

            if (!Input.MoveNext())
            {
                _walks = null;
                return false;
            }

            _walks = Search(HopWays.NodeIn(Row, _plan.From), HopWays.NodeIn(Row, _plan.To));
        }
    }

    public override void Reset()
    {
        base.Reset();
        _walks = null;
        _search.Release();
    }

    private IEnumerator<Value>? Search(int from, int to)
    {
        if (from < 0 || to < 0)
        {
            return null;
        }

        if (from == to)
        {
            return _plan.Min > 0 ? null : Enumerable.Repeat(Value.From(Array.Empty<Value>()), 1).GetEnumerator();
        }

        if (!_search.Measure(from, to, _plan.Max ?? int.MaxValue))
        {
            return null;
        }

        IEnumerable<Value> walks = _search.Walks(from).Select(w => Value.From(Array.ConvertAll(w.Edges, Value.FromRelationship)));
        return (_plan.All ? walks : walks.Take(1)).GetEnumerator();
    }
}
