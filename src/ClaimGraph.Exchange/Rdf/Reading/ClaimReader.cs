using ClaimGraph.Exchange.Rdf.Model;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Rdf.Reading;

/// <summary>Reads claims, from what describes them.</summary>
internal sealed class ClaimReader(ThingReader things)
{
    private readonly HashSet<string> _qualifiers = new(things.Quads.OfClass(Terms.Qualifier).Select(q => q.Iri), StringComparer.Ordinal);

    /// <summary>All claims, in reading order.</summary>
    public JsonArraySyntax Read(TextSpan place) =>
        ThingReader.Array(place, things.Ordered(things.Quads.OfClass(Terms.Claim), Terms.Position).Select(Claim));

    private JsonObjectSyntax Claim(RdfResource claim) => ThingReader.Object(
        claim.Span,
        ("id", things.Text(claim, Names.Identifier)),
        ("subject", things.Reference(claim, Names.Subject)),
        ("relation", things.Reference(claim, Names.Predicate)),
        ("object", Object(claim)),
        ("modality", things.Word(claim, Terms.Modality)),
        ("polarity", things.Word(claim, Terms.Polarity)),
        ("saidBy", things.References(claim, Terms.SaidBy)),
        ("time", things.Text(claim, Terms.Time)),
        ("qualifiers", Qualifiers(claim)),
        ("links", Links(claim)),
        ("evidence", Evidence(claim)),
        ("statement", things.Localized(claim, Terms.StatementOf)),
        ("section", things.Reference(claim, Terms.SectionOf)),
        ("note", things.Localized(claim, Terms.Note)));

    private JsonObjectSyntax? Object(RdfResource claim)
    {
        RdfValue[] values = [.. ThingReader.All(claim, Names.Object)];
        if (values.Length == 0)
        {
            return null;
        }

        TextSpan place = values[0].Span;
        if (values.All(v => v.Term.Language is not null))
        {
            return ThingReader.Object(place, ("text", things.Localized(values)));
        }

        RdfValue value = things.One(claim, Names.Object)!.Value;
        return value.Term switch
        {
            { IsIri: true } when things.Quantity(value) is { } quantity => ThingReader.Object(place, ("quantity", quantity)),
            { IsIri: true } => ThingReader.Object(place, ("node", things.Reference(value))),
            { Datatype: var type } when IsDate(type) => ThingReader.Object(place, ("date", new JsonStringSyntax(value.Span, value.Term.Value))),
            _ => ThingReader.Object(place, ("text", new JsonStringSyntax(value.Span, value.Term.Value))),
        };
    }

    private static bool IsDate(string? datatype) => datatype is Names.EdtfDatatype or Names.XsdDate or Names.XsdYearMonth or Names.XsdYear;

    private JsonObjectSyntax? Qualifiers(RdfResource claim)
    {
        JsonPropertySyntax[] given =
        [
            .. claim.Values.Where(v => _qualifiers.Contains(v.Predicate)).GroupBy(v => v.Predicate, StringComparer.Ordinal)
                .Select(q => new JsonPropertySyntax(q.First().Span, Id(q.Key), Qualifier(claim, q.Key)))
                .OrderBy(q => q.Name, StringComparer.Ordinal),
        ];
        return given.Length == 0 ? null : new JsonObjectSyntax(given[0].NameSpan, [.. given]);
    }

    private string Id(string qualifier) => things.Reference(new RdfValue(Names.Type, RdfTerm.Iri(qualifier), default)).Value;

    private JsonSyntax Qualifier(RdfResource claim, string qualifier)
    {
        RdfValue[] values = [.. ThingReader.All(claim, qualifier)];
        if (values.All(v => v.Term.Language is not null))
        {
            return things.Localized(values)!;
        }

        RdfValue value = things.One(claim, qualifier)!.Value;
        return things.Quantity(value) is { } quantity ? quantity
            : value.Term.IsIri ? things.Reference(value)
            : new JsonStringSyntax(value.Span, value.Term.Value);
    }

    private JsonArraySyntax? Links(RdfResource claim)
    {
        IReadOnlyList<RdfResource> links = things.Parts(claim, Terms.HasLink, Terms.Position);
        return links.Count == 0 ? null : ThingReader.Array(
            links[0].Span,
            links.Select(l => ThingReader.Object(l.Span, ("type", things.Word(l, Terms.LinkTypeOf)), ("claim", things.Reference(l, Terms.LinkedClaim)))));
    }

    private JsonArraySyntax? Evidence(RdfResource claim)
    {
        IReadOnlyList<RdfResource> spans = things.Parts(claim, Names.HasTarget, Terms.Position);
        return spans.Count == 0 ? null : ThingReader.Array(spans[0].Span, spans.Select(Span));
    }

    private JsonObjectSyntax Span(RdfResource span)
    {
        RdfResource? paragraph = Part(span, Names.HasSource);
        RdfResource? selector = Part(span, Names.HasSelector);
        return ThingReader.Object(
            span.Span,
            ("source", paragraph is null ? null : things.Reference(paragraph, Names.IsPartOf)),
            ("paragraph", paragraph is null ? null : things.Number(paragraph, Terms.Number)),
            ("start", selector is null ? null : things.Number(selector, Names.Start)),
            ("end", selector is null ? null : things.Number(selector, Names.End)),
            ("sha256", things.Text(span, Terms.Sha256)));
    }

    // Graph JSON passes over a span that lacks a place, for its reader has said why; here it has to be said too.
    private RdfResource? Part(RdfResource span, string predicate)
    {
        if (things.One(span, predicate) is not { } value)
        {
            things.Report(Diagnostics.RdfMessages.Missing(things.At(span.Span), span.Iri, predicate));
            return null;
        }

        RdfResource? part = things.Quads.Find(value.Term.Value);
        if (part is null)
        {
            things.Report(Diagnostics.RdfMessages.NotDescribed(things.At(value.Span), value.Term.Value));
        }

        return part;
    }
}
