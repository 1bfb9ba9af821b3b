using ClaimGraph.Claims;
using ClaimGraph.Exchange.Rdf.Model;

namespace ClaimGraph.Exchange.Rdf.Writing;

/// <summary>A source with its paragraphs and sections as statements of the default graph: digests and places, never its text.</summary>
internal sealed class SourceQuads(GraphNames names)
{
    /// <summary>All of it.</summary>
    public IEnumerable<Quad> Of(Source source)
    {
        Describe it = new(null, names.Of(source.Id));
        return
        [
            .. it.Types(Terms.Source, Names.Entity),
            it.Has(Names.Identifier, RdfTerm.Text(source.Id.Value)),
            .. it.Says(Names.Title, source.Title),
            it.Is(Names.Creator, names.Of(source.Author)),
            it.Is(Names.Publisher, names.Of(source.Publisher)),
            it.Has(Names.LanguageOf, RdfTerm.Text(source.Language.Tag)),
            it.Has(Names.Issued, Describe.Date(source.Published)),
            it.Has(Terms.Sha256, RdfTerm.Text(source.Sha256)),
            .. source.Paragraphs.Select((_, i) => it.Is(Terms.HasParagraph, names.Paragraph(source.Id, i + 1))),
            .. source.Sections.Select(s => it.Is(Terms.HasSection, names.Of(source.Id, s.Id))),
            .. source.WithoutClaims.Select((_, i) => it.Is(Terms.HasUnclaimed, GraphNames.Part(it.Subject, "unclaimed", i + 1))),
            .. it.Lists(Terms.Languages, "languages", [.. source.Languages.Select(l => RdfTerm.Text(l.Tag))]),
            .. source.Paragraphs.SelectMany((digest, index) => Paragraph(source, digest, index)),
            .. source.Sections.SelectMany((section, index) => Section(source, section, index)),
            .. source.WithoutClaims.SelectMany((paragraph, index) => Unclaimed(source, paragraph, index)),
        ];
    }

    private IEnumerable<Quad> Paragraph(Source source, string digest, int index)
    {
        Describe it = new(null, names.Paragraph(source.Id, index + 1));
        return
        [
            .. it.Types(Terms.Paragraph),
            it.Is(Names.IsPartOf, names.Of(source.Id)),
            it.Counts(Terms.Number, index + 1),
            it.Has(Terms.Sha256, RdfTerm.Text(digest)),
        ];
    }

    private IEnumerable<Quad> Section(Source source, Section section, int index)
    {
        Describe it = new(null, names.Of(source.Id, section.Id));
        return
        [
            .. it.Types(Terms.Section),
            it.Is(Names.IsPartOf, names.Of(source.Id)),
            it.Has(Names.Identifier, RdfTerm.Text(section.Id.Value)),
            it.Counts(Terms.Position, index + 1),
            .. it.Says(Names.Label, section.Labels),
            it.Counts(Terms.FirstParagraph, section.First),
            it.Counts(Terms.LastParagraph, section.Last),
        ];
    }

    private IEnumerable<Quad> Unclaimed(Source source, UnclaimedParagraph paragraph, int index)
    {
        Describe it = new(null, GraphNames.Part(names.Of(source.Id), "unclaimed", index + 1));
        return
        [
            .. it.Types(Terms.UnclaimedParagraph),
            it.Is(Names.IsPartOf, names.Of(source.Id)),
            it.Counts(Terms.Position, index + 1),
            it.Counts(Terms.Number, paragraph.Paragraph),
            .. it.Says(Terms.Reason, paragraph.Reason),
        ];
    }
}
