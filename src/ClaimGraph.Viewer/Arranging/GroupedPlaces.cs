using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Viewer.Arranging;

/// <summary>
/// Places for a large graph, found fast: each group around its centre, nodes by their distance in edges from it, on cells that have
/// room for the largest of the group, so that nothing overlaps; then the groups packed, connected ones near each other. Takes time
/// linear in nodes and lines, and quadratic in groups.
/// </summary>
internal sealed class GroupedPlaces(ImmutableArray<Size> sizes, IReadOnlyList<(int Source, int Target)> lines, ImmutableArray<PageGroup> groups)
{
    private const double Gap = 36;
    private const double Padding = 40;
    private const double Title = 64;
    private const double GroupGap = 120;
    private const double PageRatio = 1.5;

    private readonly int[][] _neighbours = NeighboursOf(sizes.Length, lines);

    public PagePlaces Find()
    {
        Box[] boxes = new Box[sizes.Length];
        ImmutableArray<Size> extents = [.. groups.Select(g => Arrange(g, boxes))];
        ImmutableArray<Point> corners = Pack(extents);
        for (int g = 0; g < groups.Length; g++)
        {
            foreach (int node in groups[g].Nodes)
            {
                boxes[node] = boxes[node] with { X = boxes[node].X + corners[g].X, Y = boxes[node].Y + corners[g].Y };
            }
        }

        ImmutableArray<Box> placed = [.. boxes];
        return new PagePlaces(placed, StraightLines.Between(lines, placed), [.. lines.Select(_ => (Box?)null)])
        {
            Clusters = [.. extents.Select((e, g) => new Box(corners[g].X, corners[g].Y, e.Width, e.Height))],
        };
    }

    private static int[][] NeighboursOf(int nodes, IReadOnlyList<(int Source, int Target)> lines)
    {
        ILookup<int, int> others = lines.Where(l => l.Source != l.Target)
            .SelectMany(l => new[] { l, (Source: l.Target, Target: l.Source) })
            .ToLookup(l => l.Source, l => l.Target);
        return [.. Enumerable.Range(0, nodes).Select(i => others[i].Distinct().Order().ToArray())];
    }

    // The group's boxes relative to the group's own corner.
    private Size Arrange(PageGroup group, Box[] boxes)
    {
        double width = group.Nodes.Max(n => sizes[n].Width) + Gap;
        double height = group.Nodes.Max(n => sizes[n].Height) + Gap;
        int columns = Math.Max(1, (int)Math.Round(Math.Sqrt(group.Nodes.Length * PageRatio * height / width)));
        int rows = (group.Nodes.Length + columns - 1) / columns;
        IEnumerable<(int Column, int Row)> cells = Enumerable.Range(0, rows)
            .SelectMany(row => Enumerable.Range(0, columns).Select(column => (column, row)))
            .OrderBy(c => Distance(c.column - ((columns - 1) / 2.0), width) + Distance(c.row - ((rows - 1) / 2.0), height))
            .ThenBy(c => c.row).ThenBy(c => c.column);
        foreach ((int node, (int column, int row)) in FromCentre(group).Zip(cells))
        {
            Point center = new(Padding + ((column + 0.5) * width), Title + ((row + 0.5) * height));
            boxes[node] = Box.Around(center, sizes[node]);
        }

        return new Size((columns * width) + (2 * Padding), (rows * height) + Title + Padding);
    }

    private static double Distance(double cells, double size) => cells * size * cells * size;

    // Breadth first from the node with most neighbours; parts that hang together by nodes outside follow one another.
    private IEnumerable<int> FromCentre(PageGroup group)
    {
        HashSet<int> members = [.. group.Nodes];
        HashSet<int> seen = [];
        Queue<int> open = [];
        foreach (int start in group.Nodes.OrderByDescending(n => _neighbours[n].Count(members.Contains)).ThenBy(n => n))
        {
            if (seen.Add(start))
            {
                open.Enqueue(start);
            }

            while (open.TryDequeue(out int node))
            {
                yield return node;
                foreach (int next in _neighbours[node])
                {
                    if (members.Contains(next) && seen.Add(next))
                    {
                        open.Enqueue(next);
                    }
                }
            }
        }
    }

    // Rows of groups, each row as wide as makes the page well proportioned; a group follows the one it shares most lines with.
    private ImmutableArray<Point> Pack(ImmutableArray<Size> extents)
    {
        double area = extents.Sum(e => (e.Width + GroupGap) * (e.Height + GroupGap));
        double limit = Math.Max(Math.Sqrt(area * PageRatio), extents.Select(e => e.Width).DefaultIfEmpty().Max());
        Point[] corners = new Point[extents.Length];
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        foreach (int g in InOrder())
        {
            if (x > 0 && x + extents[g].Width > limit)
            {
                (x, y, rowHeight) = (0, y + rowHeight + GroupGap, 0);
            }

            corners[g] = new Point(x, y);
            x += extents[g].Width + GroupGap;
            rowHeight = Math.Max(rowHeight, extents[g].Height);
        }

        return [.. corners];
    }

    private IEnumerable<int> InOrder()
    {
        int[] groupOf = new int[sizes.Length];
        for (int g = 0; g < groups.Length; g++)
        {
            foreach (int node in groups[g].Nodes)
            {
                groupOf[node] = g;
            }
        }

        Dictionary<(int, int), int> shared = [];
        foreach ((int source, int target) in lines)
        {
            (int, int) pair = (Math.Min(groupOf[source], groupOf[target]), Math.Max(groupOf[source], groupOf[target]));
            shared[pair] = shared.GetValueOrDefault(pair) + 1;
        }

        SortedSet<int> left = [.. Enumerable.Range(0, groups.Length)];
        for (int last = -1; left.Count > 0;)
        {
            int from = last;
            last = left.MaxBy(g => (shared.GetValueOrDefault((Math.Min(from, g), Math.Max(from, g))), -g));
            left.Remove(last);
            yield return last;
        }
    }
}
