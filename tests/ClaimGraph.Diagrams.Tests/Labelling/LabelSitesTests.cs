using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Labelling;

namespace ClaimGraph.Diagrams.Tests.Labelling;

/// <summary>A line along the top, another 20 px below it, and a node far below both.</summary>
public sealed class LabelSitesTests
{
    private static readonly Size Plate = new(60, 14);
    private static readonly ImmutableArray<ImmutableArray<Point>> Lines = [[new(0, 0), new(400, 0)], [new(0, 20), new(400, 20)]];
    private static readonly Box Node = new(180, 100, 40, 20);

    [Fact]
    public void A_label_that_stands_apart_has_a_leader_and_costs_more_the_longer_it_is()
    {
        Assert.Null(At(new(200, 0))!.Leader);
        Assert.Null(At(new(200, -10))!.Leader);
        LabelPlace apart = At(new(200, -40))!;
        LabelPlace further = At(new(200, -80))!;

        Assert.Equal((new Point(200, -33), new Point(200, 0)), apart.Leader);
        Assert.True(further.Cost > apart.Cost && apart.Cost > At(new(200, -10))!.Cost);
    }

    [Fact]
    public void A_place_between_two_lines_is_only_good_where_its_own_is_the_nearer()
    {
        Assert.Equal(0, At(new(200, 8.5))!.Flaws);
        Assert.Equal(1, At(new(200, 10.5))!.Flaws);
    }

    [Fact]
    public void Another_line_through_the_label_is_a_flaw_and_one_nearer_to_its_middle_another()
    {
        ImmutableArray<ImmutableArray<Point>> crossing = [Lines[0], [new(200, -50), new(200, 50)]];

        Assert.Equal(1, Judge(crossing, new(180, 0))!.Flaws);
        Assert.Equal(2, Judge(crossing, new(199, 6))!.Flaws);
    }

    [Fact]
    public void Neither_a_label_nor_its_leader_stands_on_a_node()
    {
        Assert.Null(At(new(200, 110)));
        Assert.Null(At(new(200, 160)));
        Assert.NotNull(At(new(300, 160)));
    }

    [Fact]
    public void A_label_that_hides_the_arrow_costs_more() => Assert.True(At(new(375, 0))!.Cost > At(new(350, 0))!.Cost);

    private static LabelPlace? At(Point center) => Judge(Lines, center);

    private static LabelPlace? Judge(ImmutableArray<ImmutableArray<Point>> lines, Point center) =>
        new LabelSites(BoxGrid.Of([Node]), new PathGrid(lines, 30), lines).Judge(0, Box.Around(center, Plate), new Point(center.X, 0), 0);
}
