namespace ClaimGraph.Differences;

/// <summary>How one field of an element differs.</summary>
/// <param name="Field">The field as files call it, with the language or entry after a dot: <c>labels.zh</c>, <c>qualifiers.share</c>.</param>
/// <param name="Before">What it was, as text for people; null when it was not there.</param>
/// <param name="After">What it is; null when it is no longer there.</param>
public sealed record FieldDifference(string Field, string? Before, string? After);
