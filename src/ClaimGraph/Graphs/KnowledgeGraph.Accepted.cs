using ClaimGraph.Claims;
using ClaimGraph.Claims.Columns;

namespace ClaimGraph.Graphs;

/// <content>Suggested claims, which only a graph of <see cref="Dataset.WithSuggestions"/> has.</content>
public sealed partial class KnowledgeGraph
{
    /// <summary>
    /// The graph without claims that nobody has accepted, with the nodes that accepted claims have: what leaves the program. This graph
    /// when it has none.
    /// </summary>
    internal KnowledgeGraph OnlyAccepted()
    {
        ClaimTable table = Claims.Table;
        return table.HasSuggestions ? Rows(row => table.StatusOf(row) == ClaimStatus.Accepted, keepAllNodes: false) : this;
    }
}
