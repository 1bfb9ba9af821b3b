using ClaimGraph.Identifiers;

namespace ClaimGraph.Claims;

/// <summary>How the claim that carries it stands to another claim.</summary>
/// <param name="Type">The way they are linked.</param>
/// <param name="Claim">The other claim.</param>
public sealed record ClaimLink(ClaimLinkType Type, ClaimId Claim);
