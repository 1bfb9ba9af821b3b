using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>The rows of <see cref="Sort"/>, and of <see cref="Top"/>, which keeps no more rows than it yields.</summary>
internal sealed class SortCursor : UnaryCursor, IComparer<SortCursor.Kept>
{
    private readonly Execution _execution;
    private readonly (Evaluator Evaluate, bool IsDescending)[] _keys;
    private readonly Func<long>? _limit;
    private readonly int _width;
    private readonly List<Kept> _sorted = [];
    private long _charged;
    private int _position = -1;

    public SortCursor(
        PlanOperator plan, Cursor input, (Evaluator, bool)[] keys, Func<long>? limit, Execution execution)
        : base(input)
    {
        _execution = execution;
        _keys = keys;
        _limit = limit;
        _width = plan.Columns.Length;
    }

    public override bool MoveNext()
    {
        if (_position < 0)
        {
            Fill();
            _position = 0;
        }

        _execution.Step();
        if (_position == _sorted.Count)
        {
            return false;
        }

        _sorted[_position++].Row.CopyTo(Row, 0);
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _execution.Release(_charged);
        _charged = 0;
        _sorted.Clear();
        _position = -1;
    }

    int IComparer<Kept>.Compare(Kept x, Kept y)
    {
        for (int i = 0; i < _keys.Length; i++)
        {
            int order = ValueOrder.Orderability.Compare(x.Keys[i], y.Keys[i]);
            if (order != 0)
            {
                return _keys[i].IsDescending ? -order : order;
            }
        }

        return x.Sequence.CompareTo(y.Sequence);
    }

    private void Fill()
    {
        long limit = _limit?.Invoke() ?? long.MaxValue;
        if (limit == 0)
        {
            return;
        }

        // With a limit the kept rows stand in a heap, the last of them on top, to be pushed out by what comes before it.
        PriorityQueue<Kept, Kept>? last =
            _limit is null ? null : new PriorityQueue<Kept, Kept>(Comparer<Kept>.Create((x, y) => ((IComparer<Kept>)this).Compare(y, x)));
        Value[] before = [];
        long sequence = 0;
        while (Input.MoveNext())
        {
            _execution.Step();
            Kept kept = new(Array.ConvertAll(_keys, k => k.Evaluate(Row)), Row.AsSpan(0, _width).ToArray(), sequence++);
            if (last is null)
            {
                Charge(kept, before);
                before = kept.Row;
                _sorted.Add(kept);
            }
            else if (last.Count < limit)
            {
                Charge(kept, before);
                before = kept.Row;
                last.Enqueue(kept, kept);
            }
            else
            {
                last.EnqueueDequeue(kept, kept);
            }
        }

        _sorted.AddRange(last?.UnorderedItems.Select(i => i.Element) ?? []);
        Steps.Sort(_sorted, this, _execution);
    }

    private void Charge(in Kept kept, Value[] before)
    {
        long size = 64 + ValueSize.OfRow(kept.Keys, kept.Keys) + ValueSize.OfRow(kept.Row, before);
        _execution.Charge(size);
        _charged += size;
    }

    /// <summary>A row with what it is sorted by and its place in the input.</summary>
    internal readonly record struct Kept(Value[] Keys, Value[] Row, long Sequence);
}
