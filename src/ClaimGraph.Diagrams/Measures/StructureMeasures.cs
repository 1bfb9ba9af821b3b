using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Measures;

/// <summary>How well near on the drawing means near in the graph. Distances run between centres of nodes.</summary>
/// <param name="Stress">
/// Scale-normalised stress, 0 to 1, lower is better: 1 - Q2²/(N Q1) with Q1 the sum of l²/d², Q2 that of l/d over N pairs of nodes with a way
/// between them, l their distance on the drawing and d the edges between them (Ahmed et al. 2024, "Size should not matter: scale-invariant
/// stress metrics", https://arxiv.org/abs/2408.04688). 0 without pairs. Above 2,000 nodes pairs start at 200 nodes, chosen by a fixed seed.
/// </param>
/// <param name="Neighborhood">
/// Neighbourhood preservation, 0 to 1: with A the nodes up to two edges away and B the |A| nearest on the drawing, the mean of |A∩B|/|A∪B|
/// over nodes with an edge (Kruiger et al. 2017, "Graph layouts by t-SNE"). 1 without edges. Sampled as stress is.
/// </param>
/// <param name="ClusterCohesion">
/// How many times more often than by chance a node's five nearest are of its cluster, on average; 1 is chance. Null where fewer than two
/// clusters are drawn. Sampled as stress is.
/// </param>
public sealed record StructureMeasures(double Stress, double Neighborhood, double? ClusterCohesion)
{
    private const int SampledAbove = 2000;
    private const int Sample = 200;
    private const int Seed = 20240804;
    private const int Nearest = 5;

    internal static StructureMeasures Of(DiagramGeometry geometry)
    {
        int count = geometry.Nodes.Length;
        int[][] neighbors = Neighbors(geometry);
        Point[] centers = [.. geometry.Nodes.Select(n => n.Box.Center)];
        int[] starts = Starts(count);
        Cohesion cohesion = new([.. geometry.Nodes.Select(n => n.Cluster)]);
        double squares = 0;
        double sum = 0;
        double pairs = 0;
        double shares = 0;
        int linked = 0;
        int[] distances = new int[count];
        double[] lengths = new double[count];
        int[] order = new int[count];
        foreach (int start in starts)
        {
            Walk(neighbors, start, distances);
            for (int i = 0; i < count; i++)
            {
                lengths[i] = i == start ? -1 : centers[start].DistanceTo(centers[i]);
                order[i] = i;
                if (distances[i] > 0)
                {
                    double share = lengths[i] / distances[i];
                    squares += share * share;
                    sum += share;
                    pairs++;
                }
            }

            Array.Sort(lengths, order);
            int near = distances.Count(d => d is 1 or 2);
            if (near > 0)
            {
                int common = order.Skip(1).Take(near).Count(i => distances[i] is 1 or 2);
                shares += (double)common / ((2 * near) - common);
                linked++;
            }

            cohesion.Add(start, order.AsSpan(1..Math.Min(count, Nearest + 1)));
        }

        return new StructureMeasures(
            squares == 0 ? 0 : Math.Max(0, 1 - (sum * sum / (pairs * squares))),
            linked == 0 ? 1 : shares / linked,
            cohesion.Mean);
    }

    [SuppressMessage("Security", "CA5394", Justification = "A sample that is the same each time is what is wanted.")]
    private static int[] Starts(int count)
    {
        int[] all = [.. Enumerable.Range(0, count)];
        if (count <= SampledAbove)
        {
            return all;
        }

        new Random(Seed).Shuffle(all);
        return [.. all.Take(Sample).Order()];
    }

    private static int[][] Neighbors(DiagramGeometry geometry)
    {
        Dictionary<string, int> index = geometry.Nodes.Select((n, i) => (n.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        SortedSet<int>[] neighbors = [.. geometry.Nodes.Select(_ => new SortedSet<int>())];
        foreach (EdgeGeometry edge in geometry.Edges.Where(e => e.Source != e.Target))
        {
            neighbors[index[edge.Source]].Add(index[edge.Target]);
            neighbors[index[edge.Target]].Add(index[edge.Source]);
        }

        return [.. neighbors.Select(n => n.ToArray())];
    }

    // The number of edges to each node from the start; -1 where there is no way.
    private static void Walk(int[][] neighbors, int start, int[] distances)
    {
        Array.Fill(distances, -1);
        distances[start] = 0;
        Queue<int> open = new([start]);
        while (open.TryDequeue(out int node))
        {
            foreach (int next in neighbors[node])
            {
                if (distances[next] < 0)
                {
                    distances[next] = distances[node] + 1;
                    open.Enqueue(next);
                }
            }
        }
    }

    private sealed class Cohesion(ImmutableArray<string?> clusters)
    {
        private readonly Dictionary<string, int> _sizes = clusters.OfType<string>().GroupBy(c => c, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        private double _sum;
        private int _nodes;

        public double? Mean => _sizes.Count < 2 || _nodes == 0 ? null : _sum / _nodes;

        public void Add(int node, ReadOnlySpan<int> nearest)
        {
            if (clusters[node] is not { } cluster || _sizes[cluster] < 2)
            {
                return;
            }

            int same = 0;
            foreach (int i in nearest)
            {
                same += clusters[i] == cluster ? 1 : 0;
            }

            double expected = (_sizes[cluster] - 1.0) / (clusters.Length - 1);
            _sum += same / (double)nearest.Length / expected;
            _nodes++;
        }
    }
}
