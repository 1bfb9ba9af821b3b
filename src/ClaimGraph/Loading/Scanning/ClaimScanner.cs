using System.Buffers;
using System.Text;
using System.Text.Json;
using ClaimGraph.Claims;
using ClaimGraph.Claims.Columns;
using ClaimGraph.Dates;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;
using ClaimGraph.Schema;
using ClaimGraph.Text;

namespace ClaimGraph.Loading.Scanning;

/// <summary>Scans claims and holds each against its relation.</summary>
/// <param name="tables">The schema, source and nodes.</param>
/// <param name="options">Limits.</param>
/// <param name="claimed">For each paragraph, from 1, whether a claim rests on it; shared by all scanners.</param>
/// <param name="take">Takes the claims of a file or block.</param>
internal sealed class ClaimScanner(ScanTables tables, LoadOptions options, bool[] claimed, Action<ScannedClaims> take)
    : ElementScanner(tables, options, "claims")
{
    private readonly ScannedClaim _claim = new();
    private readonly ScanCaches _caches = new();
    private readonly PackedBytes _prose = new();
    private readonly (int Start, int Length)[] _proseParts = new (int Start, int Length)[tables.Languages.Length];
    private readonly Dictionary<string, ScannedRows> _sections = new(StringComparer.Ordinal);
    private int _file;
    private int _block;
    private string _path = "";
    private bool _isLine;
    private string? _own;
    private string? _section;
    private ScannedRows? _rows;
    private ScanRelation _relation = null!;
    private bool _isRepeated;

    /// <inheritdoc/>
    protected override void Begin(int file, int block, string path, string? section)
    {
        (_file, _block, _path, _own, _isLine, _rows) = (file, block, path, section, section is not null, null);
        _sections.Clear();
    }

    /// <inheritdoc/>
    protected override bool Section(string section)
    {
        _own = section;
        return true;
    }

    /// <inheritdoc/>
    protected override bool TryRead(ref Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        _section = _own;
        _claim.Clear();
        ulong seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int property = PropertyOf(ref reader);
            if (property < 0 || !IsNew(ref seen, property) || !reader.Read() || !TryProperty(ref reader, text, property))
            {
                return false;
            }
        }

        const ulong Needed = 0b1111_1111;
        return reader.TokenType == JsonTokenType.EndObject && (seen & Needed) == Needed && IsSound();
    }

    /// <inheritdoc/>
    protected override void Take(ScanPlace origin, ScanPlace id) => _rows!.Add(_claim, origin);

    /// <inheritdoc/>
    protected override void End()
    {
        foreach (ScannedRows rows in _sections.Values)
        {
            take(new ScannedClaims(rows.Section, _file, _block, rows.ToTable()));
        }
    }

    private static int PropertyOf(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("id"u8) ? 0
        : reader.ValueTextEquals("subject"u8) ? 1
        : reader.ValueTextEquals("relation"u8) ? 2
        : reader.ValueTextEquals("object"u8) ? 3
        : reader.ValueTextEquals("modality"u8) ? 4
        : reader.ValueTextEquals("saidBy"u8) ? 5
        : reader.ValueTextEquals("evidence"u8) ? 6
        : reader.ValueTextEquals("statement"u8) ? 7
        : reader.ValueTextEquals("polarity"u8) ? 8
        : reader.ValueTextEquals("time"u8) ? 9
        : reader.ValueTextEquals("qualifiers"u8) ? 10
        : reader.ValueTextEquals("links"u8) ? 11
        : reader.ValueTextEquals("note"u8) ? 12
        : reader.ValueTextEquals("section"u8) ? 13
        : reader.ValueTextEquals("acceptedBy"u8) ? 14
        : -1;

    private bool TryProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> text, int property) => property switch
    {
        0 => TryClaimId(ref reader),
        1 => TryNode(ref reader, out int subject) && Set(_claim.Subject = subject),
        2 => TryRelation(ref reader),
        3 => TryObject(ref reader),
        4 => TryModality(ref reader),
        5 => TrySpeakers(ref reader, text),
        6 => TryEvidence(ref reader),
        7 => TryPacked(ref reader, _claim.Statement, out _isRepeated),
        8 => TryWord(ref reader, out Polarity polarity) && Set((int)(_claim.Polarity = polarity)),
        9 => TryTime(ref reader),
        10 => TryQualifiers(ref reader, text),
        11 => TryLinks(ref reader),
        12 => TryPacked(ref reader, _claim.Note, out _),
        14 => TryProse(ref reader, out _),

        // A line may name its section, a claim within a file may not.
        _ => _isLine && TryText(ref reader, out _section!),
    };

    // A part was set.
    private static bool Set(int value) => value >= 0;

    /// <summary>The bytes of the value that the reader stands at, which a copy of it steps over.</summary>
    private static ReadOnlySpan<byte> Written(Utf8JsonReader reader, ReadOnlySpan<byte> text, out Utf8JsonReader after)
    {
        after = reader;
        after.Skip();
        return text[(int)reader.TokenStartIndex..(int)after.BytesConsumed];
    }

    private bool TryClaimId(ref Utf8JsonReader reader)
    {
        if (!TryId(ref reader, out ReadOnlySpan<byte> id))
        {
            return false;
        }

        _claim.Id = id;
        return true;
    }

    private bool TryNode(ref Utf8JsonReader reader, out int node)
    {
        node = Tables.NodeNumbers.Find(Bytes(ref reader));
        return node >= 0;
    }

    private bool TryRelation(ref Utf8JsonReader reader)
    {
        int relation = Tables.RelationNumbers.Find(Bytes(ref reader));
        if (relation < 0)
        {
            return false;
        }

        _claim.Relation = relation;
        _relation = Tables.Relations[relation];
        return true;
    }

    private bool TryModality(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return false;
        }

        if (!_caches.Modalities.TryFind(reader.ValueSpan, out int number))
        {
            if (!TryWord(ref reader, out Modality read))
            {
                return false;
            }

            number = _caches.Modalities.Add(reader.ValueSpan, read);
        }

        _claim.Modality = _caches.Modalities[number];
        return true;
    }

    private bool TryTime(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return false;
        }

        if (!_caches.Times.TryFind(reader.ValueSpan, out int number))
        {
            if (!TryDate(ref reader, out EdtfDate? time))
            {
                return false;
            }

            number = _caches.Times.Add(reader.ValueSpan, time!);
        }

        _claim.Time = number;
        return true;
    }

    /// <summary>A text in all languages of the dataset and no other, packed.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="target">Takes the text.</param>
    /// <param name="isRepeated">True when two neighbouring languages have the same.</param>
    private bool TryPacked(ref Utf8JsonReader reader, PackedBytes target, out bool isRepeated)
    {
        isRepeated = false;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        ulong seen = 0;
        _prose.Clear();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int language = LanguageOf(ref reader);
            if (language < 0 || !IsNew(ref seen, language) || !reader.Read())
            {
                return false;
            }

            ReadOnlySpan<byte> text = Bytes(ref reader);
            if (!IsProse(text))
            {
                return false;
            }

            _proseParts[language] = (_prose.Length, text.Length);
            _prose.Add(text);
        }

        if (reader.TokenType != JsonTokenType.EndObject || seen != (1UL << _proseParts.Length) - 1)
        {
            return false;
        }

        target.Clear();
        target.Number(_proseParts.Length);
        for (int language = 0; language < _proseParts.Length; language++)
        {
            target.Number(language);
            target.Utf8Text(Part(language));
            isRepeated |= language > 0 && Part(language).SequenceEqual(Part(language - 1));
        }

        return true;

        ReadOnlySpan<byte> Part(int language) => _prose.Written.Slice(_proseParts[language].Start, _proseParts[language].Length);
    }

    private bool TryPlace()
    {
        if (_section is null)
        {
            return false;
        }

        if (!_sections.TryGetValue(_section, out _rows))
        {
            int index = IndexOf(_section);
            if (index < 0)
            {
                return false;
            }

            _rows = new ScannedRows(Tables, _caches, _path, index);
            _sections.Add(_section, _rows);
        }

        return true;
    }

    private int IndexOf(string section)
    {
        for (int i = 0; i < Tables.Sections.Length; i++)
        {
            if (Tables.Sections[i].Id == section)
            {
                return i;
            }
        }

        return -1;
    }

    private bool TryObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return TryNode(ref reader, out int known) && Set(_claim.Object = known);
        }

        if (reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
        {
            return false;
        }

        int form = reader.ValueTextEquals("node"u8) ? 0 : reader.ValueTextEquals("quantity"u8) ? 1 : reader.ValueTextEquals("date"u8) ? 2 : reader.ValueTextEquals("text"u8) ? 3 : -1;
        if (form < 0 || !reader.Read())
        {
            return false;
        }

        bool isRight;
        switch (form)
        {
            case 0:
                isRight = TryNode(ref reader, out int node);
                _claim.Object = node;
                break;
            case 1:
                isRight = TryQuantity(ref reader, out Quantity? quantity);
                _claim.Literal = new QuantityObject(quantity!);
                break;
            case 2:
                isRight = TryDate(ref reader, out EdtfDate? date);
                _claim.Literal = new DateObject(date!);
                break;
            default:
                isRight = TryLocalized(ref reader, out LocalizedText text);
                _claim.Literal = new TextObject(text);
                break;
        }

        return isRight && reader.Read() && reader.TokenType == JsonTokenType.EndObject;
    }

    private bool TrySpeakers(ref Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        ReadOnlySpan<byte> written = Written(reader, text, out Utf8JsonReader after);
        if (_caches.Chains.TryFind(written, out int number))
        {
            reader = after;
            _claim.Chain = number;
            return true;
        }

        List<NodeId> speakers = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            if (!TryNode(ref reader, out int speaker) || speakers.Contains(Tables.NodeIds[speaker]))
            {
                return false;
            }

            speakers.Add(Tables.NodeIds[speaker]);
        }

        if (reader.TokenType != JsonTokenType.EndArray || speakers.Count == 0 || speakers[^1].Value != Tables.Author)
        {
            return false;
        }

        _claim.Chain = _caches.Chains.Add(written, [.. speakers]);
        return true;
    }

    private bool TryEvidence(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        (int Paragraph, int End) last = default;
        Span<byte> digest = stackalloc byte[StoredDetails.DigestBytes];
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            ulong seen = 0;
            (int paragraph, int start, int end) = (0, 0, 0);
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                int property = reader.ValueTextEquals("paragraph"u8) ? 0 : reader.ValueTextEquals("start"u8) ? 1 : reader.ValueTextEquals("end"u8) ? 2 : reader.ValueTextEquals("sha256"u8) ? 3 : -1;
                bool isRight = property >= 0 && IsNew(ref seen, property) && reader.Read() && property switch
                {
                    0 => TryNumber(ref reader, 1, out paragraph),
                    1 => TryNumber(ref reader, 0, out start),
                    2 => TryNumber(ref reader, 0, out end),
                    _ => IsDigest(Bytes(ref reader), digest),
                };
                if (!isRight)
                {
                    return false;
                }
            }

            bool isSound = reader.TokenType == JsonTokenType.EndObject && seen == 0b1111 && start < end && paragraph <= Tables.ParagraphCount
                && (_claim.Paragraphs.Count == 0 || (paragraph, start).CompareTo(last) >= 0);
            if (!isSound)
            {
                return false;
            }

            last = (paragraph, end);
            _claim.Paragraphs.Add(paragraph);
            _claim.Evidence.Number(0);
            _claim.Evidence.Signed(paragraph);
            _claim.Evidence.Signed(start);
            _claim.Evidence.Signed(end);
            _claim.Evidence.Number(0);
            _claim.Evidence.Add(digest);
        }

        return reader.TokenType == JsonTokenType.EndArray && _claim.Paragraphs.Count > 0;
    }

    private static bool IsDigest(ReadOnlySpan<byte> text, Span<byte> digest) =>
        text.Length == 2 * StoredDetails.DigestBytes && !text.ContainsAnyInRange((byte)'A', (byte)'F')
        && Convert.FromHexString(text, digest, out _, out _) == OperationStatus.Done;

    private bool TryQualifiers(ref Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!TryQualifier(ref reader, out Qualifier? qualifier) || Has(qualifier!.Id) || !reader.Read())
            {
                return false;
            }

            ValueCache<QualifierValue> cache = _caches.Of(qualifier.Id);
            ReadOnlySpan<byte> written = Written(reader, text, out Utf8JsonReader after);
            if (cache.TryFind(written, out int number))
            {
                reader = after;
            }
            else if (TryValue(ref reader, qualifier, out QualifierValue? value))
            {
                number = cache.Add(written, value!);
            }
            else
            {
                return false;
            }

            _claim.Qualifiers.Add((qualifier, number));
        }

        return reader.TokenType == JsonTokenType.EndObject;
    }

    private bool TryQualifier(ref Utf8JsonReader reader, out Qualifier? qualifier)
    {
        foreach (Qualifier known in Tables.Schema.Qualifiers)
        {
            if (reader.ValueTextEquals(known.Id.Value))
            {
                qualifier = known;
                return true;
            }
        }

        qualifier = null;
        return false;
    }

    private bool Has(QualifierId qualifier)
    {
        foreach ((Qualifier own, _) in _claim.Qualifiers)
        {
            if (own.Id == qualifier)
            {
                return true;
            }
        }

        return false;
    }

    private bool TryValue(ref Utf8JsonReader reader, Qualifier qualifier, out QualifierValue? value)
    {
        bool isRight;
        switch (qualifier.Type)
        {
            case QualifierType.Term:
                isRight = TryText(ref reader, out string term) && qualifier.Terms.Any(t => t.Id.Value == term);
                value = isRight ? new TermValue(new TermId(term)) : null;
                return isRight;
            case QualifierType.Text:
                isRight = TryLocalized(ref reader, out LocalizedText text);
                value = new TextValue(text);
                return isRight;
            case QualifierType.Node:
                isRight = TryNode(ref reader, out int node) && Tables.QualifierKinds[qualifier.Id]?[Tables.NodeKinds[node]] != false;
                value = isRight ? new NodeValue(Tables.NodeIds[node]) : null;
                return isRight;
            case QualifierType.Quantity:
                isRight = TryQuantity(ref reader, out Quantity? quantity) && (qualifier.Units.IsEmpty || qualifier.Units.Contains(quantity!.Unit));
                value = isRight ? new QuantityValue(quantity!) : null;
                return isRight;
            default:
                isRight = TryDate(ref reader, out EdtfDate? date);
                value = isRight ? new DateValue(date!) : null;
                return isRight;
        }
    }

    private bool TryLinks(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            ulong seen = 0;
            ClaimLinkType type = default;
            string claim = "";
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                int property = reader.ValueTextEquals("type"u8) ? 0 : reader.ValueTextEquals("claim"u8) ? 1 : -1;
                bool isRight = property >= 0 && IsNew(ref seen, property) && reader.Read()
                    && (property == 0 ? TryWord(ref reader, out type) : TryText(ref reader, out claim) && QualifiedSlug.IsValid(claim));
                if (!isRight)
                {
                    return false;
                }
            }

            if (reader.TokenType != JsonTokenType.EndObject || seen != 0b11 || _claim.Links.Contains(new ClaimLink(type, new ClaimId(claim))))
            {
                return false;
            }

            _claim.Links.Add(new ClaimLink(type, new ClaimId(claim)));
        }

        return reader.TokenType == JsonTokenType.EndArray;
    }

    // What of a claim depends on another part of it.
    private bool IsSound()
    {
        Relation relation = _relation.Relation;
        bool isRight = _claim.Literal switch
        {
            null => _relation.Objects is { } kinds && kinds[Tables.NodeKinds[_claim.Object]]
                && (relation.IsReflexive || _claim.Object != _claim.Subject),
            QuantityObject o => relation.Object.Units.Contains(o.Quantity.Unit),
            DateObject => relation.Object.AllowsDate,
            _ => relation.Object.AllowsText,
        };
        if (!isRight || _isRepeated || _relation.Subjects?[Tables.NodeKinds[_claim.Subject]] == false || !TryPlace())
        {
            return false;
        }

        foreach (ClaimLink link in _claim.Links)
        {
            if (Ascii.Equals(_claim.Id, link.Claim.Value))
            {
                return false;
            }
        }

        foreach ((Qualifier qualifier, _) in _claim.Qualifiers)
        {
            if (!relation.Qualifiers.Contains(qualifier.Id))
            {
                return false;
            }
        }

        foreach (QualifierId needed in relation.RequiredQualifiers)
        {
            if (!Has(needed))
            {
                return false;
            }
        }

        (int first, int last) = Tables.Sections[_rows!.Section].Range;
        bool isThere = false;
        foreach (int paragraph in _claim.Paragraphs)
        {
            claimed[paragraph] = true;
            isThere |= paragraph >= first && paragraph <= last;
        }

        return isThere;
    }
}

/// <summary>Claims of one section of one file or block.</summary>
/// <param name="Section">The section's position among the source's.</param>
/// <param name="File">The file's position among the files.</param>
/// <param name="Block">The block's position among all blocks.</param>
/// <param name="Claims">The claims.</param>
internal sealed record ScannedClaims(int Section, int File, int Block, ClaimTable Claims);
