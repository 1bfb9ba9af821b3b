using ClaimGraph.Claims;
using ClaimGraph.Evidence;
using CsCheck;

namespace ClaimGraph.Tests.Evidence;

public sealed class EvidenceVerifierPropertyTests
{
    private static readonly Gen<TextPlace> Places =
        Gen.Int[1, Harbour.Text.Paragraphs.Length].SelectMany(number =>
        {
            CleanedText paragraph = Harbour.Text.Paragraphs[number - 1];
            return Gen.Select(Gen.Int[0, paragraph.Length - 1], Gen.Int[1, paragraph.Length])
                .Where((start, end) => start < end)
                .Select((start, end) => TextPlace.Of(paragraph, number, start, end));
        });

    [Fact]
    public void Any_evidence_against_any_text_gives_a_report() =>
        Gen.Select(
                Gen.OneOf(Gen.String, Gen.String[Gen.Char["茶葉港(àè)?_a\r\n "], 0, 60]),
                Gen.Select(Gen.Int[-2, 12], Gen.OneOf(Gen.Int, Gen.Int[-5, 80]), Gen.OneOf(Gen.Int, Gen.Int[-5, 80]), Gen.String).Array[0, 8])
            .Sample((content, spans) =>
            {
                Claim claim = Harbour.ClaimOn("any", spans.Select(s => new EvidenceSpan(Harbour.Id, s.Item1, s.Item2, s.Item3, s.Item4)));
                EvidenceReport report = EvidenceVerifier.Verify(Harbour.Source, [claim], Harbour.TextOf(content));

                Assert.Equal(spans.Length, report.SpanCount);
                Assert.Equal(spans.Length, report.Spans.Length);
                Assert.All(report.Spans, s => Assert.NotEmpty(EvidenceMessages.Describe(s) + EvidenceMessages.Advise(s)));
                Assert.NotNull(EvidenceCoverage.Measure(Harbour.Source, [claim], Harbour.TextOf(content)));
            });

    [Fact]
    public void A_quote_is_located_where_it_was_taken_from_and_the_place_verifies() =>
        Places.Where(p => p.Text.Trim() == p.Text).Sample(place =>
        {
            QuoteResult result = new QuoteLocator(Harbour.Text).Find(place.Text);

            IEnumerable<TextPlace> found = result switch
            {
                QuoteFound { Match: QuoteMatch.Exact } one => [one.Place],
                QuoteAmbiguous { Match: QuoteMatch.Exact } many => many.Places,
                _ => [],
            };
            Assert.Contains(place, found);
            Claim claim = Harbour.ClaimOn("quoted", found.Select(p => p.ToSpan(Harbour.Id)));
            Assert.True(EvidenceVerifier.Verify(Harbour.Source, [claim], Harbour.Text).AllHolds);
        });

    [Fact]
    public void Words_of_a_paragraph_that_moved_are_among_the_candidates() =>
        Gen.Select(Places, Gen.Int[0, Harbour.Text.Paragraphs.Length], Gen.Int[1, 3]).Sample((place, before, count) =>
        {
            List<string> lines = [.. Harbour.Raw.Split('\n')];
            lines.InsertRange(before, Enumerable.Repeat("港", count));
            SourceText text = Harbour.TextOf(string.Join('\n', lines));

            EvidenceReport report = EvidenceVerifier.Verify(Harbour.Source, [Harbour.ClaimOn("moved", place.ToSpan(Harbour.Id))], text);

            TextPlace moved = before < place.Paragraph ? place with { Paragraph = place.Paragraph + count } : place;
            Assert.True(report.ClaimsHold || report.Spans[0].Candidates.Contains(moved));
            Claim repaired = Harbour.ClaimOn("repaired", report.Spans.SelectMany(s => s.Candidates).Select(p => p.ToSpan(Harbour.Id)));
            Assert.True(EvidenceVerifier.Verify(Harbour.Source, [repaired], text).ClaimsHold);
        });
}
