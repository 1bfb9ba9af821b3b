using ClaimGraph.Identifiers;
using ClaimGraph.Schema;

namespace ClaimGraph.Query.Analysis;

/// <summary>One reason why two claims are at odds.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Say">The reason as a sentence, with names in a language.</param>
/// <param name="Time">What there is to say about their times, or nothing.</param>
internal sealed record ConflictGround(
    ConflictReason Reason, ConflictCertainty Certainty, Func<GraphSchema, Language, string> Say, string Time);
