using System.Globalization;
using System.Text;
using ClaimGraph.Exchange.Losses;

namespace ClaimGraph.Exchange.Pictures;

/// <summary>Text as pictures show it: on one line, without what no font and no XML has, not endless.</summary>
internal static class PictureText
{
    /// <summary>The greatest length of a label, in characters as readers count them.</summary>
    public const int LongestLabel = 120;

    /// <summary>How wide a line of a wrapped label may become, in half-width columns, unless one word is wider.</summary>
    private const int Columns = 24;

    /// <summary>A text with spaces for line breaks and tabs, and U+FFFD for what XML forbids.</summary>
    /// <param name="text">The text.</param>
    /// <param name="losses">Takes what was changed.</param>
    public static string OnOneLine(string text, LossLog losses)
    {
        if (!text.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF'))
        {
            return text;
        }

        StringBuilder shown = new(text.Length);
        int breaks = 0;
        int forbidden = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029')
            {
                // Both characters of a line break are one.
                breaks++;
                i += c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                shown.Append(' ');
            }
            else if (char.IsControl(c) || c is '\uFFFE' or '\uFFFF')
            {
                forbidden++;
                shown.Append('\uFFFD');
            }
            else
            {
                shown.Append(c);
            }
        }

        losses.Changed("line breaks and tabs in texts that are shown", "spaces", breaks);
        losses.Changed("characters that cannot be shown", "U+FFFD", forbidden);
        return shown.ToString();
    }

    /// <summary>A text on one line that ends with an ellipsis where it would be longer than <see cref="LongestLabel"/>.</summary>
    public static string Label(string text, LossLog losses)
    {
        string line = OnOneLine(text, losses);
        int end = 0;
        for (int count = 0; end < line.Length && count < LongestLabel; count++)
        {
            end += StringInfo.GetNextTextElementLength(line, end);
        }

        if (end == line.Length)
        {
            return line;
        }

        losses.Changed($"labels of more than {LongestLabel} characters", $"their first {LongestLabel} characters");
        return string.Concat(line.AsSpan(0, end), "…");
    }

    /// <summary>The lines of a label: broken at spaces and between the characters of scripts without spaces.</summary>
    public static IEnumerable<string> Lines(string label)
    {
        StringBuilder line = new();
        int width = 0;
        int breakAt = 0;
        foreach (Rune rune in label.EnumerateRunes())
        {
            bool isWide = IsWide(rune);
            if (isWide && line.Length > 0)
            {
                breakAt = line.Length;
            }

            int columns = isWide ? 2 : 1;
            if (width + columns > Columns && breakAt > 0)
            {
                yield return line.ToString(0, breakAt).TrimEnd(' ');
                line.Remove(0, breakAt);
                width = line.ToString().EnumerateRunes().Sum(r => IsWide(r) ? 2 : 1);
                breakAt = 0;
            }

            line.Append(rune.ToString());
            width += columns;
            if (rune.Value == ' ' || isWide)
            {
                breakAt = line.Length;
            }
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }

    private static bool IsWide(Rune rune) => rune.Value is (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x20000 and <= 0x3FFFD);
}
