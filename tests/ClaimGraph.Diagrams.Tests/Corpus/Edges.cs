namespace ClaimGraph.Diagrams.Tests.Corpus;

/// <summary>Sorts of graphs, as pairs of node numbers; always the same for the same seed.</summary>
internal static class Edges
{
    public static IEnumerable<(int A, int B)> Star(int nodes) => Enumerable.Range(1, nodes - 1).Select(i => (0, i));

    /// <summary>A random tree whose nodes have at most so many children, mostly fewer.</summary>
    public static IEnumerable<(int A, int B)> Tree(int nodes, int children, int seed)
    {
        Random random = new(seed);
        int[] counts = new int[nodes];
        for (int i = 1; i < nodes; i++)
        {
            int parent = random.Next(i);
            while (counts[parent] >= children)
            {
                parent = (parent + 1) % i;
            }

            counts[parent]++;
            yield return (parent, i);
        }
    }

    /// <summary>A chain every node of which carries leaves.</summary>
    public static IEnumerable<(int A, int B)> Caterpillar(int nodes) =>
        Enumerable.Range(1, nodes - 1).Select(i => (i % 4 == 0 ? i - 4 : i - (i % 4), i));

    public static IEnumerable<(int A, int B)> Wheel(int nodes) =>
        Enumerable.Range(1, nodes - 1).SelectMany(i => new[] { (0, i), (i, i == nodes - 1 ? 1 : i + 1) });

    public static IEnumerable<(int A, int B)> Ladder(int nodes) =>
        Enumerable.Range(0, nodes).SelectMany(i => new[] { (i, i + 1), (i, i + 2) }.Where(e => e.Item2 < nodes && (e.Item2 == i + 2 || i % 2 == 0)));

    public static IEnumerable<(int A, int B)> Lattice(int columns, int rows) =>
        from i in Enumerable.Range(0, columns * rows)
        from next in new[] { (i % columns) + 1 < columns ? i + 1 : -1, i + columns < columns * rows ? i + columns : -1 }
        where next >= 0
        select (i, next);

    /// <summary>Edges from each layer to the next, as in a chart of who supplies whom.</summary>
    public static IEnumerable<(int A, int B)> Layers(int nodes, int layers, int edges, int seed)
    {
        Random random = new(seed);
        int size = nodes / layers;
        return [.. Enumerable.Range(0, edges).Select(i => (A: (i % (layers - 1) * size) + random.Next(size), B: (((i % (layers - 1)) + 1) * size) + random.Next(size))).Distinct()];
    }

    public static IEnumerable<(int A, int B)> Random(int nodes, int edges, int seed)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, edges).Select(_ => (A: random.Next(nodes), B: random.Next(nodes))).Where(e => e.A != e.B)];
    }

    /// <summary>More edges between nodes that stand next to each other, several for a pair.</summary>
    public static IEnumerable<(int A, int B)> Parallel(int nodes, int edges, int seed)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, edges).Select(i => (A: random.Next(nodes / 5) * 5, i)).Select(p => p.i % 3 == 0 ? (p.A + 1, p.A) : (p.A, p.A + 1))];
    }

    /// <summary>A loop at every so-manieth node, and a second at every other of those.</summary>
    public static IEnumerable<(int A, int B)> Loops(int nodes, int every) =>
        Enumerable.Range(0, nodes).Where(i => i % every == 0).SelectMany(i => Enumerable.Repeat((i, i), 1 + (i / every % 2)));

    public static IEnumerable<(int A, int B)> Hubs(int nodes, int hubs, int extra, int seed)
    {
        Random random = new(seed);
        return
        [
            .. Enumerable.Range(1, nodes - 1).Select(i => (i < hubs ? i - 1 : i % hubs, i)),
            .. Enumerable.Range(0, extra).Select(_ => (A: random.Next(hubs), B: hubs + random.Next(nodes - hubs))),
        ];
    }

    /// <summary>Parts without a link between them: trees of falling size with an edge more each.</summary>
    public static IEnumerable<(int A, int B)> Islands(int nodes, int islands, int seed)
    {
        int first = 0;
        for (int island = 0; island < islands; island++)
        {
            int rest = nodes - first;
            int size = island == islands - 1 ? rest : Math.Max(1, rest / 3);
            foreach ((int a, int b) in Tree(size, 4, seed + island).Append((A: 0, B: size - 1)).Where(e => e.A != e.B).Distinct())
            {
                yield return (first + a, first + b);
            }

            first += size;
        }
    }

    /// <summary>
    /// A web as articles make it: a few subjects are in most claims, newcomers attach to what is known already (Barabási and Albert
    /// 1999), some pairs are claimed about twice, some nodes relate to themselves, and a few stand apart.
    /// </summary>
    public static IEnumerable<(int A, int B)> Claims(int nodes, int edges, int seed)
    {
        Random random = new(seed);
        List<int> ends = [0];
        List<(int A, int B)> all = [];
        void Add(int a, int b)
        {
            all.Add((a, b));
            ends.Add(a);
            ends.Add(b);
        }

        for (int i = 1; i < nodes; i++)
        {
            // Each of these begins a part of its own, which the next joins.
            if (i % 25 == 23)
            {
                continue;
            }

            int known = i % 25 == 24 ? i - 1 : random.Next(4) == 0 ? random.Next(i) : ends[random.Next(ends.Count)];
            if (random.Next(2) == 0)
            {
                Add(known, i);
            }
            else
            {
                Add(i, known);
            }
        }

        while (all.Count < edges)
        {
            int sort = random.Next(20);
            int node = ends[random.Next(ends.Count)];
            if (sort == 0)
            {
                Add(node, node);
            }
            else if (sort < 4)
            {
                (int a, int b) = all[random.Next(all.Count)];
                Add(b, a);
            }
            else if (ends[random.Next(ends.Count)] is var other && other != node)
            {
                Add(node, other);
            }
        }

        return all;
    }

    /// <summary>Nodes take turns to be in a cluster; four edges of five stay within theirs.</summary>
    public static IEnumerable<(int A, int B)> Clustered(int nodes, int clusters, int edges, int seed)
    {
        Random random = new(seed);
        List<(int A, int B)> all = [.. Enumerable.Range(clusters, nodes - clusters).Select(i => ((random.Next(i / clusters) * clusters) + (i % clusters), i))];
        while (all.Count < edges)
        {
            int a = random.Next(nodes);
            int b = random.Next(5) < 4 ? (random.Next(nodes / clusters) * clusters) + (a % clusters) : random.Next(nodes);
            if (a != b && b < nodes)
            {
                all.Add((a, b));
            }
        }

        return all;
    }
}
