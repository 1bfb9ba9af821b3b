using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;

namespace ClaimGraph.Loading;

/// <summary>What came of loading judgements of sameness.</summary>
/// <param name="Judgements">The judgements; null exactly when there is an error among the diagnostics.</param>
/// <param name="Diagnostics">Everything found, ordered by file (ordinal), line, column and code.</param>
public sealed record SamenessResult(SamenessJudgements? Judgements, ImmutableArray<Diagnostic> Diagnostics);
