namespace ClaimGraph.Query.Analysis;

/// <summary>An undirected graph with weights, whose nodes may stand for communities of a finer one.</summary>
internal sealed class LinkLevel
{
    private readonly int[] _offsets;
    private readonly int[] _neighbors;
    private readonly double[] _weights;
    private readonly double[] _loops;
    private readonly double[] _degrees;

    private LinkLevel(int[] offsets, int[] neighbors, double[] weights, double[] loops)
    {
        _offsets = offsets;
        _neighbors = neighbors;
        _weights = weights;
        _loops = loops;
        _degrees = new double[loops.Length];
        for (int node = 0; node < loops.Length; node++)
        {
            _degrees[node] = 2 * loops[node];
            foreach (double weight in Weights(node))
            {
                _degrees[node] += weight;
            }

            Ends += _degrees[node];
        }
    }

    /// <summary>The number of nodes.</summary>
    public int NodeCount => _loops.Length;

    /// <summary>Twice the weight of all edges.</summary>
    public double Ends { get; }

    /// <summary>A level of single nodes, on which parallel edges add up.</summary>
    public static LinkLevel Of(LinkRows rows)
    {
        int[] single = [.. Enumerable.Range(0, rows.NodeCount)];
        return Build(rows.NodeCount, single, rows.Neighbors, (node, i) => rows.Counts(node)[i], _ => 0);
    }

    /// <summary>The nodes a node is linked to, itself never among them.</summary>
    public ReadOnlySpan<int> Neighbors(int node) => _neighbors.AsSpan(_offsets[node].._offsets[node + 1]);

    /// <summary>For each of <see cref="Neighbors"/> the weight.</summary>
    public ReadOnlySpan<double> Weights(int node) => _weights.AsSpan(_offsets[node].._offsets[node + 1]);

    /// <summary>The weight of a node's edges; a loop counts twice.</summary>
    public double Degree(int node) => _degrees[node];

    /// <summary>The level whose nodes are communities.</summary>
    /// <param name="communities">For each node its community, numbered from 0 without gaps.</param>
    /// <param name="count">The number of communities.</param>
    public LinkLevel Merge(int[] communities, int count) =>
        Build(count, communities, Neighbors, (node, i) => Weights(node)[i], node => _loops[node]);

    /// <summary>The modularity of a partition; 0 without edges.</summary>
    public double Modularity(int[] communities, double resolution)
    {
        if (Ends == 0)
        {
            return 0;
        }

        double[] degrees = new double[NodeCount];
        double inner = 0;
        for (int node = 0; node < NodeCount; node++)
        {
            degrees[communities[node]] += _degrees[node];
            inner += 2 * _loops[node];
            ReadOnlySpan<int> neighbors = Neighbors(node);
            for (int i = 0; i < neighbors.Length; i++)
            {
                inner += communities[neighbors[i]] == communities[node] ? Weights(node)[i] : 0;
            }
        }

        double expected = 0;
        foreach (double degree in degrees)
        {
            expected += degree / Ends * (degree / Ends);
        }

        return (inner / Ends) - (resolution * expected);
    }

    private delegate ReadOnlySpan<int> Row(int node);

    /// <summary>Adds up the weights between groups of nodes. Within a group they make a loop, each edge once.</summary>
    private static LinkLevel Build(int count, int[] groups, Row neighbors, Func<int, int, double> weight, Func<int, double> loop)
    {
        ILookup<int, int> members = Enumerable.Range(0, groups.Length).ToLookup(n => groups[n]);
        int[] offsets = new int[count + 1];
        List<int> targets = [];
        List<double> weights = [];
        double[] loops = new double[count];
        double[] sums = new double[count];
        List<int> touched = [];
        for (int group = 0; group < count; group++)
        {
            foreach (int node in members[group])
            {
                loops[group] += loop(node);
                ReadOnlySpan<int> row = neighbors(node);
                for (int i = 0; i < row.Length; i++)
                {
                    int target = groups[row[i]];
                    if (target == group)
                    {
                        // An edge within the group stands in both rows; a loop only in one.
                        loops[group] += row[i] == node ? weight(node, i) : weight(node, i) / 2;
                        continue;
                    }

                    if (sums[target] == 0)
                    {
                        touched.Add(target);
                    }

                    sums[target] += weight(node, i);
                }
            }

            touched.Sort();
            foreach (int target in touched)
            {
                targets.Add(target);
                weights.Add(sums[target]);
                sums[target] = 0;
            }

            touched.Clear();
            offsets[group + 1] = targets.Count;
        }

        return new LinkLevel(offsets, [.. targets], [.. weights], loops);
    }
}
