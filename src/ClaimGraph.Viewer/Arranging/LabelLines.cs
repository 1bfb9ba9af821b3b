using System.Collections.Immutable;

namespace ClaimGraph.Viewer.Arranging;

/// <summary>A label in one language, broken into the lines it is drawn in.</summary>
/// <param name="Language">The language's tag.</param>
/// <param name="Lines">The lines, top to bottom.</param>
/// <param name="IsBroken">False when the one line is the label as it is.</param>
internal sealed record LabelLines(string Language, ImmutableArray<string> Lines, bool IsBroken);
