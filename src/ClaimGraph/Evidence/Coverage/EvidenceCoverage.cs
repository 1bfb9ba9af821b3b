using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Evidence;

/// <summary>
/// Measures which words of a text are evidence of some claim, and finds the sentences that are evidence of none.
/// </summary>
public static class EvidenceCoverage
{
    /// <summary>
    /// Measures the curated paragraphs. Spans are taken at their word: verify them first. A span, or a part of one,
    /// that the copy does not have covers nothing. Takes time linear in text and spans.
    /// </summary>
    /// <param name="source">The source, which says how many paragraphs were curated and why some have no claim.</param>
    /// <param name="claims">The claims; spans of other sources are passed over.</param>
    /// <param name="text">The copy.</param>
    /// <returns>One entry for each curated paragraph.</returns>
    public static CoverageReport Measure(Source source, IEnumerable<Claim> claims, SourceText text)
    {
        ILookup<int, EvidenceSpan> spans = claims
            .SelectMany(c => c.Evidence)
            .Where(s => s.Source == source.Id)
            .ToLookup(s => s.Paragraph);
        return new CoverageReport(
        [
            .. Enumerable.Range(1, source.Paragraphs.Length).Select(number => new ParagraphCoverage(
                number,
                text.FindParagraph(number) is { } paragraph ? Measure(paragraph, number, spans[number]) : [],
                source.WithoutClaims.FirstOrDefault(w => w.Paragraph == number)?.Reason)),
        ]);
    }

    /// <summary>Measures one source of a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="source">One of its sources.</param>
    /// <param name="text">The copy of that source's text.</param>
    /// <returns>One entry for each curated paragraph.</returns>
    /// <exception cref="ArgumentException">The dataset has no such source.</exception>
    public static CoverageReport Measure(Dataset dataset, SourceId source, SourceText text) =>
        Measure(EvidenceVerifier.RequireSource(dataset, source), dataset.Claims, text);

    private static ImmutableArray<SentenceCoverage> Measure(
        CleanedText paragraph, int number, IEnumerable<EvidenceSpan> spans)
    {
        // Up by one where a span starts, down by one where it ends: the running sum counts the spans at a position.
        int[] changes = new int[paragraph.Length + 1];
        foreach (EvidenceSpan span in spans)
        {
            int start = Math.Clamp(span.Start, 0, paragraph.Length);
            changes[start]++;
            changes[Math.Clamp(span.End, start, paragraph.Length)]--;
        }

        List<SentenceCoverage> sentences = [];
        int depth = 0;
        int at = 0;
        foreach ((int start, int end) in SentenceSplitter.Split(paragraph))
        {
            (int covered, int total) = (0, 0);
            for (; at < end; at++)
            {
                depth += changes[at];
                if (at >= start && !FoldedText.IsBlank(paragraph[at]))
                {
                    total++;
                    covered += depth > 0 ? 1 : 0;
                }
            }

            sentences.Add(new SentenceCoverage(TextPlace.Of(paragraph, number, start, end), covered, total));
        }

        return [.. sentences];
    }
}
