using System.Collections.Immutable;

namespace ClaimGraph.Evidence;

/// <summary>How much of a source is evidence of some claim. Immutable.</summary>
/// <param name="Paragraphs">The curated paragraphs, in order.</param>
public sealed record CoverageReport(ImmutableArray<ParagraphCoverage> Paragraphs)
{
    /// <summary>
    /// How many code points, white space left out, some claim rests on; paragraphs with a recorded reason left out.
    /// </summary>
    public int Covered => Claimable.Sum(p => p.Covered);

    /// <summary>How many code points, white space left out, the paragraphs without a recorded reason have.</summary>
    public int Total => Claimable.Sum(p => p.Total);

    /// <summary><see cref="Covered"/> of <see cref="Total"/>, from 0 to 1; 1 when there is nothing to cover.</summary>
    public decimal Share => ShareOf(Covered, Total);

    /// <summary>
    /// The sentences no claim rests on, in order, but for those of paragraphs with a recorded reason.
    /// </summary>
    public IEnumerable<SentenceCoverage> Uncovered => Claimable.SelectMany(p => p.Uncovered);

    private IEnumerable<ParagraphCoverage> Claimable => Paragraphs.Where(p => p.Reason is null);

    /// <inheritdoc/>
    public bool Equals(CoverageReport? other) => other is not null && Paragraphs.SequenceEqual(other.Paragraphs);

    /// <inheritdoc/>
    public override int GetHashCode() => Paragraphs.Length;

    internal static decimal ShareOf(int covered, int total) => total == 0 ? 1 : (decimal)covered / total;
}
