using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Claims;

/// <summary>A run of paragraphs of a source that is read as one part.</summary>
/// <param name="Id">The section's identifier.</param>
/// <param name="Labels">Its name in each language.</param>
/// <param name="First">Its first paragraph, from 1.</param>
/// <param name="Last">Its last paragraph, included.</param>
public sealed record Section(SectionId Id, LocalizedText Labels, int First, int Last);
