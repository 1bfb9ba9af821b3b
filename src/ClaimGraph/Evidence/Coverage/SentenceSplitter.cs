using System.Text;

namespace ClaimGraph.Evidence;

/// <summary>
/// Splits a paragraph after 。!?;… and their full-width and ASCII forms. Marks in a row stay together, and closing
/// quotation marks and brackets stay with the sentence they close. A full stop of ASCII before a letter or a digit, as
/// in 3.5, ends nothing.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>The sentences of a paragraph.</summary>
    /// <param name="paragraph">The cleaned paragraph.</param>
    /// <returns>
    /// First position and position after the last, in order; white space around sentences belongs to none.
    /// </returns>
    public static IEnumerable<(int Start, int End)> Split(CleanedText paragraph)
    {
        int start = 0;
        bool inStraightQuotes = false;
        bool ended = false;
        for (int at = 0; at < paragraph.Length; at++)
        {
            int c = paragraph[at];
            if (FoldedText.IsBlank(c))
            {
                start += at == start ? 1 : 0;
                continue;
            }

            bool continues = EndsSentence(paragraph, at) || IsClosing(c) || (c == '"' && inStraightQuotes);
            if (ended && !continues)
            {
                yield return (start, TrimEnd(paragraph, at));
                (start, ended) = (at, false);
            }

            inStraightQuotes ^= c == '"';
            ended |= EndsSentence(paragraph, at);
        }

        if (start < paragraph.Length)
        {
            yield return (start, TrimEnd(paragraph, paragraph.Length));
        }
    }

    private static bool EndsSentence(CleanedText paragraph, int at) => paragraph[at] switch
    {
        '。' or '｡' or '！' or '!' or '？' or '?' or '；' or ';' or '…' => true,
        '.' or '．' => at + 1 == paragraph.Length || !IsLetterOrDigit(paragraph[at + 1]),
        _ => false,
    };

    private static bool IsLetterOrDigit(int codePoint) =>
        !Han.Contains(codePoint) && Rune.IsLetterOrDigit(new Rune(codePoint));

    private static bool IsClosing(int codePoint) =>
        codePoint is '”' or '’' or '」' or '』' or '｣' or '）' or ')' or '】' or '》' or '〉' or '〕' or ']' or '»';

    private static int TrimEnd(CleanedText paragraph, int end)
    {
        while (FoldedText.IsBlank(paragraph[end - 1]))
        {
            end--;
        }

        return end;
    }
}
