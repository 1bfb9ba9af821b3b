using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>The rows of <see cref="Aggregate"/>.</summary>
internal sealed class AggregateCursor : UnaryCursor
{
    private readonly Execution _execution;
    private readonly Evaluator[] _keys;
    private readonly Item[] _items;
    private readonly Value[] _row;
    private readonly Value[] _key;
    private readonly Dictionary<Value[], Group> _groups = new(ValueEquality.Equivalence);
    private readonly List<Group> _inOrder = [];
    private long _charged;
    private int _position = -1;

    public AggregateCursor(
        Aggregate plan, Cursor input, ExpressionCompiler expressions, Value[] row, Execution execution)
        : base(input)
    {
        _execution = execution;
        _keys = expressions.Compile(plan.Keys.Select(k => k.Expression));
        _items = [.. plan.Items.Select(i => new Item(i.Function, expressions.Compile(i.Arguments), i.IsDistinct))];
        _row = row;
        _key = new Value[_keys.Length];
    }

    public override Value[] Row => _row;

    public override bool MoveNext()
    {
        if (_position < 0)
        {
            Fill();
            _position = 0;
        }

        _execution.Step();
        if (_position == _inOrder.Count)
        {
            return false;
        }

        Group group = _inOrder[_position++];
        group.Key.CopyTo(_row, 0);
        for (int i = 0; i < _items.Length; i++)
        {
            _row[_keys.Length + i] = group.Accumulators[i].Finish();
        }

        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _execution.Release(_charged + _inOrder.Sum(g => g.Accumulators.Sum(a => a.Charged)));
        _charged = 0;
        _groups.Clear();
        _inOrder.Clear();
        _position = -1;
    }

    private void Fill()
    {
        if (_keys.Length == 0)
        {
            _inOrder.Add(NewGroup([]));
        }

        while (Input.MoveNext())
        {
            _execution.Step();
            Group group = _keys.Length == 0 ? _inOrder[0] : FindGroup();
            for (int i = 0; i < _items.Length; i++)
            {
                Add(_items[i], group, i);
            }
        }
    }

    private void Add(Item item, Group group, int index)
    {
        for (int i = 0; i < item.Values.Length; i++)
        {
            item.Values[i] = item.Arguments[i](Input.Row);
        }

        if (item.Values.Length > 0)
        {
            if (item.Values[0].IsNull)
            {
                return;
            }

            if (item.IsDistinct)
            {
                if (!(group.Seen[index] ??= new HashSet<Value>(ValueEquality.Equivalence)).Add(item.Values[0]))
                {
                    return;
                }

                Charge(24 + ValueSize.Of(item.Values[0]));
            }
        }

        group.Accumulators[index].Add(item.Values);
    }

    private Group FindGroup()
    {
        for (int i = 0; i < _key.Length; i++)
        {
            _key[i] = _keys[i](Input.Row);
        }

        if (!_groups.TryGetValue(_key, out Group? group))
        {
            group = NewGroup([.. _key]);
            _groups.Add(group.Key, group);
            _inOrder.Add(group);
        }

        return group;
    }

    private Group NewGroup(Value[] key)
    {
        Charge(104 + ValueSize.OfRow(key, []) + (64 * _items.Length));
        return new Group(
            key, Array.ConvertAll(_items, i => i.Function.Start(_execution)), new HashSet<Value>?[_items.Length]);
    }

    private void Charge(long bytes)
    {
        _execution.Charge(bytes);
        _charged += bytes;
    }

    private sealed record Group(Value[] Key, Accumulator[] Accumulators, HashSet<Value>?[] Seen);

    private sealed record Item(AggregateFunction Function, Evaluator[] Arguments, bool IsDistinct)
    {
        public Value[] Values { get; } = new Value[Arguments.Length];
    }
}
