namespace ClaimGraph.Query.Analysis;

/// <summary>What part a node has in a claim on its timeline. A closed vocabulary.</summary>
public enum TimelineRole
{
    /// <summary>The claim is about the node.</summary>
    Subject,

    /// <summary>The claim leads to the node.</summary>
    Object,

    /// <summary>The node says so, of something else.</summary>
    Speaker,
}
