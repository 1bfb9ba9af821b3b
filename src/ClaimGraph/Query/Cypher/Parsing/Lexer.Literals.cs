using System.Globalization;
using System.Text;

namespace ClaimGraph.Query.Cypher.Parsing;

internal sealed partial class Lexer
{
    // Finds where a number ends; what it is worth, the parser says, which knows about a minus before it.
    private void ReadNumber()
    {
        int start = _at;
        TokenKind kind = TokenKind.Integer;
        bool valid = true;
        if (_text[_at] == '0' && Peek(1) is 'x' or 'X' or 'o' or 'O')
        {
            bool hexadecimal = Peek(1) is 'x' or 'X';
            _at += 2;
            int digits = _at;
            while (hexadecimal ? char.IsAsciiHexDigit(Peek()) : Peek() is >= '0' and <= '7')
            {
                _at++;
            }

            valid = _at > digits;
        }
        else
        {
            SkipDigits();
            if (Peek() == '.' && char.IsAsciiDigit(Peek(1)))
            {
                kind = TokenKind.Float;
                _at++;
                SkipDigits();
            }

            if (Peek() is 'e' or 'E')
            {
                int sign = Peek(1) is '+' or '-' ? 1 : 0;
                kind = TokenKind.Float;
                valid = char.IsAsciiDigit(Peek(1 + sign));
                _at += 1 + sign;
                SkipDigits();
            }
        }

        // Letters that stick to a number make it none.
        int end = _at;
        ReadName();
        if (!valid || _at > end)
        {
            string written = _text[start..Math.Min(_at, _text.Length)];
            Fail(
                CypherProblemKind.InvalidNumberLiteral,
                start,
                _at,
                $"{Fault.Quote(written)} is no number.",
                "Write a number such as 12, 0x1F, 0o17 or 1.5e3; a name that begins with a digit goes in backticks.");
            return;
        }

        Add(kind, start);
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Peek()))
        {
            _at++;
        }
    }

    private void ReadString(char quote)
    {
        int start = _at++;
        StringBuilder value = new();
        while (_at < _text.Length && _text[_at] != quote)
        {
            if (_text[_at] != '\\')
            {
                value.Append(_text[_at++]);
            }
            else if (!ReadEscape(value))
            {
                return;
            }
        }

        if (_at >= _text.Length)
        {
            Fail(CypherProblemKind.UnexpectedSyntax, start, start + 1, "A text is not closed.", $"End it with {quote}.");
            return;
        }

        _at++;
        string read = value.ToString();
        if (!IsWellFormed(read))
        {
            Fail(
                CypherProblemKind.InvalidUnicodeLiteral,
                start,
                _at,
                "The text holds half of a surrogate pair.",
                "Write the character itself, both halves of the pair, or \\U with eight digits.");
            return;
        }

        Add(TokenKind.String, start, read);
    }

    // Reads an escape; false after a fault.
    private bool ReadEscape(StringBuilder value)
    {
        char letter = Peek(1);
        if (letter is 'u' or 'U')
        {
            return ReadCodePoint(value, letter == 'u' ? 4 : 8);
        }

        char? meant = letter switch
        {
            '\\' or '\'' or '"' or '`' => letter,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => null,
        };
        if (meant is null)
        {
            Fail(
                CypherProblemKind.UnexpectedSyntax,
                _at,
                _at + 2,
                $"There is no escape {Fault.Quote(_text.Substring(_at, Math.Min(2, _text.Length - _at)))}.",
                "A backslash itself is written \\\\; the escapes are \\\\ \\' \\\" \\b \\f \\n \\r \\t \\uXXXX and \\UXXXXXXXX.");
            return false;
        }

        value.Append(meant);
        _at += 2;
        return true;
    }

    private bool ReadCodePoint(StringBuilder value, int digits)
    {
        int end = _at + 2;
        while (end < _text.Length && end < _at + 2 + digits && char.IsAsciiHexDigit(_text[end]))
        {
            end++;
        }

        bool complete = end == _at + 2 + digits;
        uint code = complete
            ? uint.Parse(_text.AsSpan(_at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : 0;
        if (!complete || (digits == 8 && !Rune.IsValid(code)))
        {
            Fail(
                CypherProblemKind.InvalidUnicodeLiteral,
                _at,
                end,
                complete ? $"{_text[_at..end]} is no character." : $"\\{_text[_at + 1]} needs {digits} hexadecimal digits.",
                "Write \\uXXXX or \\UXXXXXXXX.");
            return false;
        }

        _ = digits == 4 ? value.Append((char)code) : value.Append(new Rune(code).ToString());
        _at = end;
        return true;
    }

    private static bool IsWellFormed(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (char.IsSurrogate(value[i]))
            {
                if (!(char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1])))
                {
                    return false;
                }

                i++;
            }
        }

        return true;
    }
}
