namespace ClaimGraph.Diagrams.Typography;

/// <summary>A part of a line that one font draws in one direction.</summary>
/// <param name="Text">The part, in the order it is read.</param>
/// <param name="Font">Which font draws it: 0 for the picture's own, others by the numbers that the asker gave.</param>
/// <param name="IsRightToLeft">Its direction.</param>
internal sealed record LineRun(string Text, int Font, bool IsRightToLeft)
{
    /// <summary>The font that draws what the picture's own lacks.</summary>
    public const int Foreign = 1;

    /// <summary>Parts a line by fonts and directions.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isRightToLeft">Whether the text it belongs to is written from right to left.</param>
    /// <param name="fontOf">The font for a character with its marks.</param>
    /// <returns>The parts, in the order they stand from left to right.</returns>
    public static IReadOnlyList<LineRun> Of(string line, bool isRightToLeft, Func<string, int> fontOf)
    {
        List<string> elements = [];
        System.Globalization.TextElementEnumerator all = System.Globalization.StringInfo.GetTextElementEnumerator(line);
        while (all.MoveNext())
        {
            elements.Add(all.GetTextElement());
        }

        int[] levels = Bidi.Levels(elements, isRightToLeft);
        List<(LineRun Run, int Level)> runs = [];
        for (int i = 0; i < elements.Count; i++)
        {
            int font = fontOf(elements[i]);
            if (runs.Count > 0 && runs[^1].Level == levels[i] && runs[^1].Run.Font == font)
            {
                runs[^1] = (runs[^1].Run with { Text = runs[^1].Run.Text + elements[i] }, levels[i]);
            }
            else
            {
                runs.Add((new LineRun(elements[i], font, levels[i] % 2 == 1), levels[i]));
            }
        }

        return [.. Bidi.InOrder(runs, r => r.Level).Select(r => r.Run)];
    }
}
