namespace ClaimGraph.Cli.Questions;

/// <summary>How the answer to a query is written.</summary>
internal enum AnswerFormat
{
    /// <summary>A table for people.</summary>
    Table,

    /// <summary>A JSON array with an object for each row.</summary>
    Json,

    /// <summary>Comma-separated values (RFC 4180).</summary>
    Csv,

    /// <summary>The nodes and claims of the answer, as graph JSON.</summary>
    Graph,
}
