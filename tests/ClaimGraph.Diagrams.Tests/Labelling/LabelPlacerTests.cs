using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Labelling;

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

    private static ImmutableArray<LabelPlace?> Place(ImmutableArray<Box> nodes, ImmutableArray<ImmutableArray<Point>> paths) =>
        new LabelPlacer(nodes, paths, [.. paths.Select(_ => Plate)], CancellationToken.None).Place();
}
