namespace ClaimGraph.Evidence;

/// <summary>A curated paragraph that the copy does not have as it was.</summary>
/// <param name="Paragraph">The paragraph, from 1.</param>
/// <param name="Expected">SHA-256 of the curated paragraph, cleaned, 64 lower-case hexadecimal digits.</param>
/// <param name="Actual">SHA-256 of the copy's paragraph, cleaned; null when the copy ends before it.</param>
public sealed record ParagraphFailure(int Paragraph, string Expected, string? Actual);
