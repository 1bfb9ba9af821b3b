using System.Collections.Immutable;

namespace ClaimGraph.Diagnostics;

/// <summary>One thing wrong, or doubtful, in somebody's files.</summary>
/// <param name="Code">A stable code such as <c>CG0104</c>, documented by <c>claimgraph explain CG0104</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Message">What is wrong, as one sentence ending in a full stop.</param>
/// <param name="Advice">What to do, as one sentence ending in a full stop or a question mark.</param>
public sealed record Diagnostic(string Code, Severity Severity, Location Location, string Message, string Advice)
{
    /// <summary>Other places that belong to it, such as the first of two equal ids, each with a few words.</summary>
    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    /// <summary>The line compilers print.</summary>
    /// <returns><c>file:line:col: error CG0104: what. What to do.</c></returns>
    public override string ToString() => $"{Location}: {Vocabulary.NameOf(Severity)} {Code}: {Message} {Advice}";
}
