namespace ClaimGraph.Diagnostics;

/// <summary>A second place that belongs to a diagnostic.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">What is there, in a few words.</param>
public sealed record RelatedLocation(Location Location, string Message);
