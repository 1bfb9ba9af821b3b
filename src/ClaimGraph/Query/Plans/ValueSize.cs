using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>The memory of values, as estimated for limits.</summary>
internal static class ValueSize
{
    /// <summary>The bytes of a value and all within it.</summary>
    public static long Of(in Value value)
    {
        long size = 16;
        if (value.String is { } text)
        {
            size += 24 + (2L * text.Length);
        }
        else if (value.List is { } list)
        {
            size += 24;
            foreach (Value item in list)
            {
                size += Of(item);
            }
        }
        else if (value.Map is { } map)
        {
            size += 120;
            foreach ((_, Value entry) in map.Entries)
            {
                size += 40 + Of(entry);
            }
        }
        else if (value.Path is { } path)
        {
            size += 88 + (8L * path.Nodes.Length);
        }

        return size;
    }

    /// <summary>
    /// The bytes of a row that is kept. What the row kept before already holds, as when a list stands in every row, counts
    /// once.
    /// </summary>
    public static long OfRow(ReadOnlySpan<Value> row, ReadOnlySpan<Value> before)
    {
        long size = 24;
        for (int i = 0; i < row.Length; i++)
        {
            size += i < before.Length && row[i].IsSameObject(before[i]) ? 16 : Of(row[i]);
        }

        return size;
    }
}
