namespace ClaimGraph.Graphs;

/// <summary>
/// Compressed sparse rows: for each node the edges that leave it in one direction, ascending by edge index, and the
/// nodes they lead to. Two flat arrays and one of offsets; a lookup costs two array reads.
/// </summary>
/// <remarks>Rows of a rare relation are kept for the nodes that have any, and found by binary search.</remarks>
internal sealed class Adjacency
{
    private const int SparseBelow = 8;

    private readonly int[]? _rows;
    private readonly int[] _offsets;
    private readonly int[] _edges;
    private readonly int[] _neighbors;

    private Adjacency(int[]? rows, int[] offsets, int[] edges, int[] neighbors)
    {
        _rows = rows;
        _offsets = offsets;
        _edges = edges;
        _neighbors = neighbors;
    }

    /// <summary>Sorts edges into rows by counting, in time and space linear in nodes and edges.</summary>
    /// <param name="nodeCount">The number of nodes.</param>
    /// <param name="edges">The edges to take, ascending.</param>
    /// <param name="from">For each edge of the graph the node whose row it goes to.</param>
    /// <param name="to">For each edge of the graph the node it leads to.</param>
    /// <param name="bothWays">
    /// For each edge of the graph whether it also leads back; null when none does. A loop is taken once.
    /// </param>
    /// <returns>The rows.</returns>
    public static Adjacency Build(int nodeCount, ReadOnlySpan<int> edges, int[] from, int[] to, bool[]? bothWays)
    {
        // Counts stand two places late, so that filling moves each row's start to its end: the next row's start.
        int[] offsets = new int[nodeCount + 2];
        foreach (int edge in edges)
        {
            offsets[from[edge] + 2]++;
            if (LeadsBack(edge))
            {
                offsets[to[edge] + 2]++;
            }
        }

        for (int i = 2; i < offsets.Length; i++)
        {
            offsets[i] += offsets[i - 1];
        }

        int[] sorted = new int[offsets[^1]];
        int[] neighbors = new int[sorted.Length];
        foreach (int edge in edges)
        {
            Put(from[edge], to[edge], edge);
            if (LeadsBack(edge))
            {
                Put(to[edge], from[edge], edge);
            }
        }

        return sorted.Length * SparseBelow < nodeCount
            ? Sparse(nodeCount, offsets, sorted, neighbors)
            : new Adjacency(null, offsets, sorted, neighbors);

        bool LeadsBack(int edge) => bothWays is not null && bothWays[edge] && from[edge] != to[edge];

        void Put(int row, int neighbor, int edge)
        {
            int slot = offsets[row + 1]++;
            sorted[slot] = edge;
            neighbors[slot] = neighbor;
        }
    }

    /// <summary>The edges of a node's row, ascending.</summary>
    public ReadOnlySpan<int> Edges(int node)
    {
        (int start, int count) = Row(node);
        return new ReadOnlySpan<int>(_edges, start, count);
    }

    /// <summary>The nodes that the edges of <see cref="Edges"/> lead to, at the same positions.</summary>
    public ReadOnlySpan<int> Neighbors(int node)
    {
        (int start, int count) = Row(node);
        return new ReadOnlySpan<int>(_neighbors, start, count);
    }

    /// <summary>
    /// Where <see cref="Edges"/> and <see cref="Neighbors"/> of a node lie in the two flat arrays, for searches that keep their
    /// place. The arrays are not to be written to.
    /// </summary>
    public (int[] Edges, int[] Neighbors, int Start, int Count) Window(int node)
    {
        (int start, int count) = Row(node);
        return (_edges, _neighbors, start, count);
    }

    /// <summary>
    /// Where <see cref="Neighbors"/> of several nodes lie in <see cref="AllNeighbors"/>. All are looked up before any is read: the
    /// processor then fetches them side by side, where a loop over one node after the other waits for memory each time.
    /// </summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="windows">Takes the start and the number of neighbors of each.</param>
    /// <returns>The number of neighbors of all.</returns>
    public int Windows(ReadOnlySpan<int> nodes, Span<(int Start, int Count)> windows)
    {
        int total = 0;
        for (int i = 0; i < nodes.Length; i++)
        {
            (int start, int count) = Row(nodes[i]);
            windows[i] = (start, count);
            total += count;
        }

        return total;
    }

    /// <summary>The neighbors of all rows. Not to be written to.</summary>
    public int[] AllNeighbors => _neighbors;

    /// <summary>The number of edges in a node's row.</summary>
    public int Degree(int node) => Row(node).Count;

    /// <summary>The same edges as <see cref="Edges"/>, as a list for the graph's users.</summary>
    public EdgeList List(KnowledgeGraph graph, int node)
    {
        (int start, int count) = Row(node);
        return new EdgeList(graph, _edges, start, count);
    }

    private static Adjacency Sparse(int nodeCount, int[] offsets, int[] edges, int[] neighbors)
    {
        List<int> rows = [];
        List<int> starts = [];
        for (int node = 0; node < nodeCount; node++)
        {
            if (offsets[node] != offsets[node + 1])
            {
                rows.Add(node);
                starts.Add(offsets[node]);
            }
        }

        starts.Add(edges.Length);
        return new Adjacency([.. rows], [.. starts], edges, neighbors);
    }

    private (int Start, int Count) Row(int node)
    {
        int row = _rows is null ? node : Array.BinarySearch(_rows, node);
        return row < 0 ? (0, 0) : (_offsets[row], _offsets[row + 1] - _offsets[row]);
    }
}
