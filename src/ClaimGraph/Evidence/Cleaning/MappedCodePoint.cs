namespace ClaimGraph.Evidence;

/// <summary>A code point of a cleaned text with the place in the raw text it comes from.</summary>
/// <param name="Value">The code point.</param>
/// <param name="RawStart">Where it starts in the raw text, from 0, in UTF-16 units.</param>
/// <param name="RawEnd">The unit after its last.</param>
internal readonly record struct MappedCodePoint(int Value, int RawStart, int RawEnd);
