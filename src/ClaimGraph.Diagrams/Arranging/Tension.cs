using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>
/// What is wrong around a node, as a sum of costs: edges that cross, run through nodes or through the labels of others, labels on
/// each other, edges that are long, and how far out of the page's middle the node stands. Edges count as straight lines between
/// centres, with their labels in the middle of what shows of them. Asking for a node takes time in the order of its edges × (nodes +
/// edges), most of which are ruled out by four comparisons.
/// </summary>
internal sealed class Tension
{
    private const double CrossingCost = 30;
    private const double CrossingCostOfTrees = 90;
    private const double SlantCost = 0.7;
    private const double TunnelCost = 50;
    private const double LengthCost = 24;
    private const double FarTooLong = 0.5;
    private const double ShortnessCost = 6;
    private const double TiltCost = 14;
    private const double LabelOnLineCost = 6;
    private const double LabelOnLabelCost = 8;
    private const double LabelOnNodeCost = 12;
    private const double PageCost = 8;
    private const double PageRatio = 1.75;
    private const double StrainCost = 1.5;
    private const double RoomPerThing = 1.9;
    private const double Clearance = 9;
    private const double StrandWidth = 8.5;

    private readonly double[] _x;
    private readonly double[] _y;
    private readonly double[] _halfWidth;
    private readonly double[] _halfHeight;
    private readonly ImmutableArray<Link> _links;
    private readonly int[][] _incident;
    private readonly Mark[] _labels;
    private readonly Mark[] _reach;
    private readonly double _pageHalf;
    private readonly double _extraClearance;
    private readonly float[] _distances;
    private readonly double _near;
    private readonly double _crossingCost;

    /// <summary>Prepares for asking.</summary>
    /// <param name="places">The centres of the nodes.</param>
    /// <param name="sizes">The size of each node.</param>
    /// <param name="links">Which nodes are joined.</param>
    /// <param name="page">The height of the page that the nodes may spread on without a cost, in pixels; more is taken where they need it.</param>
    /// <param name="distances">The distance that each two nodes should have, row by row, in pixels; empty not to ask for any.</param>
    public Tension(Point[] places, ImmutableArray<Size> sizes, ImmutableArray<Link> links, double page, float[] distances)
    {
        int n = places.Length;
        (_x, _y) = ([.. places.Select(p => p.X)], [.. places.Select(p => p.Y)]);
        _halfWidth = [.. sizes.Select(s => s.Width / 2)];
        _halfHeight = [.. sizes.Select(s => s.Height / 2)];
        _links = links;
        _distances = distances;
        _crossingCost = links.Length < n ? CrossingCostOfTrees : CrossingCost;
        _near = links.IsEmpty ? 0 : links.Average(l => l.Length);
        _incident = [.. Enumerable.Range(0, n).Select(v => Enumerable.Range(0, links.Length).Where(e => links[e].A == v || links[e].B == v).ToArray())];
        _labels = new Mark[links.Length];
        _reach = new Mark[links.Length];
        _extraClearance = StrandWidth * (links.IsEmpty ? 0 : links.Max(l => l.Strands) - 1);
        for (int e = 0; e < links.Length; e++)
        {
            Update(e);
        }

        _pageHalf = Math.Max(page, Math.Sqrt(RoomPerThing * Room(sizes, links) / PageRatio)) / 2;
    }

    /// <summary>The room that nodes and labels take with what is left free around each, in square pixels.</summary>
    public static double Room(ImmutableArray<Size> sizes, ImmutableArray<Link> links) =>
        sizes.Sum(s => (s.Width + 30) * (s.Height + 26)) + links.Sum(l => l.Strands * (l.LabelWidth + 12) * (l.LabelHeight + 8));

    /// <summary>The links of each node.</summary>
    public int[] IncidentTo(int node) => _incident[node];

    /// <summary>Where a node is.</summary>
    public Point this[int node] => new(_x[node], _y[node]);

    /// <summary>Moves a node.</summary>
    public void Move(int node, Point to)
    {
        (_x[node], _y[node]) = (to.X, to.Y);
        foreach (int e in _incident[node])
        {
            Update(e);
        }
    }

