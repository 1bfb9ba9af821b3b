using System.Collections.Immutable;
using ClaimGraph.Claims;

namespace ClaimGraph.Evidence;

/// <summary>What verifying a source's evidence against a copy of its text found. Immutable.</summary>
public sealed record EvidenceReport
{
    /// <summary>The source.</summary>
    public required Source Source { get; init; }

    /// <summary>SHA-256 of the copy's bytes, 64 lower-case hexadecimal digits.</summary>
    public required string FileSha256 { get; init; }

    /// <summary>The curated paragraphs that are missing or changed, in order.</summary>
    public required ImmutableArray<ParagraphFailure> Paragraphs { get; init; }

    /// <summary>The spans that do not hold, in the order of the claims and of their evidence.</summary>
    public required ImmutableArray<SpanFailure> Spans { get; init; }

    /// <summary>The claims that have evidence in the source.</summary>
    public required int ClaimCount { get; init; }

    /// <summary>The spans that were checked.</summary>
    public required int SpanCount { get; init; }

    /// <summary>Whether the copy has the very bytes that were curated.</summary>
    public bool FileMatches => string.Equals(FileSha256, Source.Sha256, StringComparison.Ordinal);

    /// <summary>Whether every span of every claim holds, whatever the rest of the copy is like.</summary>
    public bool ClaimsHold => Spans.IsEmpty;

    /// <summary>Whether file, paragraphs and spans are all as they were curated.</summary>
    public bool AllHolds => FileMatches && Paragraphs.IsEmpty && Spans.IsEmpty;

    /// <summary>The failing spans by claim, in the order of the claims.</summary>
    public IEnumerable<IGrouping<Claim, SpanFailure>> ByClaim => Spans.GroupBy(s => s.Claim);

    /// <inheritdoc/>
    public bool Equals(EvidenceReport? other) => other is not null
        && Source.Equals(other.Source) && FileSha256 == other.FileSha256 && Paragraphs.SequenceEqual(other.Paragraphs)
        && Spans.SequenceEqual(other.Spans) && ClaimCount == other.ClaimCount && SpanCount == other.SpanCount;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Source, FileSha256, Spans.Length);
}
