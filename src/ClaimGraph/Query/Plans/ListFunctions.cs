using System.Globalization;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>Functions of lists, and those that take anything. Null gives null unless said otherwise.</summary>
internal static class ListFunctions
{
    private const int RangeBlock = 1 << 14;

    public static IEnumerable<Function> All =>
    [
        new("coalesce", 1, int.MaxValue, (a, _) => Array.Find(a, v => !v.IsNull)),
        new("head", 1, 1, (a, _) => Items("head()", a[0]) is [var first, ..] ? first : Value.Null),
        new("last", 1, 1, (a, _) => Items("last()", a[0]) is [.., var last] ? last : Value.Null),
        new("tail", 1, 1, (a, _) => Items("tail()", a[0]) is { } items
            ? Value.From(items.Length == 0 ? items : items[1..])
            : Value.Null),
        new("size", 1, 1, (a, _) => a[0].Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.List => Value.From((long)a[0].List!.Length),
            ValueKind.String => Value.From((long)a[0].String!.EnumerateRunes().Count()),
            _ => throw QueryErrors.WrongType("size()", "a list or string", a[0]),
        }),
        new("isEmpty", 1, 1, (a, _) => a[0].Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.List => Value.From(a[0].List!.Length == 0),
            ValueKind.String => Value.From(a[0].String!.Length == 0),
            ValueKind.Map => Value.From(a[0].Map!.Count == 0),
            _ => throw QueryErrors.WrongType("isEmpty()", "a list, map or string", a[0]),
        }),
        new("reverse", 1, 1, (a, _) => a[0].Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.List => Value.From([.. a[0].List!.Reverse()]),
            ValueKind.String => Value.From(Reversed(a[0].String!)),
            _ => throw QueryErrors.WrongType("reverse()", "a list or string", a[0]),
        }),
        new("range", 2, 3, Range),
    ];

    private static Value[]? Items(string function, in Value value) =>
        value.List ?? (value.IsNull ? null : throw QueryErrors.WrongType(function, "a list", value));

    /// <summary>By whole characters as people see them, so that no accent changes its letter.</summary>
    private static string Reversed(string text)
    {
        List<string> elements = [];
        TextElementEnumerator enumerator = StringInfo.GetTextElementEnumerator(text);
        while (enumerator.MoveNext())
        {
            elements.Add(enumerator.GetTextElement());
        }

        elements.Reverse();
        return string.Concat(elements);
    }

    /// <summary>The integers from one to another, both included, by a step that is not zero.</summary>
    private static Value Range(Value[] arguments, Execution execution)
    {
        ItemSequence range = RangeOf(arguments, execution);
        Value[] items = new Value[range.Count];
        for (int start = 0; start < items.Length; start += RangeBlock)
        {
            int end = Math.Min(start + RangeBlock, items.Length);
            execution.Step();
            for (int i = start; i < end; i++)
            {
                items[i] = range[i];
            }
        }

        return Value.From(items);
    }

    /// <summary>A range, for whom goes through it once.</summary>
    internal static ItemSequence RangeOf(Value[] arguments, Execution execution)
    {
        foreach (Value argument in arguments)
        {
            if (!argument.IsInteger)
            {
                throw new QueryException(
                    QueryErrorKind.ArgumentError, "InvalidArgumentType", "range() takes two or three integers.");
            }
        }

        long start = arguments[0].Integer;
        long end = arguments[1].Integer;
        long step = arguments.Length > 2 ? arguments[2].Integer : 1;
        if (step == 0)
        {
            throw QueryErrors.OutOfRange("The step of range() may not be 0.");
        }

        Int128 count = Int128.Max(0, (((Int128)end - start) / step) + 1);
        if (step > 0 ? start > end : start < end)
        {
            count = 0;
        }

        execution.CheckWork((long)Int128.Min(count, long.MaxValue / 16) * 16);
        return new ItemSequence(start, step, (int)count);
    }
}
