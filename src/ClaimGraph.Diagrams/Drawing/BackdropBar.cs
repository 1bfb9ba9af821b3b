using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Drawing;

/// <summary>A bar along an axis of time, in the colour of a group.</summary>
/// <param name="Box">Its extent.</param>
/// <param name="ColorSlot">The colour group's place in the palette.</param>
/// <param name="IsVague">True for an extent that is uncertain or approximate: it is drawn as an outline only.</param>
/// <param name="IsOpenStart">True when it began nobody says when: it has a tip there.</param>
/// <param name="IsOpenEnd">True when it goes on: it has a tip there.</param>
internal sealed record BackdropBar(Box Box, int ColorSlot, bool IsVague, bool IsOpenStart, bool IsOpenEnd);
