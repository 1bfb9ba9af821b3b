namespace ClaimGraph.Query.Analysis;

/// <summary>A way to say how central a node is. A closed vocabulary.</summary>
public enum CentralityMeasure
{
    /// <summary>
    /// The number of edges followed from the node: forward its out-degree, backward its in-degree. Parallel edges count
    /// each, a loop once.
    /// </summary>
    Degree,

    /// <summary>
    /// On how large a share of the shortest ways between two others the node lies, from 0 to 1. Parallel edges count as
    /// one way, loops not at all.
    /// </summary>
    Betweenness,

    /// <summary>
    /// How near the nodes are that reach this one: one over their mean distance, times their share of the other nodes
    /// (Wasserman and Faust 1994), from 0 to 1.
    /// </summary>
    Closeness,

    /// <summary>The mean of one over the distance from each other node, 0 for one that does not reach it; from 0 to 1.</summary>
    Harmonic,

    /// <summary>
    /// How often a reader who follows edges at random is at the node. Parallel edges and loops count each. Ranks sum to 1.
    /// </summary>
    PageRank,
}
