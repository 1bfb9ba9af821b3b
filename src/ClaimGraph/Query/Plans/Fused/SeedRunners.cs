using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans.Fused;

/// <summary>Puts nodes into a column.</summary>
internal abstract class SeedRunner(MatchState state, int column) : StepRunner
{
    private readonly bool _isWritten = state.IsWritten(column);

    protected MatchState State => state;

    protected bool IsWritten => _isWritten;

    protected void Put(int node)
    {
        state.Slots[column] = node;
        if (_isWritten)
        {
            state.Row[column] = Value.FromNode(node);
        }
    }
}

/// <summary>Runs <see cref="ScanStep"/>: goes through the nodes of the rarest label and tests the others.</summary>
internal sealed class ScanRunner : SeedRunner
{
    private const int Block = 1024;

    private readonly LabelTest _labels;
    private readonly int[]? _candidates;
    private readonly int _count;
    private int _position;

    public ScanRunner(ScanStep step, MatchState state)
        : base(state, step.Column)
    {
        _labels = new LabelTest(state.Source, step.Labels.Length > 1 ? step.Labels : []);
        _count = state.Source.NodeCount;
        foreach (string label in step.Labels)
        {
            int number = state.Source.FindLabel(label);
            ReadOnlyMemory<int> nodes = number < 0 ? default : state.Source.NodesWithLabel(number);
            if (_candidates is null || nodes.Length < _count)
            {
                _candidates = System.Runtime.InteropServices.MemoryMarshal.TryGetArray(nodes, out ArraySegment<int> whole)
                    && whole.Array is not null && whole.Offset == 0
                    ? whole.Array
                    : nodes.ToArray();
                _count = nodes.Length;
            }
        }
    }

    public override void Open() => _position = 0;

    public override bool CanTotal(Guard[] guards) => !IsWritten && Array.TrueForAll(guards, g => g.ReadsSlots);

    public override long Total(Guard[] guards)
    {
        HopTables?[] degrees = Array.ConvertAll(guards, g => (g as WeighGuard)?.Degrees);
        bool areDegrees = !degrees.Contains(null);
        long total = 0;
        for (int start = 0; start < _count; start += Block)
        {
            int end = Math.Min(start + Block, _count);
            State.Execution.Steps(end - start);
            for (int i = start; i < end; i++)
            {
                int node = _candidates is null ? i : _candidates[i];
                if (_labels.IsTrivial || _labels.Accepts(node))
                {
                    Put(node);
                    total = checked(total + (areDegrees ? Product(degrees!, node) : Guard.Ways(guards)));
                }
            }
        }

        return total;
    }

    public override bool Next()
    {
        while (_position < _count)
        {
            State.Execution.Step();
            int node = _candidates is null ? _position : _candidates[_position];
            _position++;
            if (_labels.IsTrivial || _labels.Accepts(node))
            {
                Put(node);
                return true;
            }
        }

        return false;
    }

    private static long Product(HopTables[] degrees, int node)
    {
        long ways = 1;
        foreach (HopTables tables in degrees)
        {
            ways = checked(ways * tables.Degree(node));
            if (ways == 0)
            {
                break;
            }
        }

        return ways;
    }
}

/// <summary>Runs <see cref="KeyStep"/> and <see cref="IdStep"/>: at most one node.</summary>
/// <param name="state">Where it puts the node.</param>
/// <param name="column">The column.</param>
/// <param name="find">Finds the node, or -1.</param>
/// <param name="labels">What it must have.</param>
internal sealed class OneNodeRunner(MatchState state, int column, Func<int> find, LabelTest labels) : SeedRunner(state, column)
{
    private bool _isDone;

    public override void Open() => _isDone = false;

    public override bool Next()
    {
        if (_isDone)
        {
            return false;
        }

        _isDone = true;
        State.Execution.Step();
        int node = find();
        if (node < 0 || !labels.Accepts(node))
        {
            return false;
        }

        Put(node);
        return true;
    }
}

/// <summary>Runs <see cref="KeysStep"/>: the nodes of a list, each once, ascending.</summary>
internal sealed class KeysRunner(KeysStep step, MatchState state, Evaluator list) : SeedRunner(state, step.Column)
{
    private readonly LabelTest _labels = new(state.Source, step.Labels);
    private readonly List<int> _nodes = [];
    private int _position;

    public override void Open()
    {
        Value value = list(State.Row);
        Value[] items = value.List ?? (value.IsNull ? [] : throw QueryErrors.WrongType("IN", "a list on its right", value));
        _nodes.Clear();
        foreach (Value item in items)
        {
            State.Execution.Step();
            int node = State.Source.FindNode(step.Key, item);
            if (node >= 0 && _labels.Accepts(node))
            {
                _nodes.Add(node);
            }
        }

        _nodes.Sort();
        _position = 0;
    }

    public override bool Next()
    {
        while (_position < _nodes.Count)
        {
            State.Execution.Step();
            int node = _nodes[_position++];
            if (_position == 1 || node != _nodes[_position - 2])
            {
                Put(node);
                return true;
            }
        }

        return false;
    }
}
