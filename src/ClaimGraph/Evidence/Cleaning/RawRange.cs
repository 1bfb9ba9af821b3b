namespace ClaimGraph.Evidence;

/// <summary>A stretch of a raw paragraph.</summary>
/// <param name="Start">Its first place, from 0, in UTF-16 units, as .NET strings count.</param>
/// <param name="End">The place after its last.</param>
public readonly record struct RawRange(int Start, int End);
