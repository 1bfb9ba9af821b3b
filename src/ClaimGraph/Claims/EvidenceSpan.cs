using ClaimGraph.Identifiers;

namespace ClaimGraph.Claims;

/// <summary>A place in a source that a claim rests on: positions and a digest, never the words themselves.</summary>
/// <param name="Source">The source.</param>
/// <param name="Paragraph">The paragraph, from 1: a line of the source's text.</param>
/// <param name="Start">The first code point of the cleaned paragraph, from 0.</param>
/// <param name="End">The code point after the last, greater than <paramref name="Start"/>.</param>
/// <param name="Sha256">SHA-256 of the cleaned span in UTF-8, 64 lower-case hexadecimal digits.</param>
public sealed record EvidenceSpan(SourceId Source, int Paragraph, int Start, int End, string Sha256);
