using System.Collections.Immutable;

namespace ClaimGraph.Diagrams.Staging;

/// <summary>A lane of a timeline.</summary>
/// <param name="Card">The node whose lane it is; null for a kind's.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Series">Numbers that change over time, each series by time.</param>
/// <param name="Entries">Everything else, by time.</param>
internal sealed record TimeLane(
    DiagramNode? Card, string Title, ImmutableArray<ImmutableArray<TimeEntry>> Series, ImmutableArray<TimeEntry> Entries);
