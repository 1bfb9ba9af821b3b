using ClaimGraph.Diagnostics;

namespace ClaimGraph.Exchange.Imports.Foreign;

/// <summary>Somebody else's graph as its files have it, with the place of everything. Filled by one reader.</summary>
internal sealed class ForeignGraph
{
    private readonly Dictionary<string, ForeignNode> _byKey = new(StringComparer.Ordinal);
    private readonly List<ForeignNode> _nodes = [];
    private readonly List<ForeignEdge> _edges = [];

    /// <summary>The nodes in the order of the files.</summary>
    public IReadOnlyList<ForeignNode> Nodes => _nodes;

    /// <summary>The edges in the order of the files.</summary>
    public IReadOnlyList<ForeignEdge> Edges => _edges;

    /// <summary>Adds a node; a second one of the same key is reported.</summary>
    public void Add(ForeignNode node)
    {
        if (_byKey.TryAdd(node.Key, node))
        {
            _nodes.Add(node);
        }
        else
        {
            node.Place.File.Report(ForeignMessages.RepeatedNode(node.Place.Start, node.Key, _byKey[node.Key].Place.Start));
        }
    }

    /// <summary>Adds an edge.</summary>
    public void Add(ForeignEdge edge) => _edges.Add(edge);

    /// <summary>Replaces nodes and edges that a later statement of a script changed.</summary>
    public void Replace(IEnumerable<ForeignNode> nodes, IEnumerable<ForeignEdge> edges)
    {
        _nodes.Clear();
        _edges.Clear();
        _byKey.Clear();
        foreach (ForeignNode node in nodes)
        {
            Add(node);
        }

        _edges.AddRange(edges);
    }

    /// <summary>Finds a node.</summary>
    public ForeignNode? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>Reports the ends of edges that are no nodes.</summary>
    public void CheckEnds()
    {
        foreach (ForeignEdge edge in _edges)
        {
            foreach (ForeignEnd end in (ReadOnlySpan<ForeignEnd>)[edge.Source, edge.Target])
            {
                if (!_byKey.ContainsKey(end.Key))
                {
                    end.Place.File.Report(ForeignMessages.UnknownNode(end.Place.Location, end.Key));
                }
            }
        }
    }
}
