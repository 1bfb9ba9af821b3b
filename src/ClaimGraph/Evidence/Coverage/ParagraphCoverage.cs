using System.Collections.Immutable;
using ClaimGraph.Text;

namespace ClaimGraph.Evidence;

/// <summary>How much of a curated paragraph is evidence of some claim.</summary>
/// <param name="Paragraph">The paragraph, from 1.</param>
/// <param name="Sentences">Its sentences, in order; none when the copy lacks the paragraph.</param>
/// <param name="Reason">Why no claim rests on it, where the source records a reason; else null.</param>
public sealed record ParagraphCoverage(int Paragraph, ImmutableArray<SentenceCoverage> Sentences, LocalizedText? Reason)
{
    /// <summary>How many of its code points, white space left out, some claim rests on.</summary>
    public int Covered => Sentences.Sum(s => s.Covered);

    /// <summary>How many it has, white space left out.</summary>
    public int Total => Sentences.Sum(s => s.Total);

    /// <summary><see cref="Covered"/> of <see cref="Total"/>, from 0 to 1; 1 when there is nothing to cover.</summary>
    public decimal Share => CoverageReport.ShareOf(Covered, Total);

    /// <summary>
    /// The sentences that no claim rests on at all, in order; for a paragraph with a reason that is all of them.
    /// </summary>
    public IEnumerable<SentenceCoverage> Uncovered => Sentences.Where(s => s.Covered == 0);

    /// <inheritdoc/>
    public bool Equals(ParagraphCoverage? other) => other is not null
        && Paragraph == other.Paragraph && Sentences.SequenceEqual(other.Sentences) && Equals(Reason, other.Reason);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Paragraph, Sentences.Length);
}
