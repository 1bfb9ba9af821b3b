using ClaimGraph.Loading.Syntax;
using ClaimGraph.Quantities;

namespace ClaimGraph.Loading.Decoding;

/// <summary>A quantity as its file has it, before its unit is looked up. What is wrong in it is null and has been reported.</summary>
internal sealed record QuantityDraft(decimal? Value, Located<string> Unit, Comparison? Comparison, TextSpan Span);
