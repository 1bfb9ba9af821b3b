namespace ClaimGraph.Benchmarks.Input;

/// <summary>A node of the synthetic graph, named as the peers name it.</summary>
/// <param name="Id">Such as <c>e/000012</c>.</param>
/// <param name="Kind">Such as <c>Person</c>.</param>
/// <param name="Name">Its label.</param>
internal sealed record SyntheticNode(string Id, string Kind, string Name);

/// <summary>An edge of the synthetic graph, named as the peers name it.</summary>
/// <param name="From">The node it leaves.</param>
/// <param name="Relation">Such as <c>works_for</c>.</param>
/// <param name="To">The node it enters.</param>
/// <param name="Confidence">0.5 to 1.</param>
/// <param name="Source">The document it comes from, such as <c>doc-17</c>.</param>
internal sealed record SyntheticEdge(string From, string Relation, string To, decimal Confidence, string Source);

/// <summary>
/// A random graph like the peers': degrees by power laws, the hubs of either direction in independent orders, no two edges
/// alike, no loops. The same seed gives the same graph.
/// </summary>
internal sealed class SyntheticGraph
{
    /// <summary>The number of documents that the edges come from.</summary>
    public const int DocumentCount = 20_000;

    private static readonly string[] KindNames = ["Person", "Organization", "Place", "Work", "Event", "Concept"];

    private static readonly (string Name, int Weight)[] RelationWeights =
    [
        ("knows", 30), ("works_for", 18), ("located_in", 14), ("part_of", 10), ("created", 10), ("cites", 8), ("attended", 6), ("about", 4),
    ];

    private SyntheticGraph(SyntheticNode[] nodes, SyntheticEdge[] edges, string[] seeds, (string From, string To)[] pairs)
    {
        Nodes = nodes;
        Edges = edges;
        Seeds = seeds;
        Pairs = pairs;
    }

    /// <summary>The kinds, as the peers name them.</summary>
    public static IReadOnlyList<string> Kinds => KindNames;

    /// <summary>The relations, as the peers name them.</summary>
    public static IEnumerable<string> Relations => RelationWeights.Select(r => r.Name);

    /// <summary>Its nodes, by number.</summary>
    public IReadOnlyList<SyntheticNode> Nodes { get; }

    /// <summary>Its edges, in the order they were drawn.</summary>
    public IReadOnlyList<SyntheticEdge> Edges { get; }

    /// <summary>Different nodes to start from.</summary>
    public IReadOnlyList<string> Seeds { get; }

    /// <summary>Ends of paths; a pair may be one node twice.</summary>
    public IReadOnlyList<(string From, string To)> Pairs { get; }

    /// <summary>Draws a graph.</summary>
    /// <param name="nodeCount">How many nodes, 2 or more.</param>
    /// <param name="edgeCount">How many edges; far fewer than nodes squared.</param>
    /// <param name="seed">Tells one graph from another.</param>
    public static SyntheticGraph Generate(int nodeCount, int edgeCount, int seed = 20261123)
    {
        Random random = new(seed);
        int[] sources = [.. Enumerable.Range(0, nodeCount)];
        int[] targets = [.. sources];
        random.Shuffle(sources);
        random.Shuffle(targets);
        SyntheticNode[] nodes = new SyntheticNode[nodeCount];
        for (int i = 0; i < nodeCount; i++)
        {
            string kind = KindNames[random.Next(KindNames.Length)];
            nodes[i] = new SyntheticNode($"e/{i:000000}", kind, $"{kind} {i}");
        }

        HashSet<(long Ends, string Relation)> seen = [];
        List<SyntheticEdge> edges = new(edgeCount);
        string[] documents = [.. Enumerable.Range(0, DocumentCount).Select(d => $"doc-{d}")];
        while (edges.Count < edgeCount)
        {
            int from = sources[(int)(nodeCount * Math.Pow(random.NextDouble(), 1.5))];
            int to = targets[(int)(nodeCount * Math.Pow(random.NextDouble(), 2.5))];
            string relation = Relation(random.Next(100));
            if (from != to && seen.Add((((long)from * nodeCount) + to, relation)))
            {
                decimal confidence = random.Next(500, 1000) / 1000m;
                edges.Add(new(nodes[from].Id, relation, nodes[to].Id, confidence, documents[random.Next(DocumentCount)]));
            }
        }

        SyntheticNode[] starts = [.. nodes];
        random.Shuffle(starts);
        return new SyntheticGraph(
            nodes,
            [.. edges],
            [.. starts.Take(1000).Select(n => n.Id)],
            [.. Enumerable.Range(0, 200).Select(_ => (nodes[random.Next(nodeCount)].Id, nodes[random.Next(nodeCount)].Id))]);
    }

    private static string Relation(int percent)
    {
        foreach ((string name, int weight) in RelationWeights)
        {
            if (percent < weight)
            {
                return name;
            }

            percent -= weight;
        }

        return RelationWeights[^1].Name;
    }
}
