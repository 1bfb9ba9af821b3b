using ClaimGraph.Graphs;

namespace ClaimGraph.Query.Analysis;

/// <summary>What can be reached from each other.</summary>
public static class Reachability
{
    /// <summary>
    /// The strong components of a graph: nodes that reach each other along edges. The largest first, those of one size by
    /// their first node's id.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="traversal">The edges followed; by default all, from subject to object, symmetric relations both ways.</param>
    /// <returns>The components; together they hold every node once.</returns>
    /// <remarks>
    /// Tarjan 1972, "Depth-first search and linear graph algorithms", without recursion: linear in nodes and edges.
    /// </remarks>
    public static IReadOnlyList<Component> StrongComponents(this KnowledgeGraph graph, Traversal? traversal = null)
    {
        IEnumerable<List<int>> found = new TarjanSearch(LinkRows.Of(graph, traversal ?? Traversal.Forward)).Run();
        return
        [
            .. found.OrderByDescending(c => c.Count).ThenBy(c => c[0])
                .Select(c => new Component([.. c.Select(graph.IdOf)])),
        ];
    }

    private sealed class TarjanSearch(LinkRows rows)
    {
        private readonly LinkRows _rows = rows;
        private readonly int[] _number = new int[rows.NodeCount];
        private readonly int[] _low = new int[rows.NodeCount];
        private readonly bool[] _isOpen = new bool[rows.NodeCount];
        private readonly Stack<int> _open = new();
        private readonly Stack<(int Node, int Next)> _trail = new();
        private int _numbered;

        public List<List<int>> Run()
        {
            List<List<int>> components = [];
            for (int node = 0; node < _number.Length; node++)
            {
                if (_number[node] == 0)
                {
                    Visit(node, components);
                }
            }

            return components;
        }

        private void Visit(int root, List<List<int>> components)
        {
            Enter(root);
            while (_trail.TryPop(out (int Node, int Next) at))
            {
                ReadOnlySpan<int> neighbors = _rows.Neighbors(at.Node);
                if (at.Next < neighbors.Length)
                {
                    _trail.Push((at.Node, at.Next + 1));
                    int neighbor = neighbors[at.Next];
                    if (_number[neighbor] == 0)
                    {
                        Enter(neighbor);
                    }
                    else if (_isOpen[neighbor])
                    {
                        _low[at.Node] = Math.Min(_low[at.Node], _number[neighbor]);
                    }

                    continue;
                }

                if (_trail.TryPeek(out (int Node, int Next) before))
                {
                    _low[before.Node] = Math.Min(_low[before.Node], _low[at.Node]);
                }

                if (_low[at.Node] == _number[at.Node])
                {
                    components.Add(Close(at.Node));
                }
            }
        }

        private void Enter(int node)
        {
            _number[node] = _low[node] = ++_numbered;
            _isOpen[node] = true;
            _open.Push(node);
            _trail.Push((node, 0));
        }

        private List<int> Close(int root)
        {
            List<int> members = [];
            int node;
            do
            {
                node = _open.Pop();
                _isOpen[node] = false;
                members.Add(node);
            }
            while (node != root);
            members.Sort();
            return members;
        }
    }
}
