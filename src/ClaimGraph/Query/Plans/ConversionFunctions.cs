using System.Globalization;
using ClaimGraph.Dates;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>Functions that make a value of another type. Null gives null; so does a string that says nothing of the type.</summary>
internal static class ConversionFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("toInteger", 1, 1, (a, _) => ToInteger(a[0])),
        new("toFloat", 1, 1, (a, _) => ToFloat(a[0])),
        new("toBoolean", 1, 1, (a, _) => ToBoolean(a[0])),
        new("toString", 1, 1, (a, _) => ToText(a[0])),
        new("toIntegerOrNull", 1, 1, (a, _) => a[0].IsNumber || a[0].String is not null ? ToInteger(a[0]) : Value.Null),
        new("toFloatOrNull", 1, 1, (a, _) => a[0].IsNumber || a[0].String is not null ? ToFloat(a[0]) : Value.Null),
        new("toBooleanOrNull", 1, 1, (a, _) => a[0].IsBoolean || a[0].String is not null ? ToBoolean(a[0]) : Value.Null),
        new("toStringOrNull", 1, 1, (a, _) => IsScalar(a[0]) ? ToText(a[0]) : Value.Null),
        new("date", 0, 1, (a, _) => a.Length == 0 ? throw QueryErrors.NotSupported("date() without argument, which is today,") : Date(a[0])),
    ];

    private static Value ToInteger(in Value value) => value.Kind switch
    {
        ValueKind.Null or ValueKind.Integer => value,
        ValueKind.Float => Whole(value.Number),
        ValueKind.String => long.TryParse(
            value.String!.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long integer)
            ? Value.From(integer)
            : TryParse(value.String!, out double number) ? Whole(number) : Value.Null,
        _ => throw QueryErrors.CannotConvert("toInteger()", "a number or string", value),
    };

    private static Value ToFloat(in Value value) => value.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Integer or ValueKind.Float => Value.From(value.Number),
        ValueKind.String => TryParse(value.String!, out double number) ? Value.From(number) : Value.Null,
        _ => throw QueryErrors.CannotConvert("toFloat()", "a number or string", value),
    };

    private static Value ToBoolean(in Value value) => value.Kind switch
    {
        ValueKind.Null or ValueKind.Boolean => value,
        ValueKind.String => bool.TryParse(value.String, out bool truth) ? Value.From(truth) : Value.Null,
        _ => throw QueryErrors.CannotConvert("toBoolean()", "a boolean or string", value),
    };

    private static Value ToText(in Value value) =>
        value.IsNull || value.String is not null ? value
        : IsScalar(value) ? Value.From(Operations.Text(value))
        : throw QueryErrors.CannotConvert("toString()", "a number, boolean, date or string", value);

    private static bool IsScalar(in Value value) => value.Kind
        is ValueKind.String or ValueKind.Integer or ValueKind.Float or ValueKind.Boolean or ValueKind.Date;

    /// <summary>The integer part, or null when there is none that fits.</summary>
    private static Value Whole(double number) =>
        number is >= long.MinValue and < 9223372036854775808.0 ? Value.From((long)number) : Value.Null;

    private static bool TryParse(string text, out double number) =>
        double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    /// <summary>A date or interval of EDTF from its text; a day in one of openCypher's other forms is told as EDTF tells it.</summary>
    private static Value Date(in Value value)
    {
        if (value.IsNull || value.Kind == ValueKind.Date)
        {
            return value;
        }

        if (value.Map is not null)
        {
            throw QueryErrors.NotSupported("date() of a map; write the date as text, as in date('2024-05'): it");
        }

        string text = value.String ?? throw QueryErrors.WrongType("date()", "a string", value);
        return EdtfDate.TryParse(text, out EdtfDate? date, out EdtfProblem? problem) ? Value.From(date)
            : IsoDays.TryRead(text) is { } day ? Value.From(day)
            : IsoDays.IsRefused(text)
                ? throw QueryErrors.NotSupported($"The date \"{text}\", which EDTF does not know; write it with hyphens, as in 2015-07: it")
            : throw QueryErrors.InvalidDate($"\"{text}\" is no date: {problem.Message} {problem.Advice}");
    }
}
