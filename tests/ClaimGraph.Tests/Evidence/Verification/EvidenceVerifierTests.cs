using ClaimGraph.Claims;
using ClaimGraph.Evidence;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Tests.Evidence;

public sealed class EvidenceVerifierTests
{
    [Fact]
    public void Evidence_holds_in_the_text_it_was_curated_from()
    {
        EvidenceReport report = EvidenceVerifier.Verify(Harbour.Dataset, Harbour.Id, Harbour.Text);

        Assert.True(report.AllHolds);
        Assert.Equal(5, report.ClaimCount);
        Assert.Equal(7, report.SpanCount);
        Assert.Equal("The file is the one that was curated.", EvidenceMessages.DescribeFile(report));
        Assert.Equal("The evidence of 5 claims holds (7 spans).", EvidenceMessages.Summarize(report));
    }

    [Fact]
    public void Other_line_ends_change_the_file_but_no_evidence()
    {
        SourceText windows = Harbour.TextOf(Harbour.Raw.Replace("\n", "\r\n", StringComparison.Ordinal));

        EvidenceReport report = Verify(windows);

        Assert.False(report.FileMatches);
        Assert.True(report.ClaimsHold);
        Assert.False(report.AllHolds);
        Assert.Empty(report.Paragraphs);
        Assert.Equal(
            $"The file is not the one that was curated: its SHA-256 is {windows.Sha256}, not {Harbour.Text.Sha256}.",
            EvidenceMessages.DescribeFile(report));
    }

    [Fact]
    public void Words_that_moved_within_their_paragraph_are_found_again()
    {
        EvidenceReport report = Verify(Changed("2023年", "自2023年"));

        ParagraphFailure paragraph = Assert.Single(report.Paragraphs);
        Assert.Equal(2, paragraph.Paragraph);
        SpanFailure failure = Assert.Single(report.Spans);
        EvidenceSpan span = Harbour.Claims[0].Evidence[0];
        Assert.Equal("boxes-of-tea", failure.Claim.Id.Value);
        Assert.Equal(SpanFault.ParagraphChanged, failure.Fault);
        Assert.Equal(span with { Start = span.Start + 1, End = span.End + 1 }, failure.MovedTo?.ToSpan(Harbour.Id));
        Assert.Equal(
            $"Paragraph 2, characters {span.Start} to {span.End}: the paragraph has changed, and other words stand there.",
            EvidenceMessages.Describe(failure));
        Assert.Equal(
            $$"""The words moved to paragraph 2, characters {{span.Start + 1}} to {{span.End + 1}}. Write {"paragraph":2,"start":{{span.Start + 1}},"end":{{span.End + 1}},"sha256":"{{span.Sha256}}"}.""",
            EvidenceMessages.Advise(failure));
    }

    [Fact]
    public void Words_that_moved_to_another_paragraph_are_found_again()
    {
        string[] lines = Harbour.Raw.Split('\n');
        SourceText moved = Harbour.TextOf(string.Join('\n', [.. lines.Take(3), "新的一段。", .. lines.Skip(3)]));

        EvidenceReport report = Verify(moved);

        Assert.Equal([4, 5, 6, 7, 8], report.Paragraphs.Select(p => p.Paragraph));
        Assert.Equal(4, report.Spans.Length);
        Assert.All(report.Spans, s => Assert.Equal(s.Span with { Paragraph = s.Span.Paragraph + 1 }, s.MovedTo?.ToSpan(Harbour.Id)));
        Assert.Equal(["port-bought-sorting", "freight-falls", "author"], report.ByClaim.Select(c => c.Key.Id.Value));
        Assert.Equal("The evidence of 3 of 5 claims fails (4 of 7 spans).", EvidenceMessages.Summarize(report));
    }

