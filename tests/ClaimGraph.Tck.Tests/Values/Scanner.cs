using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ClaimGraph.Tck.Tests.Values;

/// <summary>Walks a text of Cypher's notation: white space and comments are passed over between the words.</summary>
internal sealed partial class Scanner(string text)
{
    private int _position;

    /// <summary>Whether nothing is left.</summary>
    public bool IsAtEnd
    {
        get
        {
            PassBlanks();
            return _position == text.Length;
        }
    }

    /// <summary>How far it has come.</summary>
    public int Position => _position;

    /// <summary>What has been taken since a <see cref="Position"/>.</summary>
    public string Since(int position) => text[position.._position];

    /// <summary>Whether a symbol comes next.</summary>
    public bool Sees(string symbol)
    {
        PassBlanks();
        return string.CompareOrdinal(text, _position, symbol, 0, symbol.Length) == 0;
    }

    /// <summary>Takes a symbol when it comes next.</summary>
    public bool TryTake(string symbol)
    {
        if (!Sees(symbol))
            return false;

        _position += symbol.Length;
        return true;
    }

    /// <summary>Takes a symbol, which must come next.</summary>
    public void Take(string symbol)
    {
        if (!TryTake(symbol))
            throw Unexpected($"\"{symbol}\"");
    }

    /// <summary>Takes a keyword, in any case, when it comes next as a whole word.</summary>
    public bool TryTakeWord(string word)
    {
        PassBlanks();
        int end = _position + word.Length;
        if (string.Compare(text, _position, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0 || (end < text.Length && IsLetter(text[end])))
            return false;

        _position = end;
        return true;
    }

    /// <summary>Takes a name, in backquotes or not; null when none comes next.</summary>
    public string? TryTakeName()
    {
        if (TryTake("`"))
            return TakeUntil('`');

        PassBlanks();
        int start = _position;
        while (_position < text.Length && IsLetter(text[_position]) && (_position > start || !char.IsDigit(text[_position])))
            _position++;

        return _position == start ? null : text[start.._position];
    }

    /// <summary>Takes a name, which must come next.</summary>
    public string TakeName() => TryTakeName() ?? throw Unexpected("a name");

    /// <summary>Takes an integer or a float, with its sign; null when none comes next.</summary>
    public object? TryTakeNumber()
    {
        PassBlanks();
        Match number = Number().Match(text, _position);
        if (!number.Success)
            return null;

        _position += number.Length;
        return number.Value.AsSpan().IndexOfAny('.', 'e', 'E') < 0
            ? (object)long.Parse(number.ValueSpan, CultureInfo.InvariantCulture)
            : double.Parse(number.ValueSpan, CultureInfo.InvariantCulture);
    }

    /// <summary>Takes a string in either quotes; null when none comes next.</summary>
    public string? TryTakeString() => TryTake("'") ? TakeUntil('\'') : TryTake("\"") ? TakeUntil('"') : null;

    /// <summary>The error for what stands here instead of something else.</summary>
    public FormatException Unexpected(string expected) =>
        new($"Expected {expected} at {_position} in: {text.ReplaceLineEndings(" ")}");

    private string TakeUntil(char quote)
    {
        StringBuilder letters = new();
        while (_position < text.Length && text[_position] != quote)
        {
            char letter = text[_position++];
            letters.Append(letter == '\\' && quote != '`' ? TakeEscape() : letter);
        }

        Take(quote.ToString());
        return letters.ToString();
    }

    private char TakeEscape()
    {
        char letter = _position < text.Length ? text[_position++] : throw Unexpected("an escaped letter");
        if (letter == 'u')
        {
            _position += 4;
            return (char)int.Parse(text.AsSpan(_position - 4, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        }

        return letter switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', _ => letter };
    }

    private void PassBlanks()
    {
        while (_position < text.Length)
        {
            if (char.IsWhiteSpace(text[_position]))
                _position++;
            else if (string.CompareOrdinal(text, _position, "//", 0, 2) == 0)
                _position = text.IndexOf('\n', _position) is int end and >= 0 ? end : text.Length;
            else
                break;
        }
    }

    private static bool IsLetter(char letter) => char.IsLetterOrDigit(letter) || letter == '_';

    [GeneratedRegex(@"\G-?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")]
    private static partial Regex Number();
}
