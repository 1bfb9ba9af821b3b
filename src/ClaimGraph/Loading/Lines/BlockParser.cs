using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ClaimGraph.Claims.Columns;
using ClaimGraph.Dates;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Schema;

namespace ClaimGraph.Loading.Lines;

/// <summary>
/// Reads blocks of foreign lines straight into columns. It takes only what is right in every way; at anything else it gives up,
/// and <see cref="LineChecking"/> says what is wrong. Used by one thread at a time.
/// </summary>
/// <remarks>
/// The lines are read by <see cref="Utf8JsonReader"/>: it is exact about JSON, allocates nothing, and names and values can be
/// compared and hashed as the bytes they are, so that a string is made once for each different name and not for each mention.
/// </remarks>
internal sealed class BlockParser(LineForm form, LineNames names, LoadOptions limits)
{
    private readonly byte[] _node = Encoding.UTF8.GetBytes(form.Mapping.NodeValue);
    private readonly byte[] _claim = Encoding.UTF8.GetBytes(form.Mapping.ClaimValue);
    private readonly Slot[] _slots = new Slot[form.NameCount];
    private readonly byte[] _slug = new byte[Identifiers.Slug.MaxLength];
    private readonly int[] _order = new int[form.NameCount + 1];
    private readonly Growing<int> _nodeIds = new();
    private readonly Growing<int> _nodeKinds = new();
    private readonly Growing<string> _nodeLabels = new();
    private readonly Growing<string> _nodeTexts = new();
    private readonly Growing<int> _nodeLines = new();
    private readonly Growing<int> _nodeLengths = new();
    private readonly Growing<int> _subjects = new();
    private readonly Growing<int> _objects = new();
    private readonly Growing<int> _relations = new();
    private readonly Growing<int> _gaps = new();
    private readonly Growing<int> _lengths = new();
    private readonly Growing<int>[] _values = [.. form.Qualifiers.Select(_ => new Growing<int>())];
    private byte[] _scratch = new byte[256];
    private int _scratchUsed;

    /// <summary>Reads a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <returns>What it holds; null when something in it needs a closer look.</returns>
    public BlockColumns? Parse(LineBlock block, ReadOnlySpan<byte> bytes)
    {
        if (!Utf8.IsValid(bytes))
        {
            return null;
        }

        Reset();
        bool isAscii = Ascii.IsValid(bytes);
        JsonReaderOptions options = new() { CommentHandling = JsonCommentHandling.Disallow, MaxDepth = limits.MaxNesting };
        for (int line = 0; !bytes.IsEmpty; line++)
        {
            int end = bytes.IndexOf((byte)'\n');
            ReadOnlySpan<byte> text = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? [] : bytes[(end + 1)..];
            text = text.EndsWith((byte)'\r') ? text[..^1] : text;
            if (text.Length > limits.MaxFileSize || (!text.IsEmpty && !TryLine(text, line, isAscii ? text.Length : CodePoints(text), options)))
            {
                return null;
            }
        }

        return ToColumns(block);
    }

    private static int CodePoints(ReadOnlySpan<byte> text)
    {
        int count = 0;
        foreach (byte b in text)
        {
            count += (b & 0xC0) == 0x80 ? 0 : 1;
        }

        return count;
    }

    private bool TryLine(ReadOnlySpan<byte> text, int line, int length, JsonReaderOptions options)
    {
        Utf8JsonReader reader = new(text, isFinalBlock: true, new JsonReaderState(options));
        try
        {
            return TryRead(ref reader, text, out ulong seen) && Take(text, seen, line, length);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Malformed JSON, or an escape that means half a character.
            return false;
        }
    }

    private bool TryRead(ref Utf8JsonReader reader, ReadOnlySpan<byte> text, out ulong seen)
    {
        seen = 0;
        _scratchUsed = 0;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        for (int position = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; position++)
        {
            int name = Find(ref reader, position);
            if (name < 0 || (seen & LineForm.Bit(name)) != 0 || !reader.Read())
            {
                return false;
            }

            seen |= LineForm.Bit(name);
            if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                reader.Skip();
                _slots[name] = default;
            }
            else
            {
                _slots[name] = ToSlot(ref reader, text);
            }
        }

