using System.Collections.Immutable;
using System.Text.Json;
using ClaimGraph.Claims;
using ClaimGraph.Claims.Columns;
using ClaimGraph.Dates;
using ClaimGraph.Diagnostics;
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
    private readonly List<NodeId> _saidBy = [];
    private readonly List<ClaimLink> _links = [];
    private readonly List<EvidenceSpan> _evidence = [];
    private readonly List<(Qualifier Qualifier, QualifierValue Value)> _qualifiers = [];
    private readonly Dictionary<string, (int Index, ClaimTableBuilder Claims)> _sections = new(StringComparer.Ordinal);
    private int _file;
    private int _block;
    private bool _isLine;
    private string? _own;
    private string? _section;
    private string _claim = "";
    private Node _subject = null!;
    private ScanRelation _relation = null!;
    private ClaimObject _object = null!;
    private Modality _modality;
    private Polarity _polarity;
    private EdtfDate? _time;
    private LocalizedText _statement = LocalizedText.Empty;
    private LocalizedText _note = LocalizedText.Empty;

    /// <inheritdoc/>
    protected override void Begin(int file, int block, string? section)
    {
        (_file, _block, _own, _isLine) = (file, block, section, section is not null);
        _sections.Clear();
    }

    /// <inheritdoc/>
    protected override bool Section(string section)
    {
        _own = section;
        return true;
    }

    /// <inheritdoc/>
    protected override bool TryRead(ref Utf8JsonReader reader)
    {
        _section = _own;
        _polarity = Polarity.Affirmed;
        _time = null;
        _note = LocalizedText.Empty;
        _saidBy.Clear();
        _links.Clear();
        _evidence.Clear();
        _qualifiers.Clear();
        ulong seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int property = PropertyOf(ref reader);
            if (property < 0 || !IsNew(ref seen, property) || !reader.Read() || !TryProperty(ref reader, property))
            {
                return false;
            }
        }

        const ulong Needed = 0b1111_1111;
        return reader.TokenType == JsonTokenType.EndObject && (seen & Needed) == Needed && IsSound();
    }

    /// <inheritdoc/>
    protected override void Take(Location origin, Location id)
    {
        ImmutableSortedDictionary<QualifierId, QualifierValue> qualifiers = _qualifiers.Count == 0
            ? ImmutableSortedDictionary<QualifierId, QualifierValue>.Empty
            : _qualifiers.ToImmutableSortedDictionary(q => q.Qualifier.Id, q => q.Value);
        Place().Claims.Add(new Claim
        {
            Id = new ClaimId(_claim),
            Subject = _subject.Id,
            Relation = _relation.Relation.Id,
            Object = _object,
            Modality = _modality,
            Polarity = _polarity,
            SaidBy = [.. _saidBy],
            Time = _time,
            Qualifiers = qualifiers,
            Links = [.. _links],
            Evidence = [.. _evidence],
            Statement = _statement,
            Note = _note,
            Section = new SectionId(_section!),
            Origin = origin,
        });
    }

    /// <inheritdoc/>
    protected override void End()
    {
        foreach ((int index, ClaimTableBuilder claims) in _sections.Values)
        {
            take(new ScannedClaims(index, _file, _block, claims.ToTable()));
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
        : -1;

    private bool TryProperty(ref Utf8JsonReader reader, int property) => property switch
    {
        0 => TryId(ref reader, out _claim),
        1 => TryFind(ref reader, Tables.Nodes, out _subject),
        2 => TryFind(ref reader, Tables.Relations, out _relation),
        3 => TryObject(ref reader),
        4 => TryWord(ref reader, out _modality),
        5 => TrySpeakers(ref reader),
        6 => TryEvidence(ref reader),
        7 => TryLocalized(ref reader, out _statement),
        8 => TryWord(ref reader, out _polarity),
        9 => TryDate(ref reader, out _time),
        10 => TryQualifiers(ref reader),
        11 => TryLinks(ref reader),
        12 => TryLocalized(ref reader, out _note),

        // A line may name its section, a claim within a file may not.
        _ => _isLine && TryText(ref reader, out _section!),
    };

    private (int Index, ClaimTableBuilder Claims) Place()
    {
        if (!_sections.TryGetValue(_section!, out (int Index, ClaimTableBuilder Claims) place))
        {
            place = (IndexOf(_section!), new ClaimTableBuilder());
            _sections.Add(_section!, place);
        }

        return place;
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
            return TryNode(ref reader);
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
                isRight = TryNode(ref reader);
                break;
            case 1:
                isRight = TryQuantity(ref reader, out Quantity? quantity);
                _object = new QuantityObject(quantity!);
                break;
            case 2:
                isRight = TryDate(ref reader, out EdtfDate? date);
                _object = new DateObject(date!);
                break;
            default:
                isRight = TryLocalized(ref reader, out LocalizedText text);
                _object = new TextObject(text);
                break;
        }

        return isRight && reader.Read() && reader.TokenType == JsonTokenType.EndObject;
    }

    private bool TryNode(ref Utf8JsonReader reader)
    {
        bool isKnown = TryFind(ref reader, Tables.Nodes, out Node node);
        _object = new NodeObject(isKnown ? node.Id : default);
        return isKnown;
    }

    private bool TrySpeakers(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            if (!TryFind(ref reader, Tables.Nodes, out Node speaker) || _saidBy.Contains(speaker.Id))
            {
                return false;
            }

            _saidBy.Add(speaker.Id);
        }

        return reader.TokenType == JsonTokenType.EndArray && _saidBy.Count > 0 && _saidBy[^1].Value == Tables.Author;
    }

    private bool TryEvidence(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            ulong seen = 0;
            (int paragraph, int start, int end, string digest) = (0, 0, 0, "");
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                int property = reader.ValueTextEquals("paragraph"u8) ? 0 : reader.ValueTextEquals("start"u8) ? 1 : reader.ValueTextEquals("end"u8) ? 2 : reader.ValueTextEquals("sha256"u8) ? 3 : -1;
                bool isRight = property >= 0 && IsNew(ref seen, property) && reader.Read() && property switch
                {
                    0 => TryNumber(ref reader, 1, out paragraph),
                    1 => TryNumber(ref reader, 0, out start),
                    2 => TryNumber(ref reader, 0, out end),
                    _ => TryText(ref reader, out digest) && IsDigest(digest),
                };
                if (!isRight)
                {
                    return false;
                }
            }

            bool isSound = reader.TokenType == JsonTokenType.EndObject && seen == 0b1111 && start < end && paragraph <= Tables.ParagraphCount
                && (_evidence.Count == 0 || (paragraph, start).CompareTo((_evidence[^1].Paragraph, _evidence[^1].End)) >= 0);
            if (!isSound)
            {
                return false;
            }

            _evidence.Add(new EvidenceSpan(Tables.Source, paragraph, start, end, digest));
        }

        return reader.TokenType == JsonTokenType.EndArray && _evidence.Count > 0;
    }

    private static bool IsDigest(string text) =>
        text.Length == 2 * StoredDetails.DigestBytes && !text.AsSpan().ContainsAnyExcept(LowerHexadecimal);

    private static System.Buffers.SearchValues<char> LowerHexadecimal { get; } = System.Buffers.SearchValues.Create("0123456789abcdef");

    private bool TryQualifiers(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!Tables.Qualifiers.TryGetValue(reader.GetString()!, out Qualifier? qualifier)
                || _qualifiers.Exists(q => q.Qualifier == qualifier) || !reader.Read() || !TryValue(ref reader, qualifier, out QualifierValue? value))
            {
                return false;
            }

            _qualifiers.Add((qualifier, value!));
        }

        return reader.TokenType == JsonTokenType.EndObject;
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
                isRight = TryFind(ref reader, Tables.Nodes, out Node node) && Tables.QualifierKinds[qualifier.Id]?.Contains(node.Kind) != false;
                value = isRight ? new NodeValue(node.Id) : null;
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
                    && (property == 0 ? TryWord(ref reader, out type) : TryText(ref reader, out claim) && Slug.IsValid(claim));
                if (!isRight)
                {
                    return false;
                }
            }

            if (reader.TokenType != JsonTokenType.EndObject || seen != 0b11 || _links.Contains(new ClaimLink(type, new ClaimId(claim))))
            {
                return false;
            }

            _links.Add(new ClaimLink(type, new ClaimId(claim)));
        }

        return reader.TokenType == JsonTokenType.EndArray;
    }

    // What of a claim depends on another part of it.
    private bool IsSound()
    {
        Relation relation = _relation.Relation;
        bool isRight = _object switch
        {
            NodeObject o => !relation.Object.Kinds.IsEmpty && (relation.IsReflexive || o.Node != _subject.Id)
                && _relation.Objects!.Contains(Tables.Nodes[o.Node.Value].Kind),
            QuantityObject o => relation.Object.Units.Contains(o.Quantity.Unit),
            DateObject => relation.Object.AllowsDate,
            _ => relation.Object.AllowsText,
        };
        if (!isRight || _relation.Subjects?.Contains(_subject.Kind) == false || !AreDifferent(_statement) || _section is null
            || IndexOf(_section) is not (>= 0 and int section) || _links.Exists(l => l.Claim.Value == _claim))
        {
            return false;
        }

        foreach ((Qualifier qualifier, _) in _qualifiers)
        {
            if (!relation.Qualifiers.Contains(qualifier.Id))
            {
                return false;
            }
        }

        foreach (QualifierId needed in relation.RequiredQualifiers)
        {
            if (!_qualifiers.Exists(q => q.Qualifier.Id == needed))
            {
                return false;
            }
        }

        (int first, int last) = Tables.Sections[section].Range;
        bool isThere = false;
        foreach (EvidenceSpan span in _evidence)
        {
            claimed[span.Paragraph] = true;
            isThere |= span.Paragraph >= first && span.Paragraph <= last;
        }

        return isThere;
    }

    private static bool AreDifferent(LocalizedText text)
    {
        for (int i = 1; i < text.Entries.Length; i++)
        {
            if (text.Entries[i].Value == text.Entries[i - 1].Value)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>Claims of one section of one file or block.</summary>
/// <param name="Section">The section's position among the source's.</param>
/// <param name="File">The file's position among the files.</param>
/// <param name="Block">The block's position among all blocks.</param>
/// <param name="Claims">The claims.</param>
internal sealed record ScannedClaims(int Section, int File, int Block, ClaimTable Claims);
