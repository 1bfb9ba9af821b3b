namespace ClaimGraph.Loading.Syntax;

/// <summary>A stretch of a file's text, in UTF-16 offsets from 0.</summary>
/// <param name="Start">The offset of the first character.</param>
/// <param name="End">The offset just after the last character; equal to <paramref name="Start"/> for a point between characters.</param>
internal readonly record struct TextSpan(int Start, int End);
