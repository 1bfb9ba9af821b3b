using System.Collections.Immutable;

namespace ClaimGraph.Claims;

/// <summary>A claim that a program proposed and no person has accepted yet.</summary>
/// <param name="Claim">
/// The claim, its <see cref="Claims.Claim.Status"/> being <see cref="ClaimStatus.Suggested"/>. What it lacks is empty; a modality nobody
/// gave is <see cref="Modality.Reported"/>, never a fact.
/// </param>
/// <param name="Gaps">What it lacks, in the order of the vocabulary, each once; empty when it could be accepted as it is.</param>
public sealed record Suggestion(Claim Claim, ImmutableArray<SuggestionGap> Gaps)
{
    /// <inheritdoc/>
    public bool Equals(Suggestion? other) => other is not null && Claim.Equals(other.Claim) && Gaps.SequenceEqual(other.Gaps);

    /// <inheritdoc/>
    public override int GetHashCode() => Claim.GetHashCode();
}
