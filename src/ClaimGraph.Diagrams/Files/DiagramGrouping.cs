using ClaimGraph.Identifiers;

namespace ClaimGraph.Diagrams.Files;

/// <summary>How nodes are put into titled clusters.</summary>
/// <param name="By">The rule.</param>
/// <param name="Qualifier">The qualifier, where it is grouped by one; otherwise null.</param>
public sealed record DiagramGrouping(GroupingRule By, QualifierId? Qualifier = null);
