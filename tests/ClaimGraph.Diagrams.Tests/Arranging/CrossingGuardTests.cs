using ClaimGraph.Diagrams.Arranging;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Tests.Arranging;

/// <summary>Nodes 0 and 1 are joined on the left, 2 and 3 on the right, and 1 and 4 at the bottom.</summary>
public sealed class CrossingGuardTests
{
    private readonly Point[] _places = [new(0, 0), new(0, 100), new(50, 0), new(50, 100), new(25, 200)];
    private readonly CrossingGuard _guard;

    public CrossingGuardTests() => _guard = new CrossingGuard(_places, [new(0, 1, 100, 1, 0, 0), new(1, 4, 100, 1, 0, 0), new(2, 3, 100, 1, 0, 0)]);

    [Fact]
    public void A_node_may_not_take_its_edge_across_another() => Assert.False(_guard.Allows(0, new Point(100, 50)));

    [Fact]
    public void A_node_may_go_to_the_other_side_of_an_edge_when_nothing_crosses_there() => Assert.True(_guard.Allows(3, new Point(50, -100)));

    [Fact]
    public void Edges_with_a_common_end_do_not_cross() => Assert.True(_guard.Allows(0, new Point(12, 160)));

    [Fact]
    public void All_edges_of_a_node_count() => Assert.False(_guard.Allows(1, new Point(60, -50)));

    [Fact]
    public void It_goes_by_where_nodes_are_now()
    {
        (_places[2], _places[3]) = (new Point(500, 0), new Point(500, 100));

        Assert.True(_guard.Allows(0, new Point(100, 50)));
    }
}
