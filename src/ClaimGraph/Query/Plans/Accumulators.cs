using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>The number of rows, or of values.</summary>
internal sealed class Counter : Accumulator
{
    private long _count;

    public override void Add(ReadOnlySpan<Value> arguments) => _count++;

    public override Value Finish() => Value.From(_count);
}

/// <summary>
/// Sum or average. A sum of integers is exact, and an error when it does not fit; a float makes it a float. Without
/// values the sum is 0 and the average null.
/// </summary>
internal sealed class Total(string name, bool isAverage) : Accumulator
{
    private Int128 _integers;
    private double _floats;
    private bool _hasFloats;
    private long _count;

    public override void Add(ReadOnlySpan<Value> arguments)
    {
        Value value = arguments[0];
        if (value.IsInteger)
        {
            _integers += value.Integer;
        }
        else if (value.IsFloat)
        {
            _floats += value.Number;
            _hasFloats = true;
        }
        else
        {
            throw QueryErrors.WrongType(name, "numbers", value);
        }

        _count++;
    }

    public override Value Finish()
    {
        if (isAverage)
        {
            return _count == 0 ? Value.Null : Value.From(((double)_integers + _floats) / _count);
        }

        return _hasFloats ? Value.From((double)_integers + _floats)
            : _integers < long.MinValue || _integers > long.MaxValue ? throw QueryErrors.Overflow(name)
            : Value.From((long)_integers);
    }
}

/// <summary>The first or last value in the order of ORDER BY; null without values.</summary>
internal sealed class Extreme(int sign) : Accumulator
{
    private Value _best;

    public override void Add(ReadOnlySpan<Value> arguments)
    {
        if (_best.IsNull || ValueOrder.Orderability.Compare(arguments[0], _best) * sign > 0)
        {
            _best = arguments[0];
        }
    }

    public override Value Finish() => _best;
}

/// <summary>The list of values.</summary>
internal sealed class Collector(Execution execution) : Accumulator
{
    private readonly List<Value> _values = [];

    public override void Add(ReadOnlySpan<Value> arguments)
    {
        Charge(execution, ValueSize.Of(arguments[0]));
        _values.Add(arguments[0]);
    }

    public override Value Finish() => Value.From([.. _values]);
}

/// <summary>
/// Standard deviation, of a sample or of the whole, by Welford's method (Technometrics 4(3), 1962), which does not lose
/// digits to large means. 0 for fewer values than it takes.
/// </summary>
internal sealed class Deviation(string name, bool isOfSample) : Accumulator
{
    private long _count;
    private double _mean;
    private double _squares;

    public override void Add(ReadOnlySpan<Value> arguments)
    {
        if (!arguments[0].IsNumber)
        {
            throw QueryErrors.WrongType(name, "numbers", arguments[0]);
        }

        double difference = arguments[0].Number - _mean;
        _mean += difference / ++_count;
        _squares += difference * (arguments[0].Number - _mean);
    }

    public override Value Finish()
    {
        long divisor = isOfSample ? _count - 1 : _count;
        return Value.From(divisor <= 0 ? 0.0 : Math.Sqrt(_squares / divisor));
    }
}

/// <summary>A percentile: one of the values, or between two of them in proportion. Null without values.</summary>
internal sealed class Percentile(string name, bool isContinuous, Execution execution) : Accumulator
{
    private readonly List<Value> _values = [];
    private double _share;

    public override void Add(ReadOnlySpan<Value> arguments)
    {
        if (!arguments[0].IsNumber || !arguments[1].IsNumber)
        {
            throw QueryErrors.WrongType(name, "numbers", arguments[0].IsNumber ? arguments[1] : arguments[0]);
        }

        _share = arguments[1].Number;
        if (_share is not (>= 0 and <= 1))
        {
            throw QueryErrors.OutOfRange($"{name} takes a share from 0.0 to 1.0.");
        }

        Charge(execution, 16);
        _values.Add(arguments[0]);
    }

    public override Value Finish()
    {
        if (_values.Count == 0)
        {
            return Value.Null;
        }

        Steps.Sort(_values, ValueOrder.Orderability, execution);
        if (!isContinuous)
        {
            return _values[Math.Max(0, (int)Math.Ceiling(_share * _values.Count) - 1)];
        }

        double place = _share * (_values.Count - 1);
        int below = (int)Math.Floor(place);
        double low = _values[below].Number;
        double high = _values[Math.Min(below + 1, _values.Count - 1)].Number;
        return Value.From(low + ((high - low) * (place - below)));
    }
}
