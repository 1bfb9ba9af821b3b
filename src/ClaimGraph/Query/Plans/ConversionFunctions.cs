using System.Globalization;
using ClaimGraph.Dates;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>Functions that make a value of another type. Null gives null; so does a string that says nothing of the type.</summary>
internal static class ConversionFunctions
{
    private static readonly string[] Unsupported =
    [
        "datetime", "localdatetime", "time", "localtime", "duration", "date.truncate", "datetime.truncate",
        "localdatetime.truncate", "time.truncate", "localtime.truncate", "duration.between", "duration.inMonths",
        "duration.inDays", "duration.inSeconds", "datetime.fromepoch", "datetime.fromepochmillis", "date.transaction",
        "date.statement", "date.realtime", "datetime.transaction", "datetime.statement", "datetime.realtime",
        "localdatetime.transaction", "localdatetime.statement", "localdatetime.realtime", "time.transaction",
        "time.statement", "time.realtime", "localtime.transaction", "localtime.statement", "localtime.realtime",
    ];

    public static IEnumerable<Function> All =>
    [
        new("toInteger", 1, 1, (a, _) => ToInteger(a[0])),
        new("toFloat", 1, 1, (a, _) => a[0].Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.Integer or ValueKind.Float => Value.From(a[0].Number),
            ValueKind.String => TryParse(a[0].String!, out double number) ? Value.From(number) : Value.Null,
            _ => throw QueryErrors.CannotConvert("toFloat()", "a number or string", a[0]),
        }),
        new("toBoolean", 1, 1, (a, _) => a[0].Kind switch
        {
            ValueKind.Null or ValueKind.Boolean => a[0],
            ValueKind.String => bool.TryParse(a[0].String, out bool truth) ? Value.From(truth) : Value.Null,
            _ => throw QueryErrors.CannotConvert("toBoolean()", "a boolean or string", a[0]),
        }),
        new("toString", 1, 1, (a, _) => a[0].Kind switch
        {
            ValueKind.Null or ValueKind.String => a[0],
            ValueKind.Integer or ValueKind.Float or ValueKind.Boolean or ValueKind.Date =>
                Value.From(Operations.Text(a[0])),
            _ => throw QueryErrors.CannotConvert("toString()", "a number, boolean, date or string", a[0]),
        }),
        new("date", 0, 1, (a, _) => a.Length == 0 ? throw QueryErrors.NotSupported("date() without argument, which is today,") : Date(a[0])),
        .. Unsupported.Select(name => new Function(
            name, 0, int.MaxValue, (_, _) => throw QueryErrors.NotSupported($"{name}()"))),
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

    /// <summary>The integer part, or null when there is none that fits.</summary>
    private static Value Whole(double number) =>
        number is >= long.MinValue and < 9223372036854775808.0 ? Value.From((long)number) : Value.Null;

    private static bool TryParse(string text, out double number) =>
        double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    /// <summary>A date or interval of EDTF, from its text, or from a map with year, month and day.</summary>
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
        return EdtfDate.TryParse(text, out EdtfDate? date, out EdtfProblem? problem)
            ? Value.From(date)
            : throw QueryErrors.InvalidDate($"\"{text}\" is no date: {problem.Message} {problem.Advice}");
    }
}
