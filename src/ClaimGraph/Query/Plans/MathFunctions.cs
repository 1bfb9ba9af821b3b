using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>Functions of numbers. Null gives null.</summary>
internal static class MathFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("abs", 1, 1, (a, _) => a[0].IsInteger
            ? a[0].Integer == long.MinValue ? throw QueryErrors.Overflow("abs()") : Value.From(Math.Abs(a[0].Integer))
            : Apply("abs()", a[0], Math.Abs)),
        new("sign", 1, 1, (a, _) => a[0].IsNull ? Value.Null
            : !a[0].IsNumber ? throw QueryErrors.WrongType("sign()", "a number", a[0])
            : Value.From(a[0].Number > 0 ? 1L : a[0].Number < 0 ? -1L : 0L)),
        Float("ceil", Math.Ceiling),
        Float("floor", Math.Floor),
        new("round", 1, 2, Round),
        Float("sqrt", Math.Sqrt),
        Float("exp", Math.Exp),
        Float("log", Math.Log),
        Float("log10", Math.Log10),
        Float("sin", Math.Sin),
        Float("cos", Math.Cos),
        Float("tan", Math.Tan),
        Float("cot", x => 1 / Math.Tan(x)),
        Float("asin", Math.Asin),
        Float("acos", Math.Acos),
        Float("atan", Math.Atan),
        Float("degrees", x => x * (180 / Math.PI)),
        Float("radians", x => x * (Math.PI / 180)),
        Float("haversin", x => (1 - Math.Cos(x)) / 2),
        new("atan2", 2, 2, (a, _) => a[0].IsNull || a[1].IsNull ? Value.Null
            : a[0].IsNumber && a[1].IsNumber ? Value.From(Math.Atan2(a[0].Number, a[1].Number))
            : throw QueryErrors.WrongType("atan2()", "two numbers", a[0].IsNumber ? a[1] : a[0])),
        new("e", 0, 0, (_, _) => Value.From(Math.E)),
        new("pi", 0, 0, (_, _) => Value.From(Math.PI)),
        new("rand", 0, 0, (_, e) => Value.From(e.NextRandom())),
    ];

    private static Function Float(string name, Func<double, double> compute) =>
        new(name, 1, 1, (a, _) => Apply(name + "()", a[0], compute));

    private static Value Apply(string function, in Value value, Func<double, double> compute) =>
        value.IsNull ? Value.Null
        : value.IsNumber ? Value.From(compute(value.Number))
        : throw QueryErrors.WrongType(function, "a number", value);

    /// <summary>To the nearest whole number, or to a number of decimals from 0 to 15; of two as near, to the greater.</summary>
    private static Value Round(Value[] arguments, Execution execution)
    {
        if (arguments.Length == 1)
        {
            return Apply("round()", arguments[0], x => Math.Floor(x + 0.5));
        }

        if (arguments[0].IsNull || arguments[1].IsNull)
        {
            return Value.Null;
        }

        if (!arguments[1].IsInteger)
        {
            throw QueryErrors.WrongType("round()", "an integer for the number of decimals", arguments[1]);
        }

        return arguments[1].Integer is >= 0 and <= 15 and var decimals
            ? Apply("round()", arguments[0], x => Math.Round(x, (int)decimals, MidpointRounding.AwayFromZero))
            : throw QueryErrors.OutOfRange("round() takes 0 to 15 decimals.");
    }
}
