namespace ClaimGraph.Cli.Shell;

/// <summary>What becomes of a query.</summary>
internal enum QueryMode
{
    /// <summary>It is answered.</summary>
    Answer,

    /// <summary>Its steps are shown.</summary>
    Explain,

    /// <summary>It is answered, each row with what it rests on.</summary>
    Why,
}
