using ClaimGraph.Text;

namespace ClaimGraph.Claims;

/// <summary>A paragraph that no claim rests on, and why.</summary>
/// <param name="Paragraph">The paragraph, from 1.</param>
/// <param name="Reason">Why there is nothing to claim.</param>
public sealed record UnclaimedParagraph(int Paragraph, LocalizedText Reason);
