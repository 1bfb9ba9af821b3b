namespace ClaimGraph.Differences;

/// <summary>How an element differs between two datasets. A closed vocabulary.</summary>
public enum DifferenceKind
{
    /// <summary>The later dataset alone has it.</summary>
    Added,

    /// <summary>The earlier dataset alone has it.</summary>
    Removed,

    /// <summary>Both have it, not equal.</summary>
    Changed,

    /// <summary>Both have it, equal, at another place in reading order.</summary>
    Moved,
}
