using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Schema;
using CsCheck;

namespace ClaimGraph.Diagrams.Tests.Geometry;

public sealed class OutlineTests
{
    private static readonly Shape[] Shapes = Enum.GetValues<Shape>();
    private static readonly Outline Diamond = new([new(0, -10), new(20, 0), new(0, 10), new(-20, 0)]);

    [Fact]
    public void An_outline_reaches_as_far_as_its_furthest_corner()
    {
        Assert.Equal(20, Diamond.ReachFrom(new(0, 0), new(1, 0)));
        Assert.Equal(7, Diamond.ReachFrom(new(0, 3), new(0, 1)));
    }

    [Fact]
    public void The_nearest_point_within_is_the_point_itself_where_it_lies_within() =>
        Assert.Equal(new Point(3, 1), Diamond.NearestWithin(new(3, 1), new(1, 0)));

    [Fact]
    public void The_nearest_point_within_lies_a_pixel_from_the_border_on_the_line() =>
        Assert.Equal(new Point(9, -5), Diamond.NearestWithin(new(60, -5), new(1, 0)));

    [Fact]
    public void A_line_past_the_outline_has_no_point_within() => Assert.Null(Diamond.NearestWithin(new(0, 11), new(1, 0)));

    [Fact]
    public void What_is_found_lies_within_every_shape() =>
        Gen.Select(Gen.Int[0, Shapes.Length - 1], Gen.Double[0, 2 * Math.PI], Gen.Double[-0.9, 0.9]).Sample((shape, angle, share) =>
        {
            Outline outline = NodeForm.Around(new ClaimGraph.Diagrams.Geometry.Size(120, 30), Shapes[shape]).Outline;
            Point direction = new(Math.Cos(angle), Math.Sin(angle));
            Point aside = direction.Normal * Math.Sign(share);
            Point at = aside * (Math.Abs(share) * outline.ReachFrom(new(0, 0), aside));
            Point? found = outline.NearestWithin(at, direction);

            Assert.True(found is { } point && outline.Contains(point), $"{found}");
            Assert.Equal(0, (found.Value - at).Cross(direction), 6);
        });
}
