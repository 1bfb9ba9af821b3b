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
    // With fewer edges, threads cost more than they save.
    private const int ParallelFrom = 1 << 15;

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
        ParallelOptions cores = new() { MaxDegreeOfParallelism = sources.Length < ParallelFrom ? 1 : -1 };
        (Written, WrittenBack) = Both(
            cores,
            () => Adjacency.Build(nodeCount, all, sources, targets, null),
            () => Adjacency.Build(nodeCount, all, targets, sources, null));
        (Forward, Backward) = bothWays is null ? (Written, WrittenBack) : Both(
            cores,
            () => Adjacency.Build(nodeCount, all, sources, targets, bothWays),
            () => Adjacency.Build(nodeCount, all, targets, sources, bothWays));

        _forward = new Adjacency?[isSymmetric.Length];
        _backward = new Adjacency?[isSymmetric.Length];
        int[] start = SortByRelation(relations, isSymmetric.Length, all);
        Parallel.For(0, 2 * isSymmetric.Length, cores, i =>
        {
            int relation = i / 2;
            ReadOnlySpan<int> edges = all.AsSpan(start[relation]..start[relation + 1]);
            if (edges.IsEmpty)
            {
                return;
            }

            if (i % 2 == 0)
            {
                _forward[relation] = Adjacency.Build(nodeCount, edges, sources, targets, bothWays);
            }
            else if (!isSymmetric[relation])
            {
                _backward[relation] = Adjacency.Build(nodeCount, edges, targets, sources, null);
            }
        });
        for (int relation = 0; relation < isSymmetric.Length; relation++)
        {
            _backward[relation] ??= _forward[relation];
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

    private static (Adjacency First, Adjacency Second) Both(ParallelOptions cores, Func<Adjacency> first, Func<Adjacency> second)
    {
        Adjacency[] both = new Adjacency[2];
        Parallel.For(0, both.Length, cores, i => both[i] = i == 0 ? first() : second());
        return (both[0], both[1]);
    }

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
