using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Routing;
using CsCheck;

namespace ClaimGraph.Diagrams.Tests.Routing;

public sealed class ObstacleRouterTests
{
    [Fact]
    public void A_free_way_is_straight()
    {
        ObstacleRouter router = new([new(0, 0, 20, 20), new(100, 0, 20, 20)], 5);

        Assert.Equal([new(10, 10), new(110, 10)], router.Route(0, 1, CancellationToken.None)!.Value);
    }

    [Fact]
    public void A_node_in_the_way_is_gone_around_on_the_shorter_side()
    {
        ObstacleRouter router = new([new(0, 0, 20, 20), new(200, 0, 20, 20), new(90, -10, 40, 60)], 5);
        ImmutableArray<Point> path = router.Route(0, 1, CancellationToken.None)!.Value;

        Assert.Equal([new(10, 10), new(85, -15), new(135, -15), new(210, 10)], path);
    }

    [Fact]
    public void Where_walls_touch_there_is_no_way()
    {
        ObstacleRouter router = new([new(0, 0, 10, 10), new(100, 0, 10, 10), new(80, -30, 10, 70), new(80, -30, 60, 10), new(130, -30, 10, 70), new(80, 30, 60, 10)], 5);

        Assert.Null(router.Route(0, 1, CancellationToken.None));
    }

    [Fact]
    public void Between_scattered_nodes_a_way_is_found_that_meets_none()
    {
        Gen.Int[0, 10_000].Sample(seed =>
        {
            Random random = new(seed);
            ImmutableArray<Box> boxes = [.. Enumerable.Range(0, 25).Select(i => new Box((i % 5 * 120) + random.Next(30), (i / 5 * 70) + random.Next(20), 60 + random.Next(10), 30))];
            ImmutableArray<Point> path = new ObstacleRouter(boxes, 6).Route(0, 24, CancellationToken.None)!.Value;
            for (int i = 1; i < path.Length; i++)
            {
                Assert.DoesNotContain(Enumerable.Range(1, 23), v => boxes[v].Inflate(5.9).IsCrossedBy(path[i - 1], path[i]));
            }
        });
    }
}
