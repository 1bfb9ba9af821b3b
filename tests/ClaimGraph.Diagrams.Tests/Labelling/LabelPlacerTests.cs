using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Labelling;
using ClaimGraph.Diagrams.Measures;

namespace ClaimGraph.Diagrams.Tests.Labelling;

public sealed class LabelPlacerTests
{
    private static readonly Size Plate = new(60, 14);

    [Fact]
    public void A_label_alone_stands_on_the_middle_of_its_line()
    {
        LabelPlace place = Assert.Single(Place([], [[new(0, 0), new(300, 0)]]))!;

        Assert.Equal(Box.Around(new Point(150, 0), Plate), place.Box);
        Assert.Null(place.Leader);
    }

    [Fact]
    public void Labels_of_lines_that_lie_close_together_keep_off_each_other_and_off_other_lines()
    {
        ImmutableArray<ImmutableArray<Point>> paths = [.. Enumerable.Range(0, 6).Select(i => ImmutableArray.Create<Point>(new(0, 10 * i), new(400, 10 * i)))];
        ImmutableArray<LabelPlace?> places = Place([], paths);

        for (int i = 0; i < places.Length; i++)
        {
            Assert.DoesNotContain(places, p => p != places[i] && p!.Box.Overlaps(places[i]!.Box));
        }
    }

    [Fact]
    public void A_label_whose_line_is_walled_in_stands_apart_with_a_leader_that_meets_no_node()
    {
        // Two walls leave the line a gap that no label fits into, and their ends are open.
        ImmutableArray<Box> walls = [new(0, -110, 160, 105), new(0, 5, 160, 105)];
        LabelPlace place = Assert.Single(Place(walls, [[new(10, 0), new(150, 0)]]))!;

        Assert.DoesNotContain(walls, w => w.Overlaps(place.Box));
        (Point from, Point to) = Assert.NotNull(place.Leader);
        Assert.True(place.Box.Contains(from));
        Assert.Equal(0, to.Y, 6);
        Assert.DoesNotContain(walls, w => w.IsCrossedBy(from, to));
    }

    [Fact]
    public void A_label_for_which_there_is_no_room_is_left_out()
    {
        ImmutableArray<Box> walls = [new(-2000, -2000, 4000, 1995), new(-2000, 5, 4000, 1995)];

        Assert.Null(Assert.Single(Place(walls, [[new(-100, 0), new(100, 0)]])));
    }

    [Fact]
    public void An_edge_without_a_label_or_without_a_path_gets_no_place()
    {
        LabelPlacer placer = new([], [[new(0, 0), new(9, 0)], []], [default, Plate], CancellationToken.None);

        Assert.All(placer.Place(), Assert.Null);
    }

    [Fact]
    public void Labels_of_a_bundle_of_rays_stand_clear_of_the_other_rays_and_nearest_to_their_own()
    {
        // Forty lines from one point within a quarter turn: labels only find room far out, and not all at the same distance.
        ImmutableArray<ImmutableArray<Point>> rays =
        [
            .. Enumerable.Range(0, 40)
                .Select(i => i * Math.PI / 80)
                .Select(angle => ImmutableArray.Create<Point>(new(0, 0), new(900 * Math.Cos(angle), 900 * Math.Sin(angle)))),
        ];
        ImmutableArray<LabelPlace?> places = Place([], rays);

        for (int i = 0; i < places.Length; i++)
        {
            LabelPlace place = Assert.IsType<LabelPlace>(places[i]);
            Assert.DoesNotContain(rays, r => r != rays[i] && DrawingMeasurer.Meets(r, place.Box));
            Assert.True(place.Leader is not null || rays.All(r => Distance.ToPath(place.Box, rays[i]) <= Distance.ToPath(place.Box, r)));
            Assert.DoesNotContain(places, p => p != place && p!.Box.Overlaps(place.Box));
        }
    }

    [Fact]
    public void A_leader_runs_beneath_no_label()
    {
        // Lines so close together that most labels have to stand apart.
        ImmutableArray<ImmutableArray<Point>> lines = [.. Enumerable.Range(0, 12).Select(i => ImmutableArray.Create<Point>(new(0, 5 * i), new(200, 5 * i)))];
        ImmutableArray<LabelPlace?> places = Place([], lines);

        Assert.Contains(places, p => p!.Leader is not null);
        foreach ((Point from, Point to) in places.Select(p => p!.Leader).OfType<(Point, Point)>())
        {
            Assert.DoesNotContain(places, p => p!.Box.IsCrossedBy(from, to));
        }
    }

    private static ImmutableArray<LabelPlace?> Place(ImmutableArray<Box> nodes, ImmutableArray<ImmutableArray<Point>> paths) =>
        new LabelPlacer(nodes, paths, [.. paths.Select(_ => Plate)], CancellationToken.None).Place();
}
