using System.Collections.Immutable;
using ClaimGraph.Query;

namespace ClaimGraph.Cli.Questions;

/// <summary>Writes an answer while its rows come.</summary>
internal interface IAnswerWriter
{
    /// <summary>Starts; nothing is written before the first row is known, or that there is none.</summary>
    /// <param name="columns">The names of the columns.</param>
    void Begin(ImmutableArray<string> columns);

    /// <summary>Takes the next row.</summary>
    /// <param name="row">The row.</param>
    void Add(QueryRow row);

    /// <summary>Ends an answer of which all rows have come. It is not called when the query failed on the way.</summary>
    void End();

    /// <summary>Writes what it kept back although the query failed; what is written then is not a whole answer.</summary>
    void Abandon();
}
