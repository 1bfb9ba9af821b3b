using ClaimGraph.Diagnostics;

namespace ClaimGraph.Exchange.Imports;

/// <summary>Something of somebody else's graph that the dataset does not have as it was.</summary>
/// <param name="What">What it is, in a few words: <c>property "weight" of edges</c>.</param>
/// <param name="Count">How often, at least 1.</param>
/// <param name="IsOmitted">True when it is not in the dataset at all; false when it is there in another form or place.</param>
/// <param name="Instead">Where it went, or why it is not there: a phrase for people.</param>
/// <param name="Example">The first place where it stands.</param>
public sealed record ImportLoss(string What, long Count, bool IsOmitted, string Instead, Location Example);
