using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Evidence;

namespace ClaimGraph.Tests.Evidence;

public sealed class EvidenceCoverageTests
{
    private static readonly CoverageReport Report = EvidenceCoverage.Measure(Harbour.Dataset, Harbour.Id, Harbour.Text);

    [Fact]
    public void Each_paragraph_says_how_many_of_its_characters_are_evidence()
    {
        Assert.Equal(Enumerable.Range(1, 8), Report.Paragraphs.Select(p => p.Paragraph));
        Assert.Equal([0, 16, 13, 18, 0, 0, 26, 3], Report.Paragraphs.Select(p => p.Covered));
        Assert.Equal(
            Harbour.Cleaned.Select(line => line.EnumerateRunes().Count(r => !Rune.IsWhiteSpace(r))),
            Report.Paragraphs.Select(p => p.Total));
        Assert.Equal(0.5m, Report.Paragraphs[7].Share);
        Assert.Equal("Paragraph 8: 50.0 % of 6 characters are evidence, 0 sentences without.", EvidenceMessages.Describe(Report.Paragraphs[7]));
    }

    [Fact]
    public void Sentences_without_evidence_are_listed() =>
        Assert.Equal(
            ["青石港是一個不大的港口,每年春天,山里的茶農把新茶挑到碼頭,等待商船靠岸。"],
            Report.Paragraphs[1].Uncovered.Select(s => s.Place.Text));

    [Fact]
    public void A_paragraph_with_a_recorded_reason_shows_it_and_does_not_count_in_the_total()
    {
        Assert.Equal("Questions only.", Report.Paragraphs[4].Reason?.ToString());
        Assert.Equal(Report.Paragraphs.Where(p => p.Paragraph != 5).Sum(p => p.Total), Report.Total);
        Assert.DoesNotContain(Report.Uncovered, s => s.Place.Paragraph == 5);
        Assert.Equal((decimal)Report.Covered / Report.Total, Report.Share);
        Assert.Equal(76, Report.Covered);
        Assert.EndsWith("characters are evidence of some claim, 8 sentences of none.", EvidenceMessages.Summarize(Report), StringComparison.Ordinal);
    }

    [Fact]
    public void Spans_that_overlap_count_once_and_spans_the_text_lacks_count_nothing()
    {
        EvidenceSpan name = Harbour.Place(8, "周望潮");
        Claim claim = Harbour.ClaimOn(
            "twice",
            name,
            name with { Start = 0, End = 4 },
            name with { Start = 5, End = 900 },
            name with { Start = -900, End = -1 },
            name with { Start = 5, End = 2 },
            name with { Paragraph = 900 });

        CoverageReport report = EvidenceCoverage.Measure(Harbour.Source, [claim], Harbour.Text);

        Assert.Equal(6, report.Paragraphs[7].Covered);
        Assert.Equal(6, report.Covered);
    }

    [Fact]
    public void A_copy_that_lacks_paragraphs_has_nothing_to_cover_in_them()
    {
        CoverageReport report = EvidenceCoverage.Measure(Harbour.Source, Harbour.Claims, Harbour.TextOf("青石港"));

        Assert.Equal(8, report.Paragraphs.Length);
        Assert.Empty(report.Paragraphs[7].Sentences);
        Assert.Equal(1, report.Paragraphs[7].Share);
    }
}
