using System.Text;

namespace ClaimGraph.Diagrams.Typography;

/// <summary>
/// In which order the parts of a line stand that are written from left to right and from right to left: the Unicode bidirectional
/// algorithm (https://www.unicode.org/reports/tr9/) for text without marks of direction, which <see cref="Printable"/> leaves out.
/// Pairs of brackets (rule N0) are not looked for: a bracket goes with what is on both sides of it, or with the line.
/// </summary>
internal static class Bidi
{
    private enum Class
    {
        Left,
        Right,
        Arabic,
        Number,
        ArabicNumber,
        Separator,
        Terminator,
        Neutral,
    }

    /// <summary>Tells whether a text is written from right to left: by its first letter that has a direction (rules P2 and P3).</summary>
    public static bool IsRightToLeft(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            switch (ClassOf(rune))
            {
                case Class.Left:
                    return false;
                case Class.Right or Class.Arabic:
                    return true;
            }
        }

        return false;
    }

    /// <summary>The level of each character of a line: even ones are read from left to right, odd ones from right to left.</summary>
    /// <param name="elements">The characters with their marks.</param>
    /// <param name="isRightToLeft">Whether the whole is written from right to left.</param>
    public static int[] Levels(IReadOnlyList<string> elements, bool isRightToLeft)
    {
        Class side = isRightToLeft ? Class.Right : Class.Left;
        Class[] classes = [.. elements.Select(e => ClassOf(Rune.GetRuneAt(e, 0)))];
        ResolveNumbers(classes, side);
        ResolveNeutrals(classes, side);
        return [.. classes.Select(c => (c, isRightToLeft) switch
        {
            (Class.Left, false) => 0,
            (Class.Right, _) => 1,
            _ => 2,
        })];
    }

    /// <summary>Puts the parts of a line in the order in which they stand from left to right (rule L2).</summary>
    /// <param name="parts">The parts in the order they are read.</param>
    /// <param name="levelOf">The level of a part.</param>
    public static T[] InOrder<T>(IEnumerable<T> parts, Func<T, int> levelOf)
    {
        T[] order = [.. parts];
        for (int level = order.Select(levelOf).DefaultIfEmpty(0).Max(); level > 0; level--)
        {
            for (int start = 0; start < order.Length; start++)
            {
                int end = start;
                while (end < order.Length && levelOf(order[end]) >= level)
                {
                    end++;
                }

                Array.Reverse(order, start, end - start);
                start = Math.Max(start, end);
            }
        }

        return order;
    }

    // Rules W2 to W7, and I1 for Arabic letters.
    private static void ResolveNumbers(Class[] classes, Class side)
    {
        Class strong = side;
        for (int i = 0; i < classes.Length; i++)
        {
            if (classes[i] is Class.Left or Class.Right or Class.Arabic)
            {
                strong = classes[i];
            }
            else if (classes[i] == Class.Number && strong == Class.Arabic)
            {
                classes[i] = Class.ArabicNumber;
            }
        }

        for (int i = 0; i < classes.Length; i++)
        {
            Class before = i > 0 ? classes[i - 1] : Class.Neutral;
            Class after = i + 1 < classes.Length ? classes[i + 1] : Class.Neutral;
            classes[i] = classes[i] switch
            {
                Class.Separator when before == after && before is Class.Number or Class.ArabicNumber => before,
                Class.Terminator when before == Class.Number || after == Class.Number => Class.Number,
                Class.Separator or Class.Terminator => Class.Neutral,
                Class other => other,
            };
        }

        strong = side;
        for (int i = 0; i < classes.Length; i++)
        {
            if (classes[i] == Class.Number && strong == Class.Left)
            {
                classes[i] = Class.Left;
            }
            else if (classes[i] is Class.Left or Class.Right or Class.Arabic)
            {
                strong = classes[i];
            }
        }

        for (int i = 0; i < classes.Length; i++)
        {
            classes[i] = classes[i] == Class.Arabic ? Class.Right : classes[i];
        }
    }

    // Rules N1 and N2: what has no direction takes that of both neighbours where they agree, else that of the line.
    private static void ResolveNeutrals(Class[] classes, Class side)
    {
        for (int start = 0; start < classes.Length; start++)
        {
            if (classes[start] != Class.Neutral)
            {
                continue;
            }

            int end = start;
            while (end < classes.Length && classes[end] == Class.Neutral)
            {
                end++;
            }

            Class before = start > 0 ? SideOf(classes[start - 1]) : side;
            Class after = end < classes.Length ? SideOf(classes[end]) : side;
            Array.Fill(classes, before == after ? before : side, start, end - start);
            start = end;
        }
    }

    private static Class SideOf(Class resolved) => resolved == Class.Left ? Class.Left : Class.Right;

    private static Class ClassOf(Rune rune) => rune.Value switch
    {
        >= '0' and <= '9' or (>= 0x06F0 and <= 0x06F9) => Class.Number,
        (>= 0x0660 and <= 0x0669) or 0x066B or 0x066C or 0x06DD => Class.ArabicNumber,
        ',' or '.' or ':' or '/' or '+' or '-' or 0x00A0 => Class.Separator,
        '%' or '#' or '$' or 0x20AC or 0x00A3 or 0x00A5 or 0x00B0 => Class.Terminator,
        _ when !Rune.IsLetter(rune) => Class.Neutral,
        (>= 0x0600 and <= 0x07BF) or (>= 0x0860 and <= 0x08FF) or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) => Class.Arabic,
        (>= 0x0590 and <= 0x085F) or (>= 0xFB1D and <= 0xFB4F) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF) => Class.Right,
        _ => Class.Left,
    };
}
