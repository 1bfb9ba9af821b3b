namespace ClaimGraph.Query.Plans.Optimizing;

/// <summary>What is asked of the rows of a step.</summary>
internal enum Demand
{
    /// <summary>All of them, as often as they come.</summary>
    Bag,

    /// <summary>Each at least once: it does not matter how often.</summary>
    Set,

    /// <summary>Whether there is one.</summary>
    Existence,

    /// <summary>Each once, with the number of times it comes.</summary>
    Weights,
}