        return reader.TokenType == JsonTokenType.EndObject && !reader.Read();
    }

    // Lines mostly have their properties in the order of the line before.
    private int Find(ref Utf8JsonReader reader, int position)
    {
        if (position < _order.Length && _order[position] is > 0 and int likely && reader.ValueTextEquals(form.Name(likely - 1)))
        {
            return likely - 1;
        }

        for (int name = 0; name < form.NameCount; name++)
        {
            if (reader.ValueTextEquals(form.Name(name)))
            {
                if (position < _order.Length)
                {
                    _order[position] = name + 1;
                }

                return name;
            }
        }

        return -1;
    }

    private Slot ToSlot(ref Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        bool isText = reader.TokenType == JsonTokenType.String;
        if (!isText || !reader.ValueIsEscaped)
        {
            int start = (int)reader.TokenStartIndex + (isText ? 1 : 0);
            return new Slot(start, reader.ValueSpan.Length, reader.TokenType, IsUnescaped: false);
        }

        if (_scratch.Length - _scratchUsed < text.Length)
        {
            Array.Resize(ref _scratch, (_scratch.Length * 2) + text.Length);
        }

        int written = reader.CopyString(_scratch.AsSpan(_scratchUsed));
        _scratchUsed += written;
        return new Slot(_scratchUsed - written, written, JsonTokenType.String, IsUnescaped: true);
    }

    private bool Take(ReadOnlySpan<byte> text, ulong seen, int line, int length)
    {
        bool isClaim = (seen & LineForm.Bit(form.Subject)) != 0;
        if (form.Discriminator >= 0)
        {
            if ((seen & LineForm.Bit(form.Discriminator)) == 0 || _slots[form.Discriminator].Type != JsonTokenType.String)
            {
                return false;
            }

            ReadOnlySpan<byte> sort = Bytes(text, form.Discriminator);
            isClaim = sort.SequenceEqual(_claim);
            if (!isClaim && !sort.SequenceEqual(_node))
            {
                return false;
            }
        }

        return isClaim
            ? (form.ClaimNeeds & ~seen) == 0 && (seen & ~form.ClaimMay) == 0 && TakeClaim(text, seen, line, length)
            : (form.NodeNeeds & ~seen) == 0 && (seen & ~form.NodeMay) == 0 && TakeNode(text, line, length);
    }

    private bool TakeNode(ReadOnlySpan<byte> text, int line, int length)
    {
        int id = Slug(text, form.Id, names.Nodes);
        int kind = form.Kind < 0 ? names.Kinds.Add("thing"u8) : Slug(text, form.Kind, names.Kinds);
        int label = form.Label < 0 ? form.Id : form.Label;
        ReadOnlySpan<byte> labelBytes = Bytes(text, label);
        if (id < 0 || kind < 0 || labelBytes.IsEmpty || (form.Label >= 0 && _slots[label].Type != JsonTokenType.String))
        {
            return false;
        }

        _nodeIds.Add(id);
        _nodeKinds.Add(kind);
        _nodeLabels.Add(Encoding.UTF8.GetString(labelBytes));
        if (form.Mapping.KeepIdsAs is not null)
        {
            _nodeTexts.Add(Encoding.UTF8.GetString(Bytes(text, form.Id)));
        }

        _nodeLines.Add(line);
        _nodeLengths.Add(length);
        return true;
    }

    private bool TakeClaim(ReadOnlySpan<byte> text, ulong seen, int line, int length)
    {
        int subject = Slug(text, form.Subject, names.Nodes);
        int relation = Slug(text, form.Relation, names.Relations);
        int target = Slug(text, form.Object, names.Nodes);
        if ((subject | relation | target) < 0)
        {
            return false;
        }

        for (int i = 0; i < _values.Length; i++)
        {
            int slot = form.Qualifiers[i];
            int value = 0;
            if ((seen & LineForm.Bit(slot)) != 0 && _slots[slot].Type != JsonTokenType.Null)
            {
                ReadOnlySpan<byte> bytes = Bytes(text, slot);
                if (!IsRight(form.Mapping.Qualifiers[i].Type, _slots[slot].Type, bytes))
                {
                    return false;
                }

                value = names.Values[i].Add(bytes) + 1;
            }

            _values[i].Add(value);
        }

        _subjects.Add(subject);
        _relations.Add(relation);
        _objects.Add(target);
        int gap = line - _subjects.Count + 1;
        _gaps.Add(gap);
        _lengths.Add(length);
        return true;
    }

    private static bool IsRight(QualifierType type, JsonTokenType token, ReadOnlySpan<byte> bytes) => type switch
    {
        QualifierType.Quantity => token is JsonTokenType.Number or JsonTokenType.String && IsDecimal(bytes),
        QualifierType.Date => token == JsonTokenType.String && EdtfDate.TryParse(Encoding.UTF8.GetString(bytes), out _),
        _ => token == JsonTokenType.String && !bytes.IsEmpty,
    };

    private static bool IsDecimal(ReadOnlySpan<byte> bytes)
    {
        Span<char> text = stackalloc char[MeasureDecoder.MostDigits];
        return bytes.Length <= text.Length && LineValues.IsDecimal(text[..Encoding.Latin1.GetChars(bytes, text)]);
    }

    private int Slug(ReadOnlySpan<byte> text, int slot, NameBytes table)
    {
        if (_slots[slot].Type is not (JsonTokenType.String or JsonTokenType.Number))
        {
            return -1;
        }

        int length = LineSlug.Make(Bytes(text, slot), _slug);
        return length == 0 ? -1 : table.Add(_slug.AsSpan(0, length));
    }

    private ReadOnlySpan<byte> Bytes(ReadOnlySpan<byte> text, int slot)
    {
        Slot at = _slots[slot];
        return at.IsUnescaped ? _scratch.AsSpan(at.Start, at.Length) : text.Slice(at.Start, at.Length);
    }

    private void Reset()
    {
        foreach (Growing<int> column in (ReadOnlySpan<Growing<int>>)[
            _nodeIds, _nodeKinds, _nodeLines, _nodeLengths, _subjects, _objects, _relations, _gaps, _lengths, .. _values])
        {
            column.Clear();
        }

        _nodeLabels.Clear();
        _nodeTexts.Clear();
    }

    private BlockColumns ToColumns(LineBlock block) => new()
    {
        Block = block,
        NodeIds = _nodeIds.Span.ToArray(),
        NodeKinds = _nodeKinds.Span.ToArray(),
        NodeLabels = _nodeLabels.Span.ToArray(),
        NodeTexts = _nodeTexts.Span.ToArray(),
        NodeLines = NumberColumn.Of(_nodeLines.Span),
        NodeLengths = NumberColumn.Of(_nodeLengths.Span),
        Subjects = _subjects.Span.ToArray(),
        Objects = _objects.Span.ToArray(),
        Relations = NumberColumn.Of(_relations.Span),
        Values = Array.ConvertAll(_values, v => NumberColumn.Of(v.Span)),
        LineGaps = NumberColumn.Of(_gaps.Span),
        LineLengths = NumberColumn.Of(_lengths.Span),
    };

    private readonly record struct Slot(int Start, int Length, JsonTokenType Type, bool IsUnescaped);

    private sealed class Growing<T>
    {
        private T[] _items = [];
        private int _count;

        public int Count => _count;

        public ReadOnlySpan<T> Span => _items.AsSpan(0, _count);

        public void Add(T item)
        {
            if (_count == _items.Length)
            {
                Array.Resize(ref _items, Math.Max(1024, _count * 2));
            }

            _items[_count++] = item;
        }

        public void Clear() => _count = 0;
    }
}
