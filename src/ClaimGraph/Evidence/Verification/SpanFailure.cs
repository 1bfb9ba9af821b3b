using System.Collections.Immutable;
using ClaimGraph.Claims;

namespace ClaimGraph.Evidence;

/// <summary>A span of a claim's evidence that does not hold.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Index">Which of the claim's spans it is, from 0.</param>
/// <param name="Span">The span as it was written.</param>
/// <param name="Fault">Why it does not hold.</param>
/// <param name="Found">The words that stand there instead; null when there is no such place.</param>
/// <param name="Candidates">
/// Every other place whose words have the span's digest: those of the same paragraph first, then those of the nearest
/// paragraphs; within a paragraph nearest first where it is the same, else from its beginning. With one candidate the
/// span has moved there; with several a person must choose.
/// </param>
public sealed record SpanFailure(
    Claim Claim,
    int Index,
    EvidenceSpan Span,
    SpanFault Fault,
    TextPlace? Found,
    ImmutableArray<TextPlace> Candidates)
{
    /// <summary>The place the span moved to; null when there is none or more than one.</summary>
    public TextPlace? MovedTo => Candidates.Length == 1 ? Candidates[0] : null;

    /// <inheritdoc/>
    public bool Equals(SpanFailure? other) => other is not null
        && Claim.Equals(other.Claim) && Index == other.Index && Span == other.Span && Fault == other.Fault
        && Equals(Found, other.Found) && Candidates.SequenceEqual(other.Candidates);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Claim.Id, Index, Fault);
}
