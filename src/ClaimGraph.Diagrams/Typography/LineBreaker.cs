using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ClaimGraph.Diagrams.Typography;

/// <summary>
/// Breaks labels into a few lines of even length. Lines may end after a space or a hyphen and between Chinese characters, but
/// not before closing or after opening punctuation (the simple class of https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end).
/// </summary>
internal sealed class LineBreaker(Fonts fonts)
{
    private const string NotAtStart = "，。、；：？！）》」』】〉”’…—·,.;:?!)]}%％";
    private const string NotAtEnd = "（《「『【〈“‘([{$￥";
    private const double WordRoom = 1.45;

    /// <summary>Breaks a text.</summary>
    /// <param name="text">The text, already made printable.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="width">The width to stay within, in pixels, where a longer word does not forbid it.</param>
    /// <param name="lines">The most lines there may be; what does not fit is cut off with an ellipsis.</param>
    public TextBlock Break(string text, TextStyle style, double width, int lines)
    {
        if (text.Length == 0)
        {
            return new TextBlock([], style, 0, false);
        }

        List<string> pieces = [.. Pieces(text, mayPartWords: true).SelectMany(p => Fitting(p, style, width))];
        ImmutableArray<string> best = Fill(pieces, style, width);
        bool cut = best.Length > lines;
        if (cut)
        {
            best = [.. best.Take(lines - 1), Shortened(string.Concat(best.Skip(lines - 1)), style, width)];
        }
        else if (best.Length > 1)
        {
            best = AtWords(text, style, width, lines, Even(pieces, style, width, best));
        }

        best = [.. best.Select(l => l.TrimEnd())];
        return new TextBlock(best, style, best.Max(l => fonts.Measure(l, style)), cut) { IsRightToLeft = Bidi.IsRightToLeft(text) };
    }

    /// <summary>The same lines with something behind the last.</summary>
    /// <param name="block">The lines.</param>
    /// <param name="suffix">What to put behind the last.</param>
    public TextBlock WithSuffix(TextBlock block, string suffix)
    {
        ImmutableArray<string> lines = block.Lines.SetItem(block.Lines.Length - 1, block.Lines[^1] + suffix);
        return block with { Lines = lines, Width = lines.Max(l => fonts.Measure(l, block.Style)) };
    }

    // Chinese is better parted after a comma or before a bracket than within a word, for which it may take one line more, unless one
    // line gets much longer than the others.
    private ImmutableArray<string> AtWords(string text, TextStyle style, double width, int lines, ImmutableArray<string> even)
    {
        double limit = Math.Min(width, WordRoom * even.Max(l => fonts.Measure(l.TrimEnd(), style)));
        List<string> words = [.. Pieces(text, mayPartWords: false)];
        if (words.Any(w => fonts.Measure(w.TrimEnd(), style) > limit))
        {
            return even;
        }

        ImmutableArray<string> filled = Fill(words, style, limit);
        return filled.Length <= Math.Min(lines, even.Length + 1) ? Even(words, style, limit, filled) : even;
    }

    // The narrowest width that needs no more lines.
    private ImmutableArray<string> Even(List<string> pieces, TextStyle style, double width, ImmutableArray<string> filled)
    {
        double low = 0;
        double high = width;
        ImmutableArray<string> best = filled;
        for (int i = 0; i < 12; i++)
        {
            double middle = (low + high) / 2;
            ImmutableArray<string> trial = Fill(pieces, style, middle);
            if (trial.Length <= filled.Length && trial.All(l => fonts.Measure(l.TrimEnd(), style) <= middle))
            {
                (best, high) = (trial, middle);
            }
            else
            {
                low = middle;
            }
        }

        return best;
    }

    // The lines keep the space they end with, so that they can be put together again.
    private ImmutableArray<string> Fill(List<string> pieces, TextStyle style, double width)
    {
        ImmutableArray<string>.Builder lines = ImmutableArray.CreateBuilder<string>();
        string line = "";
        foreach (string piece in pieces)
        {
            if (line.Length > 0 && fonts.Measure((line + piece).TrimEnd(), style) > width)
            {
                lines.Add(line);
                line = piece;
            }
            else
            {
                line += piece;
            }
        }

        lines.Add(line);
        return lines.ToImmutable();
    }

    private string Shortened(string text, TextStyle style, double width)
    {
        int[] starts = StringInfo.ParseCombiningCharacters(text);
        for (int i = starts.Length - 1; i > 0; i--)
        {
            string kept = text[..starts[i]].TrimEnd();
            string trial = kept + EllipsisAfter(kept);
            if (fonts.Measure(trial, style) <= width)
            {
                return trial;
            }
        }

        return "…";
    }

    // The font's ellipsis stands at middle height, as Chinese wants it.
    private static string EllipsisAfter(string text) =>
        text.Length > 0 && IsWide(Rune.GetRuneAt(text, text.Length - (char.IsLowSurrogate(text[^1]) ? 2 : 1))) ? "…" : "...";

    // A word wider than a line is taken apart.
    private IEnumerable<string> Fitting(string piece, TextStyle style, double width)
    {
        if (fonts.Measure(piece.TrimEnd(), style) <= width)
        {
            yield return piece;
            yield break;
        }

        StringBuilder part = new();
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(piece);
        while (elements.MoveNext())
        {
            string element = elements.GetTextElement();
            if (part.Length > 0 && fonts.Measure(part + element, style) > width)
            {
                yield return part.ToString();
                part.Clear();
            }

            part.Append(element);
        }

        yield return part.ToString();
    }

    private static IEnumerable<string> Pieces(string text, bool mayPartWords)
    {
        StringBuilder piece = new();
        Rune? last = null;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (last is { } before && MayPart(before, rune) && (mayPartWords || !IsWithinWord(before, rune)))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune.ToString());
            last = rune;
        }

        yield return piece.ToString();
    }

    private static bool MayPart(Rune before, Rune after)
    {
        if (Rune.IsWhiteSpace(before))
        {
            return true;
        }

        if (Rune.IsWhiteSpace(after) || Rune.GetUnicodeCategory(after) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format
            || NotAtStart.Contains(after.ToString(), StringComparison.Ordinal)
            || NotAtEnd.Contains(before.ToString(), StringComparison.Ordinal))
        {
            return false;
        }

        return before.Value is '-' or '/' or 0x2013 || IsWide(before) || IsWide(after);
    }

    // Chinese does not part its words: what has no mark between it may be one.
    private static bool IsWithinWord(Rune before, Rune after) => IsWide(before) && IsWide(after)
        && !Rune.IsPunctuation(before) && !Rune.IsPunctuation(after);

    private static bool IsWide(Rune rune) => rune.Value
        is (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x20000 and <= 0x3FFFF);
}
