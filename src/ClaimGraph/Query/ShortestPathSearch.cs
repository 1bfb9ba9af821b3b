using ClaimGraph.Graphs;

namespace ClaimGraph.Query;

/// <summary>
/// Breadth-first search from both ends, growing the smaller frontier by whole levels until they meet (Pohl 1971,
/// "Bi-directional search"); then the edges that lie on shortest paths are walked depth first, in reading order.
/// </summary>
internal sealed class ShortestPathSearch
{
    private readonly Ways _ways;

    // Distances from the start, of nodes that also lead to the end on a shortest path; and distances to the end.
    private readonly Dictionary<int, int> _fromStart;
    private readonly Dictionary<int, int> _toEnd;
    private readonly int _meeting;
    private readonly int _length;

    private ShortestPathSearch(
        Ways ways, Dictionary<int, int> fromStart, Dictionary<int, int> toEnd, int meeting, int length)
    {
        _ways = ways;
        _fromStart = fromStart;
        _toEnd = toEnd;
        _meeting = meeting;
        _length = length;
    }

    /// <summary>Searches at once; the result enumerates the paths lazily.</summary>
    public static IEnumerable<ClaimPath> Run(KnowledgeGraph graph, Ways ways, int start, int end)
    {
        if (start == end)
        {
            return [new ClaimPath(graph.IdOf(start), [])];
        }

        List<List<int>> ahead = [[start]];
        List<List<int>> back = [[end]];
        Dictionary<int, int> fromStart = new() { [start] = 0 };
        Dictionary<int, int> toEnd = new() { [end] = 0 };
        List<int> met = [];
        while (met.Count == 0)
        {
            bool growAhead = ahead[^1].Count <= back[^1].Count;
            List<int> level = growAhead
                ? Grow(ways.Ahead, ahead, fromStart)
                : Grow(ways.Back, back, toEnd);
            if (level.Count == 0)
            {
                return [];
            }

            Dictionary<int, int> other = growAhead ? toEnd : fromStart;
            met.AddRange(level.Where(other.ContainsKey));
        }

        int meeting = ahead.Count - 1;
        Prune(ways, ahead, fromStart, met);
        ShortestPathSearch search = new(ways, fromStart, toEnd, meeting, meeting + back.Count - 1);
        return search.Walk(graph, start);
    }

    private static List<int> Grow(ReadOnlySpan<Adjacency> ways, List<List<int>> levels, Dictionary<int, int> distances)
    {
        List<int> next = [];
        foreach (int node in levels[^1])
        {
            foreach (Adjacency way in ways)
            {
                foreach (int neighbor in way.Neighbors(node))
                {
                    if (distances.TryAdd(neighbor, levels.Count))
                    {
                        next.Add(neighbor);
                    }
                }
            }
        }

        levels.Add(next);
        return next;
    }

    /// <summary>Forgets the nodes on the start's side that lead to no meeting node.</summary>
    private static void Prune(Ways ways, List<List<int>> levels, Dictionary<int, int> fromStart, List<int> met)
    {
        HashSet<int> keep = [.. met];
        for (int depth = levels.Count - 1; depth >= 0; depth--)
        {
            foreach (int node in levels[depth].Where(n => !keep.Contains(n)))
            {
                fromStart.Remove(node);
            }

            HashSet<int> before = [];
            foreach (int node in keep)
            {
                foreach (Adjacency back in ways.Back)
                {
                    foreach (int neighbor in back.Neighbors(node))
                    {
                        if (fromStart.TryGetValue(neighbor, out int distance) && distance == depth - 1)
                        {
                            before.Add(neighbor);
                        }
                    }
                }
            }

            keep = before;
        }
    }

    private IEnumerable<ClaimPath> Walk(KnowledgeGraph graph, int start)
    {
        Stack<(int Node, List<int> Edges, int Next)> trail = new();
        trail.Push((start, Onwards(start, 0), 0));
        Step[] steps = new Step[_length];
        while (trail.TryPop(out (int Node, List<int> Edges, int Next) at))
        {
            if (at.Next == at.Edges.Count)
            {
                continue;
            }

            trail.Push(at with { Next = at.Next + 1 });
            int edge = at.Edges[at.Next];
            int subject = graph.Topology.Sources[edge];
            int to = subject == at.Node ? graph.Topology.Targets[edge] : subject;
            int depth = trail.Count;
            steps[depth - 1] = new Step(new ClaimEdge(graph, edge), graph.IdOf(at.Node));
            if (depth == _length)
            {
                yield return new ClaimPath(graph.IdOf(start), [.. steps]);
            }
            else
            {
                trail.Push((to, Onwards(to, depth), 0));
            }
        }
    }

    /// <summary>The edges from a node at a depth that lie on shortest paths, in reading order.</summary>
    private List<int> Onwards(int node, int depth)
    {
        List<int> edges = [];
        foreach (Adjacency ahead in _ways.Ahead)
        {
            ReadOnlySpan<int> neighbors = ahead.Neighbors(node);
            for (int i = 0; i < neighbors.Length; i++)
            {
                if (IsOnPath(neighbors[i], depth + 1))
                {
                    edges.Add(ahead.Edges(node)[i]);
                }
            }
        }

        edges.Sort();
        return edges;
    }

    private bool IsOnPath(int node, int depth)
    {
        bool starts = depth > _meeting || (_fromStart.TryGetValue(node, out int passed) && passed == depth);
        bool ends = depth < _meeting || (_toEnd.TryGetValue(node, out int left) && left == _length - depth);
        return starts && ends;
    }
}
