using ClaimGraph.Exchange.Rdf.Model;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Rdf.Reading;

/// <summary>Reads sources with their paragraphs and sections.</summary>
internal sealed class SourceReader(ThingReader things)
{
    /// <summary>All sources.</summary>
    public JsonArraySyntax Read(TextSpan place) => ThingReader.Array(
        place, things.Quads.OfClass(Terms.Source).OrderBy(s => s.Iri, StringComparer.Ordinal).Select(Source));

    private JsonObjectSyntax Source(RdfResource source) => ThingReader.Object(
        source.Span,
        ("id", things.Text(source, Names.Identifier)),
        ("languages", things.List(source, Terms.Languages, l => new JsonStringSyntax(l.Span, l.Term.Value))),
        ("title", things.Localized(source, Names.Title)),
        ("author", things.Reference(source, Names.Creator)),
        ("publisher", things.Reference(source, Names.Publisher)),
        ("language", things.Text(source, Names.LanguageOf)),
        ("published", things.Text(source, Names.Issued)),
        ("sha256", things.Text(source, Terms.Sha256)),
        ("paragraphs", ThingReader.Array(source.Span, Paragraphs(source))),
        ("sections", ThingReader.Array(source.Span, things.Parts(source, Terms.HasSection, Terms.Position).Select(Section))),
        ("withoutClaims", ThingReader.Array(source.Span, things.Parts(source, Terms.HasUnclaimed, Terms.Position).Select(Unclaimed))));

    private IEnumerable<JsonSyntax> Paragraphs(RdfResource source)
    {
        int number = 0;
        foreach (RdfResource paragraph in things.Parts(source, Terms.HasParagraph, Terms.Number))
        {
            number++;
            RdfValue? given = things.One(paragraph, Terms.Number);
            if (given is { } value && value.Term.Value != number.ToString(System.Globalization.CultureInfo.InvariantCulture))
            {
                things.Report(Diagnostics.RdfMessages.ParagraphGap(things.At(value.Span), number));
            }

            if (things.Text(paragraph, Terms.Sha256) is { } digest)
            {
                yield return digest;
            }
            else
            {
                things.Report(Diagnostics.RdfMessages.Missing(things.At(paragraph.Span), paragraph.Iri, Terms.Sha256));
            }
        }
    }

    private JsonObjectSyntax Section(RdfResource section)
    {
        JsonNumberSyntax? first = things.Number(section, Terms.FirstParagraph);
        JsonNumberSyntax? last = things.Number(section, Terms.LastParagraph);
        return ThingReader.Object(
            section.Span,
            ("id", things.Text(section, Names.Identifier)),
            ("labels", things.Localized(section, Names.Label)),
            ("paragraphs", first is null || last is null ? null : ThingReader.Array(first.Span, [first, last])));
    }

    private JsonObjectSyntax Unclaimed(RdfResource paragraph) => ThingReader.Object(
        paragraph.Span,
        ("paragraph", things.Number(paragraph, Terms.Number)),
        ("reason", things.Localized(paragraph, Terms.Reason)));
}
