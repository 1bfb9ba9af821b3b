using ClaimGraph.Diagnostics;

namespace ClaimGraph.Query.Cypher;

/// <summary>
/// A name in a query that nothing in a graph has. The query runs all the same: openCypher says that such a label or type matches
/// nothing and such a property is null. Mostly it is misspelt.
/// </summary>
/// <param name="Kind">What the name is said to be.</param>
/// <param name="Name">The name as written, without backticks.</param>
/// <param name="Location">Where, its file being <c>query</c>: lines and columns from 1, columns in Unicode code points.</param>
/// <param name="Suggestion">The nearest name that the graph has; null when none is near.</param>
/// <param name="What">What is not there, as a sentence.</param>
/// <param name="Advice">What to do, as a sentence.</param>
public sealed record CypherWarning(
    CypherWarningKind Kind, string Name, Location Location, string? Suggestion, string What, string Advice)
{
    /// <summary>Where the name begins, in UTF-16 code units from 0.</summary>
    public int Offset { get; internal init; }

    /// <summary>The warning as one line.</summary>
    /// <returns>For example <c>query:1:10: warning UnknownLabel: No node has the label "Compny". Did you mean "Company"?</c>.</returns>
    public override string ToString() => $"{Location}: warning {Kind}: {What} {Advice}";
}
