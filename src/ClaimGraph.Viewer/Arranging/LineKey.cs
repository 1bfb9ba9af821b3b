using ClaimGraph.Claims;

namespace ClaimGraph.Viewer.Arranging;

/// <summary>What claims on one line have in common.</summary>
/// <param name="Source">The index of the node it leaves; the lesser of both where it has no direction.</param>
/// <param name="Target">The index of the node it reaches.</param>
/// <param name="Text">The index of what is written on it, before the number of its claims.</param>
/// <param name="Modality">How the claims are meant.</param>
/// <param name="Polarity">Whether the relation is said to hold.</param>
/// <param name="IsSymmetric">True when it has no direction.</param>
internal readonly record struct LineKey(int Source, int Target, int Text, Modality Modality, Polarity Polarity, bool IsSymmetric);
