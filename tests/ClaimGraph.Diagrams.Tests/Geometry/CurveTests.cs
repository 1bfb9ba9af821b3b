using ClaimGraph.Diagrams.Geometry;
using CsCheck;

namespace ClaimGraph.Diagrams.Tests.Geometry;

public sealed class CurveTests
{
    private static readonly Gen<Point> Points = Gen.Select(Gen.Double[0, 500], Gen.Double[0, 500], (x, y) => new Point(x, y));

    [Fact]
    public void Flattening_stays_within_a_quarter_of_a_pixel() =>
        Gen.Select(Points, Points, Points, Points).Sample((a, b, c, d) =>
        {
            Bezier bezier = new(a, b, c, d);
            Curve curve = new(a, [bezier]);
            for (int i = 0; i <= 200; i++)
            {
                Point on = bezier.At(i / 200.0);
                double nearest = Enumerable.Range(1, curve.Flat.Length - 1).Min(k => on.DistanceTo(curve.Flat[k - 1], curve.Flat[k]));
                Assert.True(nearest <= 0.25, $"{nearest}");
            }
        });

    [Fact]
    public void A_path_is_cut_where_it_leaves_an_outline()
    {
        Outline square = new([new(0, 0), new(10, 0), new(10, 10), new(0, 10)]);
        Curve cut = Curve.Through([new(5, 5), new(5, 8), new(25, 8)]).After(square);

        Assert.Equal(10, cut.Start.X, 3);
        Assert.Equal(8, cut.Start.Y, 3);
        Assert.Equal(new Point(25, 8), cut.End);
    }

    [Fact]
    public void The_end_can_be_left_away()
    {
        Curve shaft = Curve.Through([new(0, 0), new(100, 0)]).WithoutEnd(8);

        Assert.Equal(92, shaft.End.X, 3);
        Assert.Empty(Curve.Through([new(0, 0), new(5, 0)]).WithoutEnd(8).Segments);
    }

    [Fact]
    public void Rounded_corners_stay_between_the_corner_and_its_chord()
    {
        Curve rounded = Curve.Rounded([new(0, 0), new(100, 0), new(100, 100)], 30);

        Assert.Equal(new Point(0, 0), rounded.Start);
        Assert.Equal(new Point(100, 100), rounded.End);
        Assert.All(rounded.Flat, p => Assert.True(p.X <= 100 && p.Y >= 0 && p.X - p.Y >= -0.01 && p.X - p.Y <= 100.01));
    }

    [Fact]
    public void A_line_along_an_edge_of_a_box_does_not_cross_it()
    {
        Box box = new(0, 0, 10, 10);

        Assert.True(box.IsCrossedBy(new(-5, 5), new(15, 5)));
        Assert.True(box.IsCrossedBy(new(2, 2), new(3, 3)));
        Assert.False(box.IsCrossedBy(new(-5, 0), new(15, 0)));
        Assert.False(box.IsCrossedBy(new(-5, 5), new(-1, 5)));
        Assert.False(box.IsCrossedBy(new(-5, 5), new(5, -5.1)));
    }
}
