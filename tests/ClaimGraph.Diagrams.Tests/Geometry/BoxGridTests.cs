using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Measures;
using CsCheck;

namespace ClaimGraph.Diagrams.Tests.Geometry;

/// <summary>What the grids find is what looking at everything finds.</summary>
public sealed class BoxGridTests
{
    private static readonly Gen<double> Place = Gen.Double[-300, 300];
    private static readonly Gen<Box> AnyBox = Gen.Select(Place, Place, Gen.Double[0, 120], Gen.Double[0, 60], (x, y, w, h) => new Box(x, y, w, h));
    private static readonly Gen<Point> AnyPoint = Gen.Select(Place, Place, (x, y) => new Point(x, y));

    [Fact]
    public void Boxes_near_an_area_are_found()
    {
        Gen.Select(AnyBox.List[0, 40], AnyBox, Gen.Double[-9, 3]).Sample((boxes, area, margin) =>
        {
            BoxGrid grid = BoxGrid.Of(boxes);
            List<int> touching = [];
            grid.Touching(area, touching);

            Assert.Equal(boxes.Exists(b => b.Overlaps(area, margin)), grid.Overlaps(area, margin));
            Assert.Equal(boxes.Count(b => b.Overlaps(area, margin)), grid.CountOverlaps(area, margin));
            List<int> overlapping = [];
            grid.Overlapping(area, margin, overlapping);
            Assert.Equal(Enumerable.Range(0, boxes.Count).Where(i => boxes[i].Overlaps(area, margin)), overlapping.Order());
            Assert.Equal(
                Enumerable.Range(0, boxes.Count).Where(i => boxes[i].X <= area.Right && boxes[i].Right >= area.X && boxes[i].Y <= area.Bottom && boxes[i].Bottom >= area.Y),
                touching.Order());
        });
    }

    [Fact]
    public void Boxes_that_a_line_crosses_are_found_once()
    {
        Gen.Select(AnyBox.List[0, 40], AnyPoint, AnyPoint, Gen.Double[-2, 9]).Sample((boxes, from, to, margin) =>
        {
            List<int> crossed = [];
            BoxGrid.Of(boxes).Crossed(from, to, margin, crossed);

            Assert.Equal(Enumerable.Range(0, boxes.Count).Where(i => boxes[i].Inflate(margin).IsCrossedBy(from, to)), crossed.Order());
        });
    }

    [Fact]
    public void A_box_that_was_taken_out_is_not_found_until_it_is_put_elsewhere()
    {
        BoxGrid grid = BoxGrid.Of([new(0, 0, 10, 10), new(100, 0, 10, 10)]);
        grid.Remove(0);
        Assert.Equal(0, grid.CountOverlaps(new Box(-5, -5, 20, 20), 0));

        grid.Replace(0, new Box(50, 0, 10, 10));
        Assert.Equal(2, grid.CountOverlaps(new Box(40, -5, 80, 20), 0));
    }

    [Fact]
    public void What_paths_do_at_a_box_is_told_of_all_but_one()
    {
        const double Reach = 40;
        Gen.Select(AnyPoint.Array[2, 6].Array[1, 12], AnyBox).Sample((paths, box) =>
        {
            ImmutableArray<ImmutableArray<Point>> all = [.. paths.Select(p => p.ToImmutableArray())];
            Surroundings around = new PathGrid(all, 30).Around(box, 0, Reach);
            double nearest = all.Skip(1).Select(p => Distance.ToPath(box, p)).Append(Reach).Min();

            Assert.Equal(all.Skip(1).Count(p => DrawingMeasurer.Meets(p, box.Inflate(1))), around.Crossing);
            Assert.Equal(nearest, around.Nearest, 6);
            if (nearest < Reach)
            {
                // The middle is only told of the paths that come near.
                Assert.True(around.NearestToMiddle >= all.Skip(1).Min(p => Distance.ToPath(box.Center, p)) - 1e-6);
            }
        });
    }

    [Fact]
    public void Paths_across_a_line_are_counted_once_each()
    {
        Gen.Select(AnyPoint.Array[2, 6].Array[1, 12], AnyPoint, AnyPoint).Sample((paths, from, to) =>
        {
            ImmutableArray<ImmutableArray<Point>> all = [.. paths.Select(p => p.ToImmutableArray())];
            bool Crosses(ImmutableArray<Point> path) => Enumerable.Range(1, path.Length - 1).Any(i => Segments.Cross(from, to, path[i - 1], path[i]));

            Assert.Equal(all.Skip(1).Count(Crosses), new PathGrid(all, 30).CountAcross(from, to, 0));
        });
    }
}
