using ClaimGraph.Diagnostics;

namespace ClaimGraph.Query.Cypher;

/// <summary>Why a text is no query that can be run.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Location">Where, its file being <c>query</c>: lines and columns from 1, columns in Unicode code points.</param>
/// <param name="What">What is wrong and what was expected, as a sentence.</param>
/// <param name="Advice">What to do, as one or more sentences.</param>
public sealed record CypherProblem(CypherProblemKind Kind, Location Location, string What, string Advice)
{
    /// <summary>
    /// What openCypher calls such an error: mostly <see cref="QueryErrorKind.SyntaxError"/>, <see cref="QueryErrorKind.TypeError"/>
    /// for a property of what has none, <see cref="QueryErrorKind.NotSupported"/> for what is refused.
    /// </summary>
    public QueryErrorKind ErrorKind { get; internal init; }

    /// <summary>Where it begins, in UTF-16 code units from 0.</summary>
    public int Offset { get; internal init; }

    /// <summary>The problem as one line.</summary>
    /// <returns>For example <c>query:1:7: error UndefinedVariable: "n" is not defined. Introduce it in a clause before.</c></returns>
    public override string ToString() => $"{Location}: error {Kind}: {What} {Advice}";
}
