using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;

namespace ClaimGraph.Loading.Claims;

/// <summary>A claim whose own names were looked up, together with how its file has it.</summary>
/// <param name="Claim">The claim; details that are wrong are left out of it.</param>
/// <param name="Draft">The claim as its file has it.</param>
internal sealed record CheckedClaim(Claim Claim, ClaimDraft Draft)
{
    /// <summary>What it lacks when it is a suggestion, in the order of the vocabulary.</summary>
    public ImmutableArray<SuggestionGap> Gaps { get; init; } = [];

    /// <summary>Where its id stands.</summary>
    public Location Location => Draft.File.At(Draft.Id.Span);

    /// <summary>Where its object stands.</summary>
    public Location ObjectLocation => Draft.File.At(Draft.Object?.Span ?? Draft.Id.Span);

    /// <summary>Reports.</summary>
    public void Report(Diagnostic diagnostic) => Draft.File.Report(diagnostic);
}
