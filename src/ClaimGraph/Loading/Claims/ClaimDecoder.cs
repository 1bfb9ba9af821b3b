using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;
using ClaimGraph.Text;

namespace ClaimGraph.Loading.Claims;

/// <summary>Reads claims one at a time.</summary>
/// <param name="file">The file.</param>
/// <param name="languages">The languages of the dataset.</param>
/// <param name="accepting">Ids of suggested claims that are read as if a person had accepted them.</param>
internal sealed class ClaimDecoder(FileScope file, LanguageRule languages, IReadOnlySet<string>? accepting = null)
{
    /// <summary>The properties of a claims file.</summary>
    public static readonly ObjectShape FileShape = new("a claims file", ["section", "claims"], ["$schema"]);

    // Evidence and speaker are required too, but their absence has messages of its own.
    private static readonly ObjectShape Shape = new(
        "a claim",
        ["id", "subject", "relation", "object", "modality", "statement"],
        ["saidBy", "evidence", "polarity", "time", "qualifiers", "links", "note", "status", "acceptedBy"]);

    // Graph JSON has accepted claims alone.
    private static readonly ObjectShape EmbeddedShape = new(
        "a claim",
        ["id", "subject", "relation", "object", "modality", "statement"],
        ["saidBy", "evidence", "polarity", "time", "qualifiers", "links", "note"]);

    // What only a person can know may be missing of a suggestion.
    private static readonly ObjectShape SuggestionShape = new(
        "a suggested claim",
        ["id", "subject", "relation", "object"],
        ["modality", "statement", "saidBy", "evidence", "polarity", "time", "qualifiers", "links", "note", "status", "acceptedBy"]);

    private static readonly ObjectShape ObjectShape = new("an object", [], ["node", "quantity", "date", "text"]);

    private static readonly ObjectShape LinkShape = new("a link", ["type", "claim"], []);

    private static readonly ObjectShape EvidenceShape = new("a piece of evidence", ["paragraph", "start", "end", "sha256"], []);

    /// <summary>Reads a claim.</summary>
    /// <returns>The claim; null when it has no id to know it by, which has been reported.</returns>
    public ClaimDraft? Decode(JsonSyntax value)
    {
        bool isSuggested = !file.IsGraph && IsSuggestion(value);
        if (ObjectReader.Open(file, value, file.IsGraph ? EmbeddedShape : isSuggested ? SuggestionShape : Shape) is not { } claim)
        {
            return null;
        }

        if (!file.IsGraph)
        {
            Status(file, claim);
        }

        LanguageRule texts = languages with { MayLack = isSuggested };
        Located<string>? id = ValueDecoder.Id(file, claim["id"], "a claim", file.IsGraph);
        ClaimDraft draft = new(file, claim.Span, id ?? default)
        {
            Subject = ValueDecoder.Name(file, claim["subject"], "a node id"),
            Relation = ValueDecoder.Name(file, claim["relation"], "a relation"),
            IsSuggested = isSuggested,
            Object = Object(claim["object"], texts),
            Modality = ValueDecoder.Word<Modality>(file, claim["modality"], "a modality", DiagnosticCodes.UnknownModality),
            Polarity = ValueDecoder.Word<Polarity>(file, claim["polarity"], "a polarity", DiagnosticCodes.UnknownWord)?.Value ?? Polarity.Affirmed,
            SaidBy = SaidBy(claim, isSuggested),
            Time = MeasureDecoder.Date(file, claim["time"]),
            Qualifiers = Qualifiers(claim["qualifiers"]),
            Links = Links(claim["links"]),
            Evidence = Evidence(claim, isSuggested),
            Statement = ValueDecoder.Localized(file, claim["statement"], texts, "a statement") ?? LocalizedText.Empty,
            StatementSpan = claim["statement"]?.Span ?? claim.Span,
            Note = ValueDecoder.Localized(file, claim["note"], texts, "a note") ?? LocalizedText.Empty,
        };
        return id is null ? null : draft;
    }

    /// <summary>Reads the properties <c>status</c> and <c>acceptedBy</c> of a claim or a node.</summary>
    /// <returns>The status; accepted when it does not say.</returns>
    public static ClaimStatus Status(FileScope file, ObjectReader owner)
    {
        ValueDecoder.Text(file, owner["acceptedBy"], "who accepted it");
        return ValueDecoder.Word<ClaimStatus>(file, owner["status"], "a status", DiagnosticCodes.UnknownWord)?.Value ?? ClaimStatus.Accepted;
    }

    // What a claim may lack depends on its status, which may stand anywhere in it.
    private bool IsSuggestion(JsonSyntax value) => value is JsonObjectSyntax claim
        && Text(claim, "status") == Vocabulary.NameOf(ClaimStatus.Suggested)
        && accepting?.Contains(Text(claim, "id") ?? "") != true;

    private static string? Text(JsonObjectSyntax owner, string name) =>
        (owner.Properties.FirstOrDefault(p => p.Name == name)?.Value as JsonStringSyntax)?.Value;

