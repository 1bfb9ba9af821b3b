using ClaimGraph.Claims;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query;

/// <summary>A claim that another claim is linked to.</summary>
/// <param name="Claim">The claim found by following the link.</param>
/// <param name="Type">How the claim that carries the link stands to the other.</param>
/// <param name="Via">The claim at the other end of the link, from which this one was found.</param>
/// <param name="Depth">The number of links from the claim explained: 1 for its own.</param>
public sealed record LinkedClaim(Claim Claim, ClaimLinkType Type, ClaimId Via, int Depth);
