using System.Diagnostics.CodeAnalysis;

namespace ClaimGraph.Query;

/// <summary>A query that could not be read or run to its end. Programs branch on kind and detail, people read the message.</summary>
/// <param name="kind">What went wrong.</param>
/// <param name="detail">
/// A name for it, as openCypher's own tests have it where they name it, such as <c>InvalidArgumentValue</c>.
/// </param>
/// <param name="message">What is wrong and what to do, for people.</param>
[SuppressMessage("Design", "CA1032", Justification = "An error without kind and detail would say nothing.")]
public sealed class QueryException(QueryErrorKind kind, string detail, string message) : Exception(message)
{
    /// <summary>What went wrong.</summary>
    public QueryErrorKind Kind { get; } = kind;

    /// <summary>A name for it within the kind, such as <c>InvalidArgumentValue</c>.</summary>
    public string Detail { get; } = detail;

    /// <summary>Where in the query's text, in UTF-16 code units from 0; null when it is not tied to a place.</summary>
    public int? Position { get; init; }
}
