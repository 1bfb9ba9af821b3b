namespace ClaimGraph.Query.Analysis;

/// <summary>Why two claims are at odds. A closed vocabulary.</summary>
public enum ConflictReason
{
    /// <summary>One affirms what the other denies.</summary>
    Polarity,

    /// <summary>They give numbers that no one number can be.</summary>
    Value,

    /// <summary>The relation is functional, and they lead to different things.</summary>
    Functional,

    /// <summary>The relation is acyclic, and one claim leads back along the other.</summary>
    Direction,

    /// <summary>One of them is linked to the other by <c>contradicts</c>.</summary>
    Stated,
}
