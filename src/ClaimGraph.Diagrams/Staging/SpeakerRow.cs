using System.Collections.Immutable;

namespace ClaimGraph.Diagrams.Staging;

/// <summary>Somebody who says something.</summary>
/// <param name="Speaker">The speaker.</param>
/// <param name="Said">What they say, by how it is meant, then in reading order.</param>
internal sealed record SpeakerRow(DiagramNode Speaker, ImmutableArray<SaidCard> Said);
