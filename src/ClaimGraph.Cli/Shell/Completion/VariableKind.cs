namespace ClaimGraph.Cli.Shell.Completion;

/// <summary>What a variable of a query stands for.</summary>
internal enum VariableKind
{
    /// <summary>A value of which nothing is known.</summary>
    Value,

    /// <summary>A node.</summary>
    Node,

    /// <summary>A relationship.</summary>
    Relationship,

    /// <summary>A path.</summary>
    Path,
}
