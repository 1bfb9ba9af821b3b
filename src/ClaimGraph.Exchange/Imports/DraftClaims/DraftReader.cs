using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Imports.Drafting;
using ClaimGraph.Exchange.Imports.Foreign;
using ClaimGraph.Exchange.Imports.Mapping;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;
using ClaimGraph.Quantities;

namespace ClaimGraph.Exchange.Imports.DraftClaims;

/// <summary>Reads drafted claims: once for the names they use, of which a mapping is proposed where none is given, then claim by claim.</summary>
internal sealed class DraftReader
{
    private static readonly ObjectShape FileShape = new("a file of draft claims", ["claims"], ["nodes", "$schema"]);

    private static readonly ObjectShape ClaimShape = new(
        "a draft of a claim",
        ["subject", "relation", "object"],
        ["modality", "polarity", "statement", "saidBy", "time", "qualifiers", "quote", "paragraph", "note"]);

    private static readonly ObjectShape ValueShape = new("an object", [], ["quantity", "date", "text", "label", "kind", "aliases", "description"]);

    private readonly FileScope _file;
    private readonly ImportSession _session;
    private readonly DraftNodes _nodes;
    private readonly List<ObjectReader> _claims = [];

    /// <param name="file">The file.</param>
    /// <param name="session">What was asked for.</param>
    public DraftReader(FileScope file, ImportSession session)
    {
        _file = file;
        _session = session;
        Mapping = session.Mapping ?? new ImportMapping();
        _nodes = new DraftNodes(file, session);
    }

    /// <summary>The mapping that was given, or that was proposed for the names the drafts use.</summary>
    public ImportMapping Mapping { get; private set; }

    /// <summary>Reads what the file has as far as names go.</summary>
    /// <returns>False when there is no list of claims, which is reported.</returns>
    public bool Read(JsonSyntax root)
    {
        if (ObjectReader.Open(_file, root, FileShape) is not { } whole)
        {
            return false;
        }

        JsonSyntax[] nodes = [.. ValueDecoder.Elements(_file, whole["nodes"], "the list of nodes")];
        _claims.AddRange(ValueDecoder.Elements(_file, whole["claims"], "the list of claims").Select(c => ObjectReader.Open(_file, c, ClaimShape)).OfType<ObjectReader>());
        if (_session.Mapping is null)
        {
            Mapping = DraftNames.Propose(root, _session.Languages);
        }

        _nodes.Use(Mapping);
        foreach (JsonSyntax node in nodes)
        {
            _nodes.Define(node);
        }

        return true;
    }

    /// <summary>The claims and the nodes they name.</summary>
    public Sketches ToSketches()
    {
        DraftQuotes quotes = new(_file, _session);
        List<ClaimSketch> claims = [.. _claims.Select(c => Claim(c, quotes)).OfType<ClaimSketch>()];
        quotes.NoteUnused();
        return new Sketches(_nodes.Languages, _nodes.All, claims, AreInReadingOrder: true);
    }

    private ClaimSketch? Claim(ObjectReader claim, DraftQuotes quotes)
    {
        string? subject = _nodes.Find(claim["subject"]);
        TypeTarget? relation = _nodes.Relation(ValueDecoder.Name(_file, claim["relation"], "a relation"));
        (string? target, ClaimObject? value) = Object(claim["object"]);
        Located<Modality>? modality = ValueDecoder.Word<Modality>(_file, claim["modality"], "a modality", DiagnosticCodes.UnknownModality);
        Polarity polarity = ValueDecoder.Word<Polarity>(_file, claim["polarity"], "a polarity", DiagnosticCodes.UnknownWord)?.Value ?? Polarity.Affirmed;
        EdtfDate? time = MeasureDecoder.Date(_file, claim["time"])?.Value;
        string[] speakers = [.. ValueDecoder.Elements(_file, claim["saidBy"], "the list of speakers").Select(_nodes.Find).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (relation is { Name: null })
        {
            _session.Losses.Omitted("claims of some relation", "the mapping leaves them out", _file.AtStart(claim.Span));
            return null;
        }

        if (subject is null || relation is null || (target is null && value is null))
        {
            return null;
        }

        bool isReversed = relation.IsReversed && target is not null;
        ClaimSketch sketch = new(null, isReversed ? target! : subject, new RelationId(relation.Name!), new ForeignPlace(_file, claim.Span))
        {
            Target = isReversed ? subject : target,
            Value = value,
            Modality = modality?.Value,
            Polarity = polarity,
            Time = time,
        };
        sketch.SaidBy.AddRange(speakers);
        _nodes.Texts(claim["statement"], "a statement", sketch.Statement);
        _nodes.Texts(claim["note"], "a note", sketch.Note);
        Qualifiers(claim["qualifiers"], sketch);
        quotes.Find(claim, sketch);
        return sketch;
    }

    private (string? Node, ClaimObject? Value) Object(JsonSyntax? value)
    {
        if (value is not JsonObjectSyntax written || written.Properties.All(p => p.Name is not ("quantity" or "date" or "text")))
        {
            return (_nodes.Find(value), null);
        }

        if (ObjectReader.Open(_file, value, ValueShape) is not { } forms)
        {
            return default;
        }

        string[] given = [.. ValueShape.All.Where(f => forms[f] is not null)];
        if (given.Length != 1)
        {
            _file.Report(ClaimMessages.ObjectShape(_file.At(value.Span), given));
            return default;
        }

        ClaimObject? read = given[0] switch
        {
            "quantity" => Quantity(forms["quantity"]) is { } quantity ? new QuantityObject(quantity) : null,
            "date" => MeasureDecoder.Date(_file, forms["date"]) is { } date ? new DateObject(date.Value) : null,
            _ => _nodes.Text(forms["text"], "a text") is { IsEmpty: false } text ? new TextObject(text) : null,
        };
        return (null, read);
    }

    private Quantity? Quantity(JsonSyntax? value)
    {
        if (MeasureDecoder.Quantity(_file, value) is not { Value: { } number, Comparison: { } comparison } quantity)
        {
            return null;
        }

        if (_session.Schema is { } schema)
        {
            return schema.Units.Resolve(_file, quantity.Unit, DiagnosticCodes.UnknownUnit, "Define it in units.json.") is { } unit
                ? new Quantity(number, unit.Value.Id, comparison)
                : null;
        }

        return new Quantity(number, new UnitId(ImportSlug.OfTerm(quantity.Unit.Value) ?? ImportSlug.Digest("unit", quantity.Unit.Value)), comparison);
    }

    private void Qualifiers(JsonSyntax? value, ClaimSketch claim)
    {
        if (value is not null and not JsonObjectSyntax)
        {
            _file.Report(ValueMessages.WrongType(_file.At(value.Span), "the list of qualifiers", "an object", value.Name));
        }

        DraftQualifiers reader = new(_file, _session, _nodes);
        foreach (JsonPropertySyntax property in value is JsonObjectSyntax qualifiers ? qualifiers.Properties : [])
        {
            if (property.Value is JsonObjectSyntax o && o.Properties.Any(p => p.Name == "unit"))
            {
                if (reader.Id(property) is { } id && Quantity(property.Value) is { } quantity)
                {
                    claim.Qualifiers[id] = new QuantityValue(quantity);
                }
            }
            else
            {
                reader.Read(property, claim);
            }
        }
    }
}
