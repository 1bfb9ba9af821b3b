namespace ClaimGraph.Graphs;

/// <summary>
/// The edges of a graph as integers: nodes, edges and relations by position, and every adjacency there is.
/// </summary>
/// <remarks>
/// What runs often runs on these arrays. <see cref="Written"/> and <see cref="WrittenBack"/> hold each edge once, as
/// its claim has it. The others also follow the edges of symmetric relations from object to subject.
/// </remarks>
internal sealed class Topology
{
    private readonly Adjacency?[] _forward;
    private readonly Adjacency?[] _backward;

    public Topology(int nodeCount, int[] sources, int[] targets, int[] relations, bool[] isSymmetric)
    {
        NodeCount = nodeCount;
        Sources = sources;
        Targets = targets;
        Relations = relations;

        int[] all = [.. Enumerable.Range(0, sources.Length)];
        bool[]? bothWays = Array.Exists(relations, r => isSymmetric[r])
            ? Array.ConvertAll(relations, r => isSymmetric[r])
            : null;
        Written = Adjacency.Build(nodeCount, all, sources, targets, null);
        WrittenBack = Adjacency.Build(nodeCount, all, targets, sources, null);
        Forward = bothWays is null ? Written : Adjacency.Build(nodeCount, all, sources, targets, bothWays);
        Backward = bothWays is null ? WrittenBack : Adjacency.Build(nodeCount, all, targets, sources, bothWays);

        _forward = new Adjacency?[isSymmetric.Length];
        _backward = new Adjacency?[isSymmetric.Length];
        int[] start = SortByRelation(relations, isSymmetric.Length, all);
        for (int relation = 0; relation < isSymmetric.Length; relation++)
        {
            ReadOnlySpan<int> edges = all.AsSpan(start[relation]..start[relation + 1]);
            if (edges.IsEmpty)
            {
                continue;
            }

            _forward[relation] = Adjacency.Build(nodeCount, edges, sources, targets, bothWays);
            _backward[relation] = isSymmetric[relation]
                ? _forward[relation]
                : Adjacency.Build(nodeCount, edges, targets, sources, null);
        }
    }

    /// <summary>The number of nodes.</summary>
    public int NodeCount { get; }

    /// <summary>The number of edges.</summary>
    public int EdgeCount => Sources.Length;

    /// <summary>For each edge its claim's subject.</summary>
    public int[] Sources { get; }

    /// <summary>For each edge its claim's object.</summary>
    public int[] Targets { get; }

    /// <summary>For each edge its relation.</summary>
    public int[] Relations { get; }

    /// <summary>From subject to object, as written.</summary>
    public Adjacency Written { get; }

    /// <summary>From object to subject, as written.</summary>
    public Adjacency WrittenBack { get; }

    /// <summary>From subject to object; symmetric relations both ways.</summary>
    public Adjacency Forward { get; }

    /// <summary>From object to subject; symmetric relations both ways.</summary>
    public Adjacency Backward { get; }

    /// <summary>The part of <see cref="Forward"/> that has one relation; null when no edge has it.</summary>
    public Adjacency? ForwardOf(int relation) => _forward[relation];

    /// <summary>The part of <see cref="Backward"/> that has one relation; null when no edge has it.</summary>
    public Adjacency? BackwardOf(int relation) => _backward[relation];

    /// <summary>Reorders edges by relation, ascending within each, and tells where each relation starts.</summary>
    private static int[] SortByRelation(int[] relations, int relationCount, int[] edges)
    {
        int[] start = new int[relationCount + 2];
        foreach (int relation in relations)
        {
            start[relation + 2]++;
        }

        for (int i = 2; i < start.Length; i++)
        {
            start[i] += start[i - 1];
        }

        for (int edge = 0; edge < relations.Length; edge++)
        {
            edges[start[relations[edge] + 1]++] = edge;
        }

        return start;
    }
}
