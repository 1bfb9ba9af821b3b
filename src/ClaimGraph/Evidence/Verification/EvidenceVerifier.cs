using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Evidence;

/// <summary>Checks the evidence of claims against a copy of the text they were curated from.</summary>
public static class EvidenceVerifier
{
    /// <summary>
    /// Checks the file's digest, every paragraph's digest and every span of every claim. Never throws for evidence that
    /// is wrong in any way. Takes time linear in text and spans; each distinct length among the spans that fail costs
    /// one digest more for every position of the text.
    /// </summary>
    /// <param name="source">The source.</param>
    /// <param name="claims">The claims, in the order to report them in; spans of other sources are passed over.</param>
    /// <param name="text">The copy.</param>
    /// <returns>What was found.</returns>
    public static EvidenceReport Verify(Source source, IEnumerable<Claim> claims, SourceText text)
    {
        ImmutableArray<ParagraphFailure> paragraphs = [.. VerifyParagraphs(source, text)];
        HashSet<int> changed = [.. paragraphs.Select(p => p.Paragraph)];
        List<SpanFailure> failures = [];
        int claimCount = 0;
        int spanCount = 0;
        foreach (Claim claim in claims)
        {
            int before = spanCount;
            for (int i = 0; i < claim.Evidence.Length; i++)
            {
                EvidenceSpan span = claim.Evidence[i];
                if (span.Source != source.Id)
                {
                    continue;
                }

                spanCount++;
                if (FindFault(span, text, changed, out TextPlace? found) is { } fault)
                {
                    failures.Add(new SpanFailure(claim, i, span, fault, found, []));
                }
            }

            claimCount += spanCount > before ? 1 : 0;
        }

        SpanSearch search = new(text, failures.Select(f => f.Span));
        return new EvidenceReport
        {
            Source = source,
            FileSha256 = text.Sha256,
            Paragraphs = paragraphs,
            Spans = [.. failures.Select(f => f with { Candidates = search.CandidatesFor(f.Span) })],
            ClaimCount = claimCount,
            SpanCount = spanCount,
        };
    }

    /// <summary>Checks all claims of a dataset that rest on one of its sources.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="source">One of its sources.</param>
    /// <param name="text">The copy of that source's text.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentException">The dataset has no such source.</exception>
    public static EvidenceReport Verify(Dataset dataset, SourceId source, SourceText text) =>
        Verify(RequireSource(dataset, source), dataset.Claims, text);

    /// <summary>
    /// Finds the source that a text is a copy of: the one with its digest, or else the one of which it has most paragraphs. Empty
    /// paragraphs, which any text may have, do not count. Takes time linear in the paragraphs.
    /// </summary>
    /// <param name="sources">The sources there may be.</param>
    /// <param name="text">The copy.</param>
    /// <returns>The source, the first of several that fit as well; null when the text has no paragraph of any.</returns>
    public static Source? FindSource(IEnumerable<Source> sources, SourceText text)
    {
        HashSet<string> paragraphs = [.. text.Paragraphs.Where(p => p.Length > 0).Select(p => p.Sha256)];
        Source? best = null;
        int most = 0;
        foreach (Source source in sources)
        {
            if (string.Equals(source.Sha256, text.Sha256, StringComparison.Ordinal))
            {
                return source;
            }

            int held = source.Paragraphs.Count(paragraphs.Contains);
            if (held > most)
            {
                (best, most) = (source, held);
            }
        }

        return best;
    }

    internal static Source RequireSource(Dataset dataset, SourceId source) =>
        dataset.Sources.FirstOrDefault(s => s.Id == source)
            ?? throw new ArgumentException($"The dataset has no source \"{source}\".", nameof(source));

    private static IEnumerable<ParagraphFailure> VerifyParagraphs(Source source, SourceText text)
    {
        for (int number = 1; number <= source.Paragraphs.Length; number++)
        {
            string expected = source.Paragraphs[number - 1];
            string? actual = text.FindParagraph(number)?.Sha256;
            if (!string.Equals(expected, actual, StringComparison.Ordinal))
            {
                yield return new ParagraphFailure(number, expected, actual);
            }
        }
    }

    private static SpanFault? FindFault(EvidenceSpan span, SourceText text, HashSet<int> changed, out TextPlace? found)
    {
        found = null;
        if (text.FindParagraph(span.Paragraph) is not { } paragraph)
        {
            return SpanFault.ParagraphMissing;
        }

        if (!paragraph.HasSpan(span.Start, span.End))
        {
            return SpanFault.OutOfRange;
        }

        if (string.Equals(paragraph.DigestOf(span.Start, span.End), span.Sha256, StringComparison.Ordinal))
        {
            return null;
        }

        found = TextPlace.Of(paragraph, span.Paragraph, span.Start, span.End);
        return changed.Contains(span.Paragraph) ? SpanFault.ParagraphChanged : SpanFault.WrongDigest;
    }
}
