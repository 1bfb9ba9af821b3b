namespace ClaimGraph.Graphs;

/// <content>Look-ups for queries, which are given any text for an id.</content>
public sealed partial class KnowledgeGraph
{
    /// <summary>The position of a node among <see cref="Nodes"/>, or -1 when no node has this id, slug or not.</summary>
    internal int Find(string id) => _nodeIndex.Find(id);
}