    private ObjectDraft? Object(JsonSyntax? value, LanguageRule texts)
    {
        if (value is null)
        {
            return null;
        }

        if (value is JsonStringSyntax)
        {
            return new NodeObjectDraft(value.Span, ValueDecoder.Name(file, value, "a node id"));
        }

        int errors = file.Diagnostics.ErrorCount;
        if (ObjectReader.Open(file, value, ObjectShape) is not { } forms)
        {
            return null;
        }

        string[] given = [.. ObjectShape.All.Where(f => forms[f] is not null)];
        if (given.Length != 1)
        {
            if (file.Diagnostics.ErrorCount == errors)
            {
                file.Report(ClaimMessages.ObjectShape(file.At(value.Span), given));
            }

            return null;
        }

        JsonSyntax form = forms[given[0]]!;
        return given[0] switch
        {
            "node" => new NodeObjectDraft(form.Span, ValueDecoder.Name(file, form, "a node id")),
            "quantity" => new QuantityObjectDraft(form.Span, MeasureDecoder.Quantity(file, form)),
            "date" => new DateObjectDraft(form.Span, MeasureDecoder.Date(file, form)?.Value),
            _ => new TextObjectDraft(form.Span, ValueDecoder.Localized(file, form, texts, "a text")),
        };
    }

    private ImmutableArray<Located<string>> SaidBy(ObjectReader claim, bool mayBeMissing)
    {
        JsonSyntax? value = claim["saidBy"];
        if (value is null or JsonArraySyntax { Elements.IsEmpty: true })
        {
            if (mayBeMissing)
            {
                return [];
            }

            file.Report(ClaimMessages.MissingSpeaker(value is null ? file.AtStart(claim.Span) : file.At(value.Span)));
            return [];
        }

        return ValueDecoder.Names(file, value, "the list of speakers");
    }

    private ImmutableArray<JsonPropertySyntax> Qualifiers(JsonSyntax? value)
    {
        if (value is null)
        {
            return [];
        }

        if (value is JsonObjectSyntax qualifiers)
        {
            return qualifiers.Properties;
        }

        file.Report(ValueMessages.WrongType(file.At(value.Span), "the list of qualifiers", "an object", value.Name));
        return [];
    }

    private ImmutableArray<LinkDraft> Links(JsonSyntax? value)
    {
        ImmutableArray<LinkDraft>.Builder links = ImmutableArray.CreateBuilder<LinkDraft>();
        Dictionary<(ClaimLinkType, string), TextSpan> seen = [];
        foreach (JsonSyntax element in ValueDecoder.Elements(file, value, "the list of links"))
        {
            ObjectReader? link = ObjectReader.Open(file, element, LinkShape);
            Located<ClaimLinkType>? type = ValueDecoder.Word<ClaimLinkType>(file, link?["type"], "a link type", DiagnosticCodes.UnknownWord);
            Located<string>? claim = ValueDecoder.Name(file, link?["claim"], "a claim id");
            if (type is not { } knownType || claim is not { } knownClaim)
            {
                continue;
            }

            if (seen.TryAdd((knownType.Value, knownClaim.Value), element.Span))
            {
                links.Add(new LinkDraft(knownType.Value, knownClaim));
            }
            else
            {
                file.Report(ValueMessages.RepeatedEntry(
                    file.At(knownClaim.Span),
                    $"{Vocabulary.NameOf(knownType.Value)} {knownClaim.Value}",
                    file.At(seen[(knownType.Value, knownClaim.Value)])));
            }
        }

        return links.DrainToImmutable();
    }

    private ImmutableArray<EvidenceDraft> Evidence(ObjectReader claim, bool mayBeMissing)
    {
        JsonSyntax? value = claim["evidence"];
        if (value is null or JsonArraySyntax { Elements.IsEmpty: true })
        {
            if (mayBeMissing)
            {
                return [];
            }

            file.Report(EvidenceMessages.MissingEvidence(value is null ? file.AtStart(claim.Span) : file.At(value.Span)));
            return [];
        }

        ImmutableArray<EvidenceDraft>.Builder spans = ImmutableArray.CreateBuilder<EvidenceDraft>();
        foreach (JsonSyntax element in ValueDecoder.Elements(file, value, "the list of evidence"))
        {
            if (Span(element) is not { } span)
            {
                continue;
            }

            if (spans.Count > 0 && spans[^1] is var before
                && (span.Paragraph.Value, span.Start).CompareTo((before.Paragraph.Value, before.End)) < 0)
            {
                bool overlap = span.Paragraph.Value == before.Paragraph.Value && span.End > before.Start;
                file.Report(EvidenceMessages.SpansUnordered(file.At(span.Span), file.At(before.Span), overlap));
            }

            spans.Add(span);
        }

        return spans.DrainToImmutable();
    }

    private EvidenceDraft? Span(JsonSyntax element)
    {
        ObjectReader? span = ObjectReader.Open(file, element, EvidenceShape);
        Located<int>? paragraph = ValueDecoder.WholeNumber(file, span?["paragraph"], least: 1);
        Located<int>? start = ValueDecoder.WholeNumber(file, span?["start"], least: 0);
        Located<int>? end = ValueDecoder.WholeNumber(file, span?["end"], least: 0);
        Located<string>? digest = MeasureDecoder.Digest(file, span?["sha256"]);
        if (start is not { } from || end is not { } to)
        {
            return null;
        }

        if (to.Value <= from.Value)
        {
            file.Report(EvidenceMessages.SpanReversed(file.At(to.Span), from.Value, to.Value));
            return null;
        }

        return paragraph is { } p ? new EvidenceDraft(p, from.Value, to.Value, digest?.Value ?? "", element.Span) : null;
    }
}
