using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Schema;

/// <summary>A unit that quantities are given in.</summary>
/// <param name="Id">The unit's identifier.</param>
/// <param name="Labels">Its short name in each language, as it is written after a number.</param>
/// <param name="Description">What it counts.</param>
public sealed record Unit(UnitId Id, LocalizedText Labels, LocalizedText Description);
