using System.Collections.Immutable;
using ClaimGraph.Identifiers;
using ClaimGraph.Query.Plans;

namespace ClaimGraph.Cli.Questions;

/// <summary>How a query is asked, and its answer written.</summary>
/// <param name="Language">The language of labels and statements.</param>
internal sealed record AnswerOptions(Language Language)
{
    /// <summary>The values of parameters, by name without dollar sign.</summary>
    public ImmutableSortedDictionary<string, object?> Parameters { get; init; } =
        ImmutableSortedDictionary.Create<string, object?>(StringComparer.Ordinal);

    /// <summary>What the query may use.</summary>
    public QueryLimits Limits { get; init; } = QueryLimits.Default;

    /// <summary>How the answer is written.</summary>
    public AnswerFormat Format { get; init; } = AnswerFormat.Table;

    /// <summary>True to say of every row what it rests on.</summary>
    public bool Why { get; init; }

    /// <summary>Copies of articles to quote from; null for none.</summary>
    public EvidenceCopies? Copies { get; init; }

    /// <summary>How many rows are written at most; null for all.</summary>
    public int? RowsShown { get; init; }
}
