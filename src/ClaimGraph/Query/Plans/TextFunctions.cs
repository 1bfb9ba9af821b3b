using System.Text;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>
/// Functions of strings. Null gives null. Lengths and positions count Unicode code points, from 0, so that no character is
/// cut in two.
/// </summary>
internal static class TextFunctions
{
    public static IEnumerable<Function> All =>
    [
        Text("toUpper", s => s.ToUpperInvariant()),
        Text("toLower", ToLower),
        Text("trim", s => s.Trim()),
        Text("lTrim", s => s.TrimStart()),
        Text("rTrim", s => s.TrimEnd()),
        new("replace", 3, 3, Replace),
        new("split", 2, 2, Split),
        new("substring", 2, 3, Substring),
        new("left", 2, 2, (a, _) => IsAnyNull(a) ? Value.Null
            : Value.From(Cut(String("left()", a[0]), 0, Count("left()", a[1])))),
        new("right", 2, 2, (a, _) => IsAnyNull(a) ? Value.Null : Right(String("right()", a[0]), Count("right()", a[1]))),
    ];

    private static Function Text(string name, Func<string, string> change) => new(name, 1, 1, (a, _) =>
        a[0].IsNull ? Value.Null : Value.From(change(String(name + "()", a[0]))));

#pragma warning disable CA1308 // The function is defined to give lower case.
    private static string ToLower(string text) => text.ToLowerInvariant();
#pragma warning restore CA1308

    private static bool IsAnyNull(Value[] arguments) => Array.Exists(arguments, a => a.IsNull);

    private static string String(string function, in Value value) =>
        value.String ?? throw QueryErrors.WrongType(function, "a string", value);

    private static long Count(string function, in Value value) =>
        !value.IsInteger ? throw QueryErrors.WrongType(function, "an integer", value)
        : value.Integer < 0 ? throw QueryErrors.OutOfRange($"{function} takes lengths and positions from 0.")
        : value.Integer;

    private static Value Replace(Value[] a, Execution execution)
    {
        if (IsAnyNull(a))
        {
            return Value.Null;
        }

        string text = String("replace()", a[0]);
        string old = String("replace()", a[1]);
        string replacement = String("replace()", a[2]);
        if (old.Length == 0)
        {
            return a[0];
        }

        execution.CheckWork(2L * ((text.Length / old.Length) + 1) * (replacement.Length + 1));
        return Value.From(text.Replace(old, replacement, StringComparison.Ordinal));
    }

    private static Value Split(Value[] a, Execution execution)
    {
        if (IsAnyNull(a))
        {
            return Value.Null;
        }

        string text = String("split()", a[0]);
        string separator = String("split()", a[1]);
        execution.CheckWork(40L * text.Length);
        List<Value> parts = [];
        foreach (string part in separator.Length > 0 ? Parts(text, separator) : text.EnumerateRunes().Select(r => r.ToString()))
        {
            execution.Step();
            parts.Add(Value.From(part));
        }

        return Value.From([.. parts]);
    }

    private static IEnumerable<string> Parts(string text, string separator)
    {
        int start = 0;
        while (text.IndexOf(separator, start, StringComparison.Ordinal) is >= 0 and int end)
        {
            yield return text[start..end];
            start = end + separator.Length;
        }

        yield return text[start..];
    }

    private static Value Substring(Value[] a, Execution execution)
    {
        if (IsAnyNull(a))
        {
            return Value.Null;
        }

        long start = Count("substring()", a[1]);
        long count = a.Length > 2 ? Count("substring()", a[2]) : int.MaxValue;
        return Value.From(Cut(String("substring()", a[0]), start, count));
    }

    private static Value Right(string text, long count)
    {
        int length = text.EnumerateRunes().Count();
        return Value.From(Cut(text, Math.Max(0, length - count), count));
    }

    private static string Cut(string text, long start, long count)
    {
        (int from, int to, long position) = (text.Length, text.Length, 0);
        int index = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (position == start)
            {
                from = index;
            }

            if (position >= start && position - start == count)
            {
                to = index;
                break;
            }

            index += rune.Utf16SequenceLength;
            position++;
        }

        return from < to ? text[from..to] : "";
    }
}
