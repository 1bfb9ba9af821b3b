using System.Globalization;
using System.Text;
using ClaimGraph.Diagnostics;
using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Cypher.Parsing;

/// <summary>What is wrong at a stretch of the query text.</summary>
internal sealed record Fault(CypherProblemKind Kind, SourceSpan Span, string What, string Advice)
{
    /// <summary>What kind of error openCypher calls it.</summary>
    public QueryErrorKind Error { get; init; } = Kind is CypherProblemKind.ReadOnly or CypherProblemKind.NotSupported
        ? QueryErrorKind.NotSupported
        : QueryErrorKind.SyntaxError;

    // Longer words are cut where a message shows them.
    private const int LongestShown = 40;

    /// <summary>Says where in lines and columns the stretch is.</summary>
    public CypherProblem In(string text) => new(Kind, LocationIn(text, Span), What, Advice)
    {
        ErrorKind = Error,
        Offset = Span.Start,
    };

    /// <summary>A stretch of the query text in lines and columns.</summary>
    public static Location LocationIn(string text, SourceSpan span)
    {
        (int line, int column) = Position(text, span.Start);
        (int endLine, int endColumn) = Position(text, span.End);
        return new Location("query", line, column, endLine, endColumn);
    }

    /// <summary>A word of the query as messages show it: in double quotes, on one line, safe for terminals.</summary>
    public static string Quote(string word)
    {
        StringBuilder shown = new("\"");
        int count = 0;
        foreach (Rune rune in word.EnumerateRunes())
        {
            if (count++ == LongestShown)
            {
                shown.Append('…');
                break;
            }

            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            bool hidden = category is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate;
            shown.Append(hidden ? string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}") : rune.ToString());
        }

        return shown.Append('"').ToString();
    }

    private static (int Line, int Column) Position(string text, int offset)
    {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset; i++)
        {
            char c = text[i];
            if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                (line, column) = (line + 1, 1);
            }
            else if (!(char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(text[i - 1])))
            {
                column++;
            }
        }

        return (line, column);
    }
}
