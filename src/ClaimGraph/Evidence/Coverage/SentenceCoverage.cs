namespace ClaimGraph.Evidence;

/// <summary>How much of a sentence is evidence of some claim.</summary>
/// <param name="Place">The sentence, with its closing quotation marks, without white space around it.</param>
/// <param name="Covered">How many of its code points, white space left out, some claim rests on.</param>
/// <param name="Total">How many it has, white space left out; at least 1.</param>
public sealed record SentenceCoverage(TextPlace Place, int Covered, int Total);
