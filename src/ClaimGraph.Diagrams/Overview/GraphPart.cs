using System.Collections.Immutable;

namespace ClaimGraph.Diagrams.Overview;

/// <summary>Some of the nodes of a graph, and the smaller parts they fall into.</summary>
/// <param name="Id">Its id, such as <c>part-03-11</c> for the eleventh part of the third; <c>overview</c> for the whole.</param>
/// <param name="Nodes">The indexes of its nodes, ascending.</param>
/// <param name="Parts">The parts it falls into; none when it can be drawn node by node.</param>
internal sealed record GraphPart(string Id, ImmutableArray<int> Nodes, ImmutableArray<GraphPart> Parts)
{
    public const string WholeId = "overview";

    public bool IsLeaf => Parts.IsEmpty;

    /// <summary>True when it has a page of its own: a part of one node is that node, wherever it stands.</summary>
    public bool IsPage => Nodes.Length > 1;
}
