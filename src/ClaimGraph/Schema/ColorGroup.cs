using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Schema;

/// <summary>A set of kinds drawn in one colour. Themes give the groups their colours, by position.</summary>
/// <param name="Id">The group's identifier.</param>
/// <param name="Labels">Its name in each language.</param>
public sealed record ColorGroup(ColorGroupId Id, LocalizedText Labels);