    [Fact]
    public void Words_that_stand_in_several_places_are_all_offered_nearest_first()
    {
        // The words stand in paragraphs 1, 2 (twice), 3 and 7; the entry points between the two of paragraph 2.
        EvidenceSpan wrong = new(Harbour.Id, 2, 45, 47, Harbour.Digest("茶葉"));
        SourceText text = Harbour.TextOf(Harbour.Raw.Replace("挑到碼頭", "茶葉挑到碼頭", StringComparison.Ordinal));

        SpanFailure failure = Assert.Single(EvidenceVerifier.Verify(Harbour.Source, [Harbour.ClaimOn("tea", wrong)], text).Spans);

        Assert.Null(failure.MovedTo);
        Assert.Equal([(2, 57), (2, 25), (1, 4), (3, 1), (7, 19)], failure.Candidates.Select(c => (c.Paragraph, c.Start)));
        Assert.All(failure.Candidates, c => Assert.Equal("茶葉", c.Text));
        Assert.StartsWith("The words stand in 5 places. Choose one: paragraph 2, characters 57 to 59; ", EvidenceMessages.Advise(failure), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_digest_is_told_from_a_changed_paragraph()
    {
        EvidenceSpan right = Harbour.Place(8, "周望潮");
        Claim claim = Harbour.ClaimOn("author", right with { Sha256 = Harbour.Digest("无此字样") });

        EvidenceReport report = EvidenceVerifier.Verify(Harbour.Source, [claim], Harbour.Text);

        SpanFailure failure = Assert.Single(report.Spans);
        Assert.Equal(SpanFault.WrongDigest, failure.Fault);
        Assert.Empty(failure.Candidates);
        Assert.Equal(right, failure.Found?.ToSpan(Harbour.Id));
        Assert.True(report.FileMatches);
        Assert.Equal(
            $$"""The words are nowhere else. If those that stand there are right, write {"paragraph":8,"start":3,"end":6,"sha256":"{{right.Sha256}}"}.""",
            EvidenceMessages.Advise(failure));
    }

    [Theory]
    [InlineData(0, 0, 1, SpanFault.ParagraphMissing)]
    [InlineData(9, 0, 1, SpanFault.ParagraphMissing)]
    [InlineData(int.MinValue, 0, 1, SpanFault.ParagraphMissing)]
    [InlineData(8, 3, 8, SpanFault.OutOfRange)]
    [InlineData(8, 3, 3, SpanFault.OutOfRange)]
    [InlineData(8, 3, 2, SpanFault.OutOfRange)]
    [InlineData(8, -1, 2, SpanFault.OutOfRange)]
    [InlineData(8, int.MinValue, int.MaxValue, SpanFault.OutOfRange)]
    public void A_place_that_does_not_exist_is_named(int paragraph, int start, int end, SpanFault fault)
    {
        Claim claim = Harbour.ClaimOn("lost", new EvidenceSpan(Harbour.Id, paragraph, start, end, Harbour.Digest("无")));

        SpanFailure failure = Assert.Single(EvidenceVerifier.Verify(Harbour.Source, [claim], Harbour.Text).Spans);

        Assert.Equal(fault, failure.Fault);
        Assert.Null(failure.Found);
        Assert.Equal("The words are nowhere in the text. Find other evidence with claimgraph locate.", EvidenceMessages.Advise(failure));
    }

    [Fact]
    public void A_span_past_the_end_is_found_again_by_its_digest()
    {
        Claim claim = Harbour.ClaimOn("author", Harbour.Place(8, "周望潮") with { Paragraph = 80, Start = 100, End = 103 });

        SpanFailure failure = Assert.Single(EvidenceVerifier.Verify(Harbour.Source, [claim], Harbour.Text).Spans);

        Assert.Equal(Harbour.Place(8, "周望潮"), failure.MovedTo?.ToSpan(Harbour.Id));
    }

    [Fact]
    public void A_shorter_copy_lacks_paragraphs()
    {
        EvidenceReport report = Verify(Harbour.TextOf(string.Join('\n', Harbour.Raw.Split('\n').Take(6))));

        Assert.Equal([(7, null), (8, null)], report.Paragraphs.Select(p => (p.Paragraph, p.Actual)));
        Assert.Equal("Paragraph 7 is missing.", EvidenceMessages.Describe(report.Paragraphs[0]));
        Assert.All(report.Spans, s => Assert.Equal(SpanFault.ParagraphMissing, s.Fault));
    }

    [Fact]
    public void Evidence_in_other_sources_is_passed_over()
    {
        Claim claim = Harbour.ClaimOn("elsewhere", new EvidenceSpan(new SourceId("other"), 99, 0, 1, "x"));

        EvidenceReport report = EvidenceVerifier.Verify(Harbour.Source, [claim], Harbour.Text);

        Assert.True(report.AllHolds);
        Assert.Equal((0, 0), (report.ClaimCount, report.SpanCount));
    }

    [Fact]
    public void A_source_that_the_dataset_lacks_is_misuse() =>
        Assert.Throws<ArgumentException>(() => EvidenceVerifier.Verify(Harbour.Dataset, new SourceId("other"), Harbour.Text));

    private static EvidenceReport Verify(SourceText text) => EvidenceVerifier.Verify(Harbour.Source, Harbour.Claims, text);

    private static SourceText Changed(string words, string replacement)
    {
        string changed = Harbour.Raw.Replace(words, replacement, StringComparison.Ordinal);
        Assert.NotEqual(Harbour.Raw, changed);
        return Harbour.TextOf(changed);
    }
}
