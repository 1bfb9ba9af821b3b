using System.Runtime.InteropServices;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans.Fused;

/// <summary>
/// The rows of <see cref="CountReached"/>: first the starts of each group are gathered, then each group is followed from all its
/// starts at once. A group that leads nowhere has no rows and so is none.
/// </summary>
internal sealed class CountReachedCursor : UnaryCursor
{
    private const int Ahead = 32;

    private readonly int[] _ahead = new int[Ahead];
    private readonly CountReached _plan;
    private readonly Execution _execution;
    private readonly Evaluator[] _keys;
    private readonly Value[] _row;
    private readonly Value[] _key;
    private readonly ReachSearch _search;
    private readonly Dictionary<Value, int> _single = new(ValueEquality.Equivalence);
    private readonly Dictionary<Value[], int> _several = new(ValueEquality.Equivalence);
    private readonly List<Value> _groupKeys = [];
    private readonly List<(int Only, List<int>? All)> _starts = [];
    private long _charged;
    private int _position = -1;

    public CountReachedCursor(
        CountReached plan, Cursor input, ExpressionCompiler expressions, Value[] row, Execution execution)
        : base(input)
    {
        _plan = plan;
        _execution = execution;
        _keys = expressions.Compile(plan.Keys.Select(k => k.Expression));
        _row = row;
        _key = new Value[_keys.Length];
        _search = new ReachSearch(plan.Hops, execution);
    }

    public override Value[] Row => _row;

    public override bool MoveNext()
    {
        if (_position < 0)
        {
            Fill();
            _position = 0;
        }

        while (_position < _starts.Count)
        {
            _execution.Step();
            if (_position % Ahead == 0)
            {
                FetchAhead();
            }

            (int only, List<int>? all) = _starts[_position++];
            _search.Run(only < 0 ? default : all is null ? [only] : CollectionsMarshal.AsSpan(all));
            if (_search.Count > 0 || _keys.Length == 0)
            {
                Write(_search.Count);
                return true;
            }
        }

        return false;
    }

    public override void Reset()
    {
        base.Reset();
        _execution.Release(_charged);
        _charged = 0;
        _single.Clear();
        _several.Clear();
        _groupKeys.Clear();
        _starts.Clear();
        _search.Release();
        _position = -1;
    }

    // The groups are small and lie anywhere in memory: what the next ones need is fetched side by side, so that none waits long.
    private void FetchAhead()
    {
        int count = 0;
        for (int i = _position; i < Math.Min(_position + Ahead, _starts.Count); i++)
        {
            if (_starts[i] is (>= 0 and var only, null))
            {
                _ahead[count++] = only;
            }
        }

        _search.Fetch(_ahead.AsSpan(0, count));
    }

    private void Write(int count)
    {
        int first = (_position - 1) * _keys.Length;
        for (int i = 0; i < _keys.Length; i++)
        {
            _row[i] = _groupKeys[first + i];
        }

        for (int i = 0; i < _plan.Names.Length; i++)
        {
            _row[_keys.Length + i] = Value.From((long)count);
        }
    }

    private void Fill()
    {
        if (_keys.Length == 0)
        {
            _starts.Add((-1, null));
        }

        while (Input.MoveNext())
        {
            _execution.Step();
            int node = HopWays.NodeIn(Input.Row, _plan.Start);
            if (node >= 0)
            {
                Add(FindGroup(), node);
            }
        }
    }

    private void Add(int group, int node)
    {
        ref (int Only, List<int>? All) starts = ref CollectionsMarshal.AsSpan(_starts)[group];
        if (starts.Only < 0)
        {
            starts.Only = node;
        }
        else if (starts.All is not null)
        {
            Charge(4);
            starts.All.Add(node);
        }
        else if (starts.Only != node)
        {
            Charge(64);
            starts.All = [starts.Only, node];
        }
    }

    private int FindGroup()
    {
        for (int i = 0; i < _key.Length; i++)
        {
            _key[i] = _keys[i](Input.Row);
        }

        switch (_key.Length)
        {
            case 0:
                return 0;
            case 1:
                ref int single = ref CollectionsMarshal.GetValueRefOrAddDefault(_single, _key[0], out bool isKnown);
                return isKnown ? single : single = AddGroup();
            default:
                if (!_several.TryGetValue(_key, out int group))
                {
                    group = AddGroup();
                    _several.Add([.. _key], group);
                }

                return group;
        }
    }

    private int AddGroup()
    {
        Charge(64 + ValueSize.OfRow(_key, []));
        _groupKeys.AddRange(_key);
        _starts.Add((-1, null));
        return _starts.Count - 1;
    }

    private void Charge(long bytes)
    {
        _execution.Charge(bytes);
        _charged += bytes;
    }
}
