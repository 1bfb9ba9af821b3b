using System.Text.RegularExpressions;

namespace ClaimGraph.Query.Plans;

/// <summary>
/// The operator <c>=~</c>: whether a regular expression matches a whole text. The matcher takes time linear in the text, whatever the
/// expression, and none of what it takes to make one goes on for long; what it cannot do (looking around, referring back) is refused.
/// </summary>
internal sealed class TextPattern
{
    // No expression that people write is longer; a longer one could take seconds to read.
    private const int Longest = 4096;

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Regex _regex;

    private TextPattern(string text, Regex regex)
    {
        Text = text;
        _regex = regex;
    }

    /// <summary>The expression.</summary>
    public string Text { get; }

    /// <summary>Reads an expression.</summary>
    /// <exception cref="QueryException">It is none, or one that is not supported.</exception>
    public static TextPattern Read(string text)
    {
        if (text.Length > Longest)
        {
            throw QueryErrors.InvalidPattern($"it is longer than {Longest} characters.");
        }

        try
        {
            // Alone first: "a)|(b" is none, but would be one between parentheses.
            _ = new Regex(text, Options, Patience);
            return new TextPattern(text, ReadWhole(text));
        }
        catch (NotSupportedException)
        {
            throw QueryErrors.NotSupported("A regular expression that looks around, refers back or repeats so much");
        }
        catch (ArgumentException e)
        {
            throw QueryErrors.InvalidPattern(e.Message);
        }
    }

    /// <summary>Whether the expression matches a text from its start to its end.</summary>
    /// <exception cref="QueryException">It took longer than a second.</exception>
    public bool IsMatch(string text)
    {
        try
        {
            return _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            throw QueryErrors.TimedOut(Patience);
        }
    }

    private static Regex ReadWhole(string text)
    {
        try
        {
            return new Regex($"\\A(?:{text})\\z", Options, Patience);
        }
        catch (RegexParseException)
        {
            // A comment at its end hides the parenthesis, unless the line ends.
            return new Regex($"\\A(?:{text}\n)\\z", Options, Patience);
        }
    }
}
