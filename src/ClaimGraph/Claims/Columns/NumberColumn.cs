namespace ClaimGraph.Claims.Columns;

/// <summary>
/// One number for each row, in as few bytes as its numbers allow: nothing at all when all rows have the same, the rows that
/// differ from 0 when they are rare, and else one, two or four bytes a row. Immutable; reading costs an array read, or a binary
/// search where rows are rare.
/// </summary>
internal sealed class NumberColumn
{
    private const int SparseBelow = 12;

    private readonly int _constant;
    private readonly int[]? _rows;
    private readonly byte[]? _bytes;
    private readonly ushort[]? _shorts;
    private readonly int[]? _ints;

    private NumberColumn(int count, int constant)
    {
        Count = count;
        _constant = constant;
    }

    private NumberColumn(int count, int[]? rows, byte[]? bytes, ushort[]? shorts, int[]? ints)
    {
        Count = count;
        _rows = rows;
        _bytes = bytes;
        _shorts = shorts;
        _ints = ints;
    }

    /// <summary>The number of rows.</summary>
    public int Count { get; }

    /// <summary>True when every row has 0.</summary>
    public bool IsZero => _constant == 0 && _bytes is null && _shorts is null && _ints is null;

    /// <summary>The number of a row.</summary>
    public int this[int row]
    {
        get
        {
            if (_rows is not null)
            {
                row = Array.BinarySearch(_rows, row);
                if (row < 0)
                {
                    return 0;
                }
            }

            return _bytes is not null ? _bytes[row]
                : _shorts is not null ? _shorts[row]
                : _ints is not null ? _ints[row]
                : _constant;
        }
    }

    /// <summary>A column of the same number in every row.</summary>
    public static NumberColumn Constant(int count, int value) => new(count, value);

    /// <summary>Packs numbers; the span may be reused afterwards.</summary>
    public static NumberColumn Of(ReadOnlySpan<int> values)
    {
        int used = 0;
        int least = 0;
        int most = 0;
        bool isConstant = true;
        foreach (int value in values)
        {
            used += value == 0 ? 0 : 1;
            least = Math.Min(least, value);
            most = Math.Max(most, value);
            isConstant &= value == values[0];
        }

        if (isConstant)
        {
            return new NumberColumn(values.Length, values.IsEmpty ? 0 : values[0]);
        }

        if (used * SparseBelow >= values.Length)
        {
            return Packed(values.Length, null, values, least, most);
        }

        int[] rows = new int[used];
        int[] kept = new int[used];
        int next = 0;
        for (int row = 0; row < values.Length; row++)
        {
            if (values[row] != 0)
            {
                rows[next] = row;
                kept[next++] = values[row];
            }
        }

        return Packed(values.Length, rows, kept, least, most);
    }

    /// <summary>Puts columns one after another.</summary>
    /// <param name="parts">The columns, in order.</param>
    /// <returns>One column that has the rows of all.</returns>
    public static NumberColumn Concat(IReadOnlyList<NumberColumn> parts)
    {
        int count = 0;
        bool isConstant = true;
        foreach (NumberColumn part in parts)
        {
            count += part.Count;
            isConstant &= part.Count == 0 || (part.IsConstant && part._constant == FirstOf(parts));
        }

        if (isConstant)
        {
            return new NumberColumn(count, FirstOf(parts));
        }

        int[] values = new int[count];
        int at = 0;
        foreach (NumberColumn part in parts)
        {
            part.CopyTo(values.AsSpan(at, part.Count));
            at += part.Count;
        }

        return Of(values);
    }

    /// <summary>A column with other numbers.</summary>
    /// <param name="map">For each number of this column, which has none below 0, the number to put in its place.</param>
    public NumberColumn Select(int[] map)
    {
        if (_rows is null && IsConstant)
        {
            return Count == 0 ? this : new NumberColumn(Count, map[_constant]);
        }

        int[] values = new int[Count];
        CopyTo(values);
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = map[values[i]];
        }

        return Of(values);
    }

    private bool IsConstant => _bytes is null && _shorts is null && _ints is null;

    private static int FirstOf(IReadOnlyList<NumberColumn> parts)
    {
        foreach (NumberColumn part in parts)
        {
            if (part.Count > 0)
            {
                return part._constant;
            }
        }

        return 0;
    }

    private static NumberColumn Packed(int count, int[]? rows, ReadOnlySpan<int> values, int least, int most)
    {
        if (least >= 0 && most <= byte.MaxValue)
        {
            byte[] bytes = new byte[values.Length];
            for (int i = 0; i < bytes.Length; i++)
            {
                bytes[i] = (byte)values[i];
            }

            return new NumberColumn(count, rows, bytes, null, null);
        }

        if (least >= 0 && most <= ushort.MaxValue)
        {
            ushort[] shorts = new ushort[values.Length];
            for (int i = 0; i < shorts.Length; i++)
            {
                shorts[i] = (ushort)values[i];
            }

            return new NumberColumn(count, rows, null, shorts, null);
        }

        return new NumberColumn(count, rows, null, null, values.ToArray());
    }

    private void CopyTo(Span<int> target)
    {
        if (_rows is null && IsConstant)
        {
            target.Fill(_constant);
            return;
        }

        target.Clear();
        int stored = _rows?.Length ?? Count;
        for (int i = 0; i < stored; i++)
        {
            target[_rows is null ? i : _rows[i]] =
                _bytes is not null ? _bytes[i] : _shorts is not null ? _shorts[i] : _ints![i];
        }
    }
}