    /// <summary>Tells whether no edge crosses another or runs through a node, and all stands on a page of the height that was asked for.</summary>
    /// <param name="page">The height, in pixels.</param>
    public bool IsClean(double page)
    {
        for (int v = 0; v < _x.Length; v++)
        {
            if (Math.Max((Math.Abs(_x[v]) + _halfWidth[v]) / PageRatio, Math.Abs(_y[v]) + _halfHeight[v]) > page / 2)
            {
                return false;
            }
        }

        for (int e = 0; e < _links.Length; e++)
        {
            Link link = _links[e];
            Point a = this[link.A];
            Point b = this[link.B];
            for (int j = 0; j < e; j++)
            {
                Link o = _links[j];
                if (o.A != link.A && o.A != link.B && o.B != link.A && o.B != link.B && Segments.Cross(a, b, this[o.A], this[o.B]))
                {
                    return false;
                }
            }

            for (int u = 0; u < _x.Length; u++)
            {
                if (u != link.A && u != link.B && new Mark(_x[u], _y[u], _halfWidth[u] + Clearance, _halfHeight[u] + Clearance).IsCrossed(a.X, a.Y, b.X, b.Y))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The cost around a node; once it is beyond a limit, what is found until then.</summary>
    public double Around(int v, double limit = double.MaxValue)
    {
        double out4 = Math.Max(Math.Abs(_x[v]) / PageRatio, Math.Abs(_y[v])) / _pageHalf;
        out4 *= out4;
        double cost = PageCost * out4 * out4;
        cost += _distances.Length > 0 ? Strain(v) : 0;
        foreach (int e in _incident[v])
        {
            cost += cost > limit ? 0 : AlongEdge(v, e);
        }

        if (cost > limit)
        {
            return cost;
        }

        Mark own = new(_x[v], _y[v], _halfWidth[v] + Clearance, _halfHeight[v] + Clearance);
        Mark widest = own.Inflated(_extraClearance);
        for (int j = 0; j < _links.Length; j++)
        {
            Link o = _links[j];
            if (!_reach[j].Meets(widest) || o.A == v || o.B == v)
            {
                continue;
            }

            Mark box = own.Inflated(StrandWidth * (o.Strands - 1));
            cost += box.IsCrossed(_x[o.A], _y[o.A], _x[o.B], _y[o.B]) ? TunnelCost * o.Strands : 0;
            cost += o.LabelWidth > 0 && own.Meets(_labels[j]) ? LabelOnNodeCost : 0;
        }

        return cost;
    }

    // Nodes that are not joined should stand apart as the graph has them, the nearer in the graph the more.
    private double Strain(int v)
    {
        int n = _x.Length;
        double strain = 0;
        ReadOnlySpan<float> row = _distances.AsSpan(v * n, n);
        for (int u = 0; u < n; u++)
        {
            double wanted = row[u];
            if (wanted > 0)
            {
                double dx = (_x[u] - _x[v]) / Untangler.StretchX;
                double dy = (_y[u] - _y[v]) / Untangler.StretchY;
                double off = (Math.Sqrt((dx * dx) + (dy * dy)) - wanted) / (wanted * wanted);
                strain += off * off;
            }
        }

        return StrainCost * strain * _near * _near;
    }

    private double AlongEdge(int v, int e)
    {
        Link link = _links[e];
        int other = link.A == v ? link.B : link.A;
        double ax = _x[v];
        double ay = _y[v];
        double bx = _x[other];
        double by = _y[other];
        Mark label = _labels[e];
        Mark reach = _reach[e];
        bool hasLabel = link.LabelWidth > 0;
        double cost = Stretch(ax - bx, ay - by, link);
        for (int j = 0; j < _links.Length; j++)
        {
            if (!_reach[j].Meets(reach) || j == e)
            {
                continue;
            }

            Link o = _links[j];
            bool isJoined = o.A == v || o.B == v || o.A == other || o.B == other;
            if (!isJoined && Segments.Cross(new Point(ax, ay), new Point(bx, by), new Point(_x[o.A], _y[o.A]), new Point(_x[o.B], _y[o.B])))
            {
                cost += Crossing(link, o, ax - bx, ay - by, _x[o.A] - _x[o.B], _y[o.A] - _y[o.B]);
            }

            if (hasLabel)
            {
                cost += label.IsCrossed(_x[o.A], _y[o.A], _x[o.B], _y[o.B]) ? LabelOnLineCost : 0;
                cost += o.LabelWidth > 0 && label.Meets(_labels[j]) ? LabelOnLabelCost : 0;
            }

            cost += o.LabelWidth > 0 && _labels[j].IsCrossed(ax, ay, bx, by) ? LabelOnLineCost : 0;
        }

        double clearance = Clearance + (StrandWidth * (link.Strands - 1));
        for (int u = 0; u < _x.Length; u++)
        {
            if (Math.Abs(_x[u] - reach.X) >= reach.Wide + _halfWidth[u] + clearance
                || Math.Abs(_y[u] - reach.Y) >= reach.High + _halfHeight[u] + clearance
                || u == v || u == other)
            {
                continue;
            }

            Mark box = new(_x[u], _y[u], _halfWidth[u] + clearance, _halfHeight[u] + clearance);
            cost += box.IsCrossed(ax, ay, bx, by) ? TunnelCost * link.Strands : 0;
            cost += hasLabel && box.Meets(label) ? LabelOnNodeCost : 0;
        }

        return cost;
    }

    // As many crossings as edges make of bundles, and the dearer the further from a right angle.
    private double Crossing(in Link link, in Link other, double ax, double ay, double bx, double by)
    {
        double dot = (ax * bx) + (ay * by);
        double slant = dot * dot / (((ax * ax) + (ay * ay)) * ((bx * bx) + (by * by)));
        return _crossingCost * link.Strands * other.Strands * (1 + (SlantCost * slant));
    }

    // The square of what a line is too long or too short, as a share; beyond some length in proportion to it (Huber 1964, "Robust
    // estimation of a location parameter"): the few that have to be long, as between clusters, would outweigh all crossings.
    private static double Misfit(double ratio) => ratio > FarTooLong ? FarTooLong * ((2 * ratio) - FarTooLong) : ratio * ratio;

    private static double Stretch(double dx, double dy, in Link link)
    {
        double x = dx / Untangler.StretchX;
        double y = dy / Untangler.StretchY;
        double ratio = (Math.Sqrt((x * x) + (y * y)) / link.Length) - 1;
        double square = (dx * dx) + (dy * dy);
        double tilt = square == 0 ? 0 : dy * dy / square;
        return ((ratio > 0 ? LengthCost : ShortnessCost) * link.Strands * Misfit(ratio)) + (TiltCost * (link.Strands - 1) * tilt);
    }

    // The label stands in the middle of what shows of the line between the two boxes.
    private void Update(int e)
    {
        Link link = _links[e];
        double ax = _x[link.A];
        double ay = _y[link.A];
        double dx = _x[link.B] - ax;
        double dy = _y[link.B] - ay;
        double absX = Math.Max(Math.Abs(dx), 1e-9);
        double absY = Math.Max(Math.Abs(dy), 1e-9);
        double leave = Math.Min(_halfWidth[link.A] / absX, _halfHeight[link.A] / absY);
        double enter = 1 - Math.Min(_halfWidth[link.B] / absX, _halfHeight[link.B] / absY);
        double at = leave < enter ? (leave + enter) / 2 : 0.5;
        Mark label = new(ax + (dx * at), ay + (dy * at), (link.LabelWidth / 2) + 1, (link.LabelHeight * link.Strands / 2) + 1);
        _labels[e] = label;
        double left = Math.Min(Math.Min(ax, ax + dx), label.X - label.Wide);
        double right = Math.Max(Math.Max(ax, ax + dx), label.X + label.Wide);
        double top = Math.Min(Math.Min(ay, ay + dy), label.Y - label.High);
        double bottom = Math.Max(Math.Max(ay, ay + dy), label.Y + label.High);
        _reach[e] = new Mark((left + right) / 2, (top + bottom) / 2, (right - left) / 2, (bottom - top) / 2);
    }

    // A box by its middle and the halves of its sides.
    private readonly record struct Mark(double X, double Y, double Wide, double High)
    {
        public Mark Inflated(double by) => new(X, Y, Wide + by, High + by);

        public bool Meets(in Mark other) => Math.Abs(X - other.X) < Wide + other.Wide && Math.Abs(Y - other.Y) < High + other.High;

        public bool IsCrossed(double ax, double ay, double bx, double by)
        {
            double dx = bx - ax;
            double dy = by - ay;
            return Math.Abs((ax + bx) - (2 * X)) < Math.Abs(dx) + (2 * Wide)
                && Math.Abs((ay + by) - (2 * Y)) < Math.Abs(dy) + (2 * High)
                && Math.Abs((dx * (Y - ay)) - (dy * (X - ax))) < (Math.Abs(dx) * High) + (Math.Abs(dy) * Wide);
        }
    }
}
