using System.Text;
using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Rdf.Model;
using ClaimGraph.Exchange.Rdf.Reading;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Rdf.TriG;

/// <summary>What Turtle and TriG write in a way of their own: prefixes, short names, long texts, numbers, comments and keywords.</summary>
internal abstract class TriGScanner(FileScope file) : RdfScanner(file)
{
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _prefixes =
        new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private string? _base;
    private int _blankNodes;

    /// <summary>Passes over spaces, line ends and comments.</summary>
    /// <returns>False at the end of the text.</returns>
    protected bool SkipSpace()
    {
        while (At < Text.Length)
        {
            if (Text[At] == '#')
            {
                At = Text.AsSpan(At).IndexOfAny('\n', '\r') is >= 0 and int length ? At + length : Text.Length;
            }
            else if (Text[At] is ' ' or '\t' or '\n' or '\r')
            {
                At++;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Passes over a sign.</summary>
    protected bool Expect(char sign, string wanted)
    {
        SkipSpace();
        if (At < Text.Length && Current == sign)
        {
            At++;
            return true;
        }

        Unexpected(wanted);
        return false;
    }

    /// <summary>Whether a keyword stands here, in capitals or not, and no name that begins like it.</summary>
    protected bool IsKeyword(string word) => IsWord(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word stands here, and no name that begins like it.</summary>
    protected bool IsWord(string word) => IsWord(word, StringComparison.Ordinal);

    /// <summary>A prefix or a base, with an at sign before it or as SPARQL has them.</summary>
    protected bool Directive()
    {
        bool hasAt = Current == '@';
        At += hasAt ? 1 : 0;
        StringComparison comparison = hasAt ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        bool isPrefix = IsWord("prefix", comparison);
        if (!isPrefix && !IsWord("base", comparison))
        {
            Unexpected("\"prefix\" or \"base\"");
            return false;
        }

        At += isPrefix ? "prefix".Length : "base".Length;
        SkipSpace();
        ReadOnlySpan<char> prefix = [];
        if (isPrefix)
        {
            prefix = PrefixHere();
            At += prefix.Length;
            if (!Expect(':', "a prefix with a colon, such as ex:"))
            {
                return false;
            }

            SkipSpace();
        }

        if (BracketedIri("an IRI such as <urn:example>") is not { } iri)
        {
            return false;
        }

        if (isPrefix)
        {
            _prefixes[prefix] = iri;
        }
        else
        {
            _base = iri;
        }

        return !hasAt || Expect('.', "a full stop");
    }

    /// <summary>An IRI, a name with a prefix, or a blank node with a label.</summary>
    protected string? Name(string wanted) => Current == '_' && Peek(1) == ':' ? BlankNode(wanted) : Iri(wanted);

    /// <inheritdoc/>
    protected override string? Iri(string wanted) => Current == '<' ? BracketedIri(wanted) : ShortName(wanted);

    /// <inheritdoc/>
    protected override string? Resolved(ReadOnlySpan<char> reference) => _base is null ? null : IriReference.Resolve(_base, reference);

    /// <summary>A blank node that no label of the file has.</summary>
    protected string NewBlankNode() => $"_:({++_blankNodes})";

    /// <summary>Whether nothing but space stands between the bracket here and the one that closes it.</summary>
    protected bool IsEmptyBracket()
    {
        int start = At++;
        bool isEmpty = SkipSpace() && Current == ']';
        At = start;
        return isEmpty;
    }

    /// <summary>A blank node without a label: <c>[ ]</c>.</summary>
    protected string? Anonymous()
    {
        At++;
        return Expect(']', "\"]\"") ? NewBlankNode() : null;
    }

    /// <summary>A text in quotes, with its language or datatype.</summary>
    protected RdfTerm? QuotedLiteral()
    {
        int start = At;
        int width = QuotesAt(start);
        int close = EndOfText(start);
        if (close < 0)
        {
            int line = Text.AsSpan(start).IndexOfAny('\n', '\r');
            Report(width == 3 ? RdfMessages.UnclosedLongLiteral : RdfMessages.UnclosedLiteral, new TextSpan(start, line < 0 ? Text.Length : start + line));
            return null;
        }

        if (Unescaped(start + width, close - width, isIri: false) is not { } value)
        {
            return null;
        }

        At = close;
        return Literal(value);
    }

    /// <summary>The place just after the quotes that close the text that begins at a place; negative when there are none.</summary>
    protected int EndOfText(int start)
    {
        int width = QuotesAt(start);
        for (int i = start + width; i < Text.Length; i++)
        {
            if (Text[i] == '\\')
            {
                i++;
            }
            else if (width == 1 && Text[i] is '\n' or '\r')
            {
                return -1;
            }
            else if (Text[i] == Text[start] && (width == 1 || Text.AsSpan(i).StartsWith(Text.AsSpan(start, 3), StringComparison.Ordinal)))
            {
                return i + width;
            }
        }

        return -1;
    }

    /// <summary>A whole number, a decimal one or one with an exponent, digits as written.</summary>
    protected RdfTerm? Number()
    {
        int end = At + (Current is '+' or '-' ? 1 : 0);
        int digits = CountDigits(ref end);
        string datatype = Names.XsdInteger;
        if (end < Text.Length && Text[end] == '.' && (IsDigit(end + 1) || (digits > 0 && ExponentEnd(end + 1) > 0)))
        {
            end++;
            digits += CountDigits(ref end);
            datatype = Names.XsdDecimal;
        }

        if (ExponentEnd(end) is > 0 and int exponent)
        {
            end = exponent;
            datatype = Names.XsdDouble;
        }

        if (digits == 0)
        {
            At = end;
            Unexpected("a digit");
            return null;
        }

        string number = Text[At..end];
        At = end;
        return RdfTerm.Typed(number, datatype);
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    protected RdfTerm? Boolean()
    {
        string word = IsWord("true") ? "true" : "false";
        At += word.Length;
        return RdfTerm.Typed(word, Names.XsdBoolean);
    }

    private bool IsWord(string word, StringComparison comparison) =>
        Text.AsSpan(At).StartsWith(word, comparison) && !NameCharacters.MayContinue(Peek(word.Length)) && Peek(word.Length) != ':';

    private int QuotesAt(int start) => start + 2 < Text.Length && Text[start + 1] == Text[start] && Text[start + 2] == Text[start] ? 3 : 1;

    private bool IsDigit(int at) => at < Text.Length && char.IsAsciiDigit(Text[at]);

    private int CountDigits(ref int end)
    {
        int start = end;
        while (IsDigit(end))
        {
            end++;
        }

        return end - start;
    }

    // Where the exponent that begins at a place ends; 0 when there is none.
    private int ExponentEnd(int at)
    {
        if (at >= Text.Length || Text[at] is not ('e' or 'E'))
        {
            return 0;
        }

        int end = at + 1;
        end += end < Text.Length && Text[end] is '+' or '-' ? 1 : 0;
        return CountDigits(ref end) > 0 ? end : 0;
    }

    // What stands before the colon, as far as it can be a prefix.
    private ReadOnlySpan<char> PrefixHere()
    {
        int end = At;
        if (end < Text.Length && Text[end] != '_' && NameCharacters.MayBegin(Text[end]))
        {
            while (end < Text.Length && (NameCharacters.MayContinue(Text[end]) || Text[end] == '.'))
            {
                end++;
            }

            end -= Text[end - 1] == '.' ? 1 : 0;
        }

        return Text.AsSpan(At, end - At);
    }

    private string? ShortName(string wanted)
    {
        int start = At;
        ReadOnlySpan<char> prefix = PrefixHere();
        if (Peek(prefix.Length) != ':')
        {
            Unexpected(wanted);
            return null;
        }

        if (!_prefixes.TryGetValue(prefix, out string? ns))
        {
            string written = prefix.ToString();
            Report(place => RdfMessages.UnknownPrefix(place, written), new TextSpan(start, start + prefix.Length + 1));
            return null;
        }

        At += prefix.Length + 1;
        int length = LocalLength();
        ReadOnlySpan<char> local = Text.AsSpan(At, length);
        At += length;
        return Quads.Pooled(local.Contains('\\') ? $"{ns}{Unslashed(local)}" : $"{ns}{local}");
    }

    // PN_LOCAL: a full stop does not end it, and a percent sign has two hexadecimal digits after it.
    private int LocalLength()
    {
        int end = At;
        int whole = At;
        while (end < Text.Length)
        {
            char c = Text[end];
            if (c == '.' ? end == At : !IsLocal(c, isFirst: end == At))
            {
                if (c == '\\' && end + 1 < Text.Length && "_~.-!$&'()*+,;=/?#@%".Contains(Text[end + 1], StringComparison.Ordinal))
                {
                    end++;
                }
                else if (c == '%' && end + 2 < Text.Length && char.IsAsciiHexDigit(Text[end + 1]) && char.IsAsciiHexDigit(Text[end + 2]))
                {
                    end += 2;
                }
                else
                {
                    break;
                }
            }

            end++;
            whole = c == '.' ? whole : end;
        }

        return whole - At;
    }

    private static bool IsLocal(char c, bool isFirst) =>
        c == ':' || char.IsAsciiDigit(c) || (isFirst ? NameCharacters.MayBegin(c) : NameCharacters.MayContinue(c));

    private static string Unslashed(ReadOnlySpan<char> local)
    {
        StringBuilder text = new(local.Length);
        for (int i = 0; i < local.Length; i++)
        {
            i += local[i] == '\\' ? 1 : 0;
            text.Append(local[i]);
        }

        return text.ToString();
    }
}
