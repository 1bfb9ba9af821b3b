using System.Text;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Loading.Acceptance;

/// <summary>A stretch of a text that something else takes the place of.</summary>
/// <param name="Start">The first character, from 0.</param>
/// <param name="End">The character after the last.</param>
/// <param name="Replacement">What stands there then.</param>
/// <param name="Comma">A comma before it that goes too; -1 for none.</param>
internal sealed record TextEdit(int Start, int End, string Replacement, int Comma = -1)
{
    /// <summary>Carries edits out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="edits">Edits that do not overlap, in the order of the text.</param>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        StringBuilder edited = new(text.Length);
        int at = 0;
        foreach (TextEdit edit in edits)
        {
            if (edit.Comma >= 0)
            {
                edited.Append(text, at, edit.Comma - at);
                at = edit.Comma + 1;
            }

            edited.Append(text, at, edit.Start - at).Append(edit.Replacement);
            at = edit.End;
        }

        return edited.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Takes a property out of an object, with one comma; the line too when nothing else stands on it. Comments stay.</summary>
    /// <param name="text">The text.</param>
    /// <param name="property">From the property's name to the end of its value.</param>
    /// <param name="before">The end of the property before it; null when it is the first.</param>
    /// <param name="isFollowed">True when another property follows.</param>
    public static TextEdit WithoutProperty(string text, TextSpan property, int? before, bool isFollowed)
    {
        int end = property.End;
        int comma = -1;
        if (isFollowed)
        {
            // The comma may stand after a comment, which then stays where it is without it.
            int following = CommaAfter(text, end);
            if (string.IsNullOrWhiteSpace(text[end..following]))
            {
                end = following + 1;
            }
            else
            {
                return new TextEdit(property.Start, following + 1, text[end..following].TrimStart());
            }
        }
        else if (before is { } previous)
        {
            comma = CommaAfter(text, previous);
        }

        int start = property.Start;
        int lineStart = start;
        while (lineStart > 0 && text[lineStart - 1] is ' ' or '\t')
        {
            lineStart--;
        }

        int lineEnd = end;
        while (lineEnd < text.Length && text[lineEnd] is ' ' or '\t')
        {
            lineEnd++;
        }

        bool opensLine = lineStart == 0 || text[lineStart - 1] is '\n' or '\r';
        bool closesLine = lineEnd == text.Length || text[lineEnd] is '\n' or '\r';
        if (opensLine && closesLine)
        {
            // With the line end that follows; a line of CR LF has two characters for it.
            lineEnd += lineEnd + 1 < text.Length && text[lineEnd] == '\r' && text[lineEnd + 1] == '\n' ? 2 : lineEnd < text.Length ? 1 : 0;
            return new TextEdit(lineStart, lineEnd, "", comma);
        }

        // Within a line the blanks on one side of it go too.
        if (isFollowed)
        {
            return closesLine ? new TextEdit(lineStart, end, "") : new TextEdit(start, lineEnd, "");
        }

        return new TextEdit(comma >= 0 && string.IsNullOrWhiteSpace(text[(comma + 1)..start]) ? comma + 1 : start, end, "", comma);
    }

    // The place of the next comma; comments are stepped over.
    private static int CommaAfter(string text, int at)
    {
        while (text[at] != ',')
        {
            if (text[at] == '/' && text[at + 1] == '/')
            {
                int end = text.AsSpan(at).IndexOfAny('\n', '\r');
                at = end < 0 ? text.Length : at + end;
            }
            else if (text[at] == '/' && text[at + 1] == '*')
            {
                at = text.IndexOf("*/", at + 2, StringComparison.Ordinal) + 2;
            }
            else
            {
                at++;
            }
        }

        return at;
    }
}
