using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ClaimGraph.Dates;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Lines;
using ClaimGraph.Quantities;
using ClaimGraph.Text;

namespace ClaimGraph.Loading.Scanning;

/// <summary>
/// Reads nodes or claims of a dataset straight from UTF-8. It takes only what the careful way would take without a word; at
/// anything else it gives up, and the careful way says what is wrong. Used by one thread at a time.
/// </summary>
/// <param name="tables">What elements are held against.</param>
/// <param name="options">Limits.</param>
/// <param name="list">The property of a file that holds the elements.</param>
internal abstract class ElementScanner(ScanTables tables, LoadOptions options, string list)
{
    private readonly KeyValuePair<Language, string>[] _texts = new KeyValuePair<Language, string>[tables.Languages.Length];
    private (int Start, int End) _id;
    private char[] _characters = new char[256];
    private byte[] _bytes = new byte[256];

    /// <summary>What elements are held against.</summary>
    protected ScanTables Tables => tables;

    /// <summary>Reads a whole file of JSON with comments.</summary>
    /// <param name="file">The file's position among the files.</param>
    /// <param name="path">Its path as it is shown.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <returns>False when something in it needs a closer look.</returns>
    public bool ScanFile(int file, string path, ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes) && Guarded(() => Begin(file, 0, path, null), bytes);

    /// <summary>Reads lines.</summary>
    /// <param name="block">Where they stand.</param>
    /// <param name="file">The position of their file among the files.</param>
    /// <param name="path">Its path as it is shown.</param>
    /// <param name="section">The section that the file is called after.</param>
    /// <param name="bytes">The lines.</param>
    /// <returns>False when something in them needs a closer look.</returns>
    public bool ScanLines(LineBlock block, int file, string path, string section, ReadOnlySpan<byte> bytes)
    {
        if (!Utf8.IsValid(bytes))
        {
            return false;
        }

        Begin(file, block.Index, path, section);
        for (int line = block.FirstLine; !bytes.IsEmpty; line++)
        {
            int end = bytes.IndexOf((byte)'\n');
            ReadOnlySpan<byte> text = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? [] : bytes[(end + 1)..];
            text = text.EndsWith((byte)'\r') ? text[..^1] : text;
            if (text.Length > options.MaxFileSize || (!text.IsEmpty && !TryLine(line, text)))
            {
                return false;
            }
        }

        End();
        return true;
    }

    /// <summary>Starts a file or block.</summary>
    protected abstract void Begin(int file, int block, string path, string? section);

    /// <summary>Takes the section that a file names.</summary>
    protected abstract bool Section(string section);

    /// <summary>Reads an element; the reader stands at its brace and is to be left at the closing one.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="text">What it reads.</param>
    protected abstract bool TryRead(ref Utf8JsonReader reader, ReadOnlySpan<byte> text);

    /// <summary>Takes the element that was read.</summary>
    /// <param name="origin">Where it stands.</param>
    /// <param name="id">Where its id stands.</param>
    protected abstract void Take(ScanPlace origin, ScanPlace id);

    /// <summary>Ends a file or block.</summary>
    protected abstract void End();

    /// <summary>A string that is not empty.</summary>
    protected static bool TryText(ref Utf8JsonReader reader, out string text)
    {
        text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
        return text.Length > 0;
    }

    /// <summary>The id that an element is given, whose place is noted.</summary>
    protected bool TryId(ref Utf8JsonReader reader, out ReadOnlySpan<byte> id)
    {
        _id = ((int)reader.TokenStartIndex, (int)reader.BytesConsumed);
        id = Bytes(ref reader);
        return Slug.IsValid(id);
    }

    /// <summary>A string as UTF-8 that lasts until the next one is read; empty for anything else.</summary>
    protected ReadOnlySpan<byte> Bytes(scoped ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return [];
        }

        if (!reader.ValueIsEscaped)
        {
            return reader.ValueSpan;
        }

        if (_bytes.Length < reader.ValueSpan.Length)
        {
            _bytes = new byte[reader.ValueSpan.Length * 2];
        }

