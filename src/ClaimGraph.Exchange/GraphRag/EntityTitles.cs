using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.GraphRag;

/// <summary>
/// The titles of nodes, by which GraphRAG's relationships name their ends: labels, with the id after those that several nodes have.
/// </summary>
internal sealed class EntityTitles
{
    private readonly KnowledgeGraph _graph;
    private readonly Language _language;
    private readonly HashSet<string> _labels = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);

    /// <param name="graph">The graph; its labels are looked through once.</param>
    /// <param name="language">The language of the labels.</param>
    public EntityTitles(KnowledgeGraph graph, Language language)
    {
        _graph = graph;
        _language = language;
        foreach (Node node in graph.Nodes)
        {
            string label = node.Labels.In(language);
            if (!_labels.Add(label))
            {
                _shared.Add(label);
            }
        }
    }

    /// <summary>The title of a node, which no other node has.</summary>
    public string Of(NodeId id) => Of(_graph.GetNode(id));

    /// <summary>The title of a node, which no other node has.</summary>
    public string Of(Node node)
    {
        string title = node.Labels.In(_language);
        if (_shared.Contains(title))
        {
            do
            {
                title = $"{title} ({node.Id})";
            }
            while (_labels.Contains(title));
        }

        return title;
    }
}
