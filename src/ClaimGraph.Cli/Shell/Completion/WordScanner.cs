namespace ClaimGraph.Cli.Shell.Completion;

/// <summary>
/// Parts the text of a query into words, whether or not it is one: it may be unfinished or wrong anywhere. The parser of the
/// library reads whole queries only, and stops at the first fault.
/// </summary>
internal static class WordScanner
{
    /// <summary>Reads all words, comments among them.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The words in order; only the last can be open.</returns>
    public static List<Word> Read(string text)
    {
        List<Word> words = [];
        for (int at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            Word word = ReadWord(text, at);
            words.Add(word);
            at = word.End;
        }

        return words;
    }

    private static Word ReadWord(string text, int start)
    {
        char first = text[start];
        char second = start + 1 < text.Length ? text[start + 1] : '\0';
        return (first, second) switch
        {
            ('\'', _) or ('"', _) => Quoted(WordKind.Text, text, start, start + 1, first),
            ('`', _) => Quoted(WordKind.QuotedName, text, start, start + 1, first),
            ('$', '`') => Quoted(WordKind.Parameter, text, start, start + 2, '`'),
            ('$', _) => Taken(WordKind.Parameter, text, start, EndOfName(text, start + 1)),
            ('/', '/') => LineComment(text, start),
            ('/', '*') => Comment(text, start),
            ('.', '.') => Taken(WordKind.Sign, text, start, start + 2),
            _ when char.IsAsciiDigit(first) => Taken(WordKind.Number, text, start, EndOfNumber(text, start)),
            _ when IsOfName(first) => Taken(WordKind.Name, text, start, EndOfName(text, start)),
            _ => Taken(WordKind.Sign, text, start, start + 1),
        };
    }

    private static Word Taken(WordKind kind, string text, int start, int end, bool isOpen = false) =>
        new(kind, text[start..end], start, isOpen);

    private static bool IsOfName(char c) => char.IsLetterOrDigit(c) || c == '_' || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.LetterNumber;

    private static int EndOfName(string text, int at)
    {
        while (at < text.Length && IsOfName(text[at]))
        {
            at++;
        }

        return at;
    }

    // "1..3" is two numbers and a range.
    private static int EndOfNumber(string text, int at)
    {
        while (at < text.Length
            && (IsOfName(text[at]) || (text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static Word Quoted(WordKind kind, string text, int start, int at, char quote)
    {
        for (; at < text.Length; at++)
        {
            if (text[at] == '\\' && quote != '`')
            {
                at++;
            }
            else if (text[at] == quote)
            {
                return Taken(kind, text, start, at + 1);
            }
        }

        return Taken(kind, text, start, text.Length, isOpen: true);
    }

    private static Word LineComment(string text, int start)
    {
        int end = text.AsSpan(start).IndexOfAny('\n', '\r');
        return end < 0
            ? Taken(WordKind.Comment, text, start, text.Length, isOpen: true)
            : Taken(WordKind.Comment, text, start, start + end);
    }

    private static Word Comment(string text, int start)
    {
        int end = text.IndexOf("*/", start + 2, StringComparison.Ordinal);
        return end < 0
            ? Taken(WordKind.Comment, text, start, text.Length, isOpen: true)
            : Taken(WordKind.Comment, text, start, end + 2);
    }
}
