using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>The rows of <see cref="SeedNodes"/>: goes through the nodes of the rarest label and checks the others.</summary>
internal sealed class SeedNodesCursor : UnaryCursor
{
    private readonly Execution _execution;
    private readonly int _column;
    private readonly int[] _labels;
    private readonly ReadOnlyMemory<int>? _candidates;
    private readonly int _count;
    private int _position;

    public SeedNodesCursor(SeedNodes plan, Cursor input, Execution execution)
        : base(input)
    {
        QuerySource source = execution.Source;
        _execution = execution;
        _column = plan.Input.Columns.Length;
        _labels = [.. plan.Labels.Distinct().Select(source.FindLabel)];
        _count = source.NodeCount;
        foreach (int label in _labels)
        {
            ReadOnlyMemory<int> nodes = label < 0 ? default : source.NodesWithLabel(label);
            if (_candidates is null || nodes.Length < _count)
            {
                _candidates = nodes;
                _count = nodes.Length;
            }
        }

        _position = _count;
    }

    public override bool MoveNext()
    {
        while (true)
        {
            while (_position < _count)
            {
                _execution.Step();
                int node = _candidates is { } candidates ? candidates.Span[_position] : _position;
                _position++;
                if (_labels.Length < 2 || HasAllLabels(node))
                {
                    Row[_column] = Value.FromNode(node);
                    return true;
                }
            }

            if (!Input.MoveNext())
            {
                return false;
            }

            _position = 0;
        }
    }

    public override void Reset()
    {
        base.Reset();
        _position = _count;
    }

    private bool HasAllLabels(int node)
    {
        foreach (int label in _labels)
        {
            if (label < 0 || !_execution.Source.HasLabel(node, label))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>The rows of <see cref="SeedNodeById"/>.</summary>
internal sealed class SeedNodeByIdCursor(SeedNodeById plan, Cursor input, Evaluator id, Execution execution)
    : UnaryCursor(input)
{
    private readonly int _column = plan.Input.Columns.Length;

    public override bool MoveNext()
    {
        while (Input.MoveNext())
        {
            execution.Step();
            Value wanted = id(Row);
            if (wanted.IsInteger && wanted.Integer >= 0 && wanted.Integer < execution.Source.NodeCount)
            {
                Row[_column] = Value.FromNode((int)wanted.Integer);
                return true;
            }
        }

        return false;
    }
}

/// <summary>The rows of <see cref="SeedNodeByKey"/>.</summary>
internal sealed class SeedNodeByKeyCursor(SeedNodeByKey plan, Cursor input, Evaluator value, Execution execution)
    : UnaryCursor(input)
{
    private readonly int _column = plan.Input.Columns.Length;

    public override bool MoveNext()
    {
        while (Input.MoveNext())
        {
            execution.Step();
            int node = execution.Source.FindNode(plan.Key, value(Row));
            if (node >= 0)
            {
                Row[_column] = Value.FromNode(node);
                return true;
            }
        }

        return false;
    }
}