        return _bytes.AsSpan(0, reader.CopyString(_bytes));
    }

    /// <summary>A string that is not empty, as characters that last until the next one is read.</summary>
    protected ReadOnlySpan<char> Characters(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return [];
        }

        if (_characters.Length < reader.ValueSpan.Length)
        {
            _characters = new char[reader.ValueSpan.Length * 2];
        }

        return _characters.AsSpan(0, reader.CopyString(_characters));
    }

    /// <summary>A string that is a key of a table.</summary>
    protected bool TryFind<T>(ref Utf8JsonReader reader, Dictionary<string, T> table, out T value) =>
        table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Characters(ref reader), out value!);

    /// <summary>A word of a vocabulary.</summary>
    protected static bool TryWord<T>(ref Utf8JsonReader reader, out T word)
        where T : struct, Enum
    {
        word = default;
        return TryText(ref reader, out string text) && Vocabulary.TryParse(text, out word);
    }

    /// <summary>A text that people read: see <see cref="Decoding.ValueDecoder.Text"/>.</summary>
    protected static bool TryProse(ref Utf8JsonReader reader, out string text) =>
        TryText(ref reader, out text) && text.AsSpan().IndexOfAny(InvisibleCharacters.All) < 0
        && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]);

    /// <summary>The same for the UTF-8 of a text.</summary>
    protected bool IsProse(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || !text.ContainsAnyExceptInRange((byte)' ', (byte)'~'))
        {
            return !text.IsEmpty && text[0] != (byte)' ' && text[^1] != (byte)' ';
        }

        if (_characters.Length < text.Length)
        {
            _characters = new char[text.Length * 2];
        }

        ReadOnlySpan<char> characters = _characters.AsSpan(0, Encoding.UTF8.GetChars(text, _characters));
        return characters.IndexOfAny(InvisibleCharacters.All) < 0 && !char.IsWhiteSpace(characters[0]) && !char.IsWhiteSpace(characters[^1]);
    }

    /// <summary>The position among the languages of the dataset of the one that a property names; negative for another.</summary>
    protected int LanguageOf(scoped ref Utf8JsonReader reader)
    {
        for (int i = 0; i < tables.Languages.Length; i++)
        {
            if (reader.ValueTextEquals(tables.Languages[i].Tag))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A text in all languages of the dataset and no other.</summary>
    protected bool TryLocalized(ref Utf8JsonReader reader, out LocalizedText text)
    {
        text = LocalizedText.Empty;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        ulong seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int language = LanguageOf(ref reader);
            if (language < 0 || !IsNew(ref seen, language) || !reader.Read() || !TryProse(ref reader, out string value))
            {
                return false;
            }

            _texts[language] = KeyValuePair.Create(tables.Languages[language], value);
        }

        text = LocalizedText.FromOrdered(ImmutableCollectionsMarshal.AsImmutableArray([.. _texts]));
        return reader.TokenType == JsonTokenType.EndObject && seen == (1UL << _texts.Length) - 1;
    }

    /// <summary>A date or interval.</summary>
    protected static bool TryDate(ref Utf8JsonReader reader, out EdtfDate? date)
    {
        date = null;
        return TryText(ref reader, out string text) && EdtfDate.TryParse(text, out date);
    }

    /// <summary>A whole number in digits.</summary>
    protected static bool TryNumber(ref Utf8JsonReader reader, int least, out int number)
    {
        number = 0;
        return reader.TokenType == JsonTokenType.Number && reader.ValueSpan[0] != (byte)'-' && reader.TryGetInt32(out number) && number >= least;
    }

    /// <summary>A quantity in a unit that is allowed; any will do when none are named.</summary>
    protected bool TryQuantity(ref Utf8JsonReader reader, out Quantity? quantity)
    {
        quantity = null;
        ulong seen = 0;
        decimal value = 0;
        UnitId unit = default;
        Comparison comparison = default;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int property = reader.ValueTextEquals("value"u8) ? 0 : reader.ValueTextEquals("unit"u8) ? 1 : reader.ValueTextEquals("comparison"u8) ? 2 : -1;
            bool isRight = property >= 0 && IsNew(ref seen, property) && reader.Read() && property switch
            {
                0 => TryDecimal(ref reader, out value),
                1 => TryFind(ref reader, tables.Units, out unit),
                _ => TryWord(ref reader, out comparison),
            };
            if (!isRight)
            {
                return false;
            }
        }

        quantity = new Quantity(value, unit, comparison);
        return reader.TokenType == JsonTokenType.EndObject && seen == 0b111;
    }

    /// <summary>Notes that a property was met; false when it was met before.</summary>
    protected static bool IsNew(ref ulong seen, int property)
    {
        bool isNew = (seen & (1UL << property)) == 0;
        seen |= 1UL << property;
        return isNew;
    }

    private static bool TryDecimal(ref Utf8JsonReader reader, out decimal value)
    {
        value = 0;
        if (!TryText(ref reader, out string text) || !LineValues.IsDecimal(text))
        {
            return false;
        }

        value = LineValues.Number(text);
        return true;
    }

    private bool TryLine(int line, ReadOnlySpan<byte> text)
    {
        Utf8JsonReader reader = Reader(text);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            int start = (int)reader.TokenStartIndex;
            if (!TryRead(ref reader, text))
            {
                return false;
            }

            TextPositions positions = new(text, line);
            (ScanPlace whole, ScanPlace id) = positions.Locate(start, _id.Start, _id.End, (int)reader.BytesConsumed);
            Take(whole, id);
            return !reader.Read();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private bool Guarded(Action begin, ReadOnlySpan<byte> bytes)
    {
        Utf8JsonReader reader = Reader(bytes);
        try
        {
            begin();
            if (!TryRoot(ref reader, bytes) || reader.Read())
            {
                return false;
            }

            End();
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private bool TryRoot(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes)
    {
        TextPositions positions = new(bytes, 1);
        ulong seen = 0;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int property = reader.ValueTextEquals("$schema"u8) ? 0 : reader.ValueTextEquals("section"u8) ? 1 : reader.ValueTextEquals(list) ? 2 : -1;
            if (property < 0 || !IsNew(ref seen, property) || !reader.Read())
            {
                return false;
            }

            if (property == 2)
            {
                if (!TryElements(ref reader, bytes, ref positions))
                {
                    return false;
                }
            }
            else if (!TryText(ref reader, out string text) || (property == 1 && !Section(text)))
            {
                return false;
            }
        }

        return reader.TokenType == JsonTokenType.EndObject && (seen & 0b100) != 0;
    }

    private bool TryElements(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, ref TextPositions positions)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            int start = (int)reader.TokenStartIndex;
            if (!TryRead(ref reader, bytes))
            {
                return false;
            }

            (ScanPlace whole, ScanPlace id) = positions.Locate(start, _id.Start, _id.End, (int)reader.BytesConsumed);
            Take(whole, id);
        }

        return reader.TokenType == JsonTokenType.EndArray;
    }

    private Utf8JsonReader Reader(ReadOnlySpan<byte> text) => new(
        text,
        isFinalBlock: true,
        new JsonReaderState(new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, MaxDepth = options.MaxNesting }));
}
