using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Tests.TestData;
using CsCheck;
using QuikGraph;
using QuikGraph.Algorithms;

namespace ClaimGraph.Tests.Query;

/// <summary>Neighbours, k-hop, parts and shortest paths.</summary>
public sealed class SearchTests
{
    private static readonly NodeId A = new("a");
    private static readonly NodeId D = new("d");

    [Fact]
    public void Neighbors_are_followed_forward_backward_or_both_ways()
    {
        KnowledgeGraph graph = new TestDataset().Claims("b likes a", "a likes c", "a owns a").Graph();

        Assert.Equal(["a -likes-> c", "a -owns-> a"], Steps(graph.Neighbors(A, Traversal.Forward)));
        Assert.Equal(["a <-likes- b", "a -owns-> a"], Steps(graph.Neighbors(A, Traversal.Backward)));
        Assert.Equal(["a <-likes- b", "a -likes-> c", "a -owns-> a"], Steps(graph.Neighbors(A)));
    }

    [Fact]
    public void A_symmetric_relation_is_followed_both_ways_and_its_label_read_in_the_direction_of_the_step()
    {
        KnowledgeGraph graph = new TestDataset().Relation("rivals", symmetric: true).Claims("b rivals a", "b likes a").Graph();

        Step rival = Assert.Single(graph.Neighbors(A, Traversal.Forward));
        Step liked = Assert.Single(graph.Neighbors(A, Traversal.Both.Along(new RelationId("likes"))));

        Assert.Equal("a <-rivals- b", rival.ToString());
        Assert.Equal("rivals", rival.Label(Language.English));
        Assert.Equal("likes by", liked.Label(Language.English));
        Assert.Equal(["a <-rivals- b", "a <-likes- b"], Steps(graph.Neighbors(A, Traversal.Backward)));
    }

    [Fact]
    public void Neighbors_along_several_relations_stand_in_reading_order()
    {
        KnowledgeGraph graph = new TestDataset().Claims("a likes b", "a owns c", "a sees b", "a likes d").Graph();

        Traversal traversal = Traversal.Forward.Along(new RelationId("owns"), new RelationId("likes"), new RelationId("unheard-of"));

        Assert.Equal(["c1", "c2", "c4"], graph.Neighbors(A, traversal).Select(s => s.Claim.Id.Value));
    }

    [Fact]
    public void Nodes_within_some_hops_come_by_distance_and_then_by_id()
    {
        KnowledgeGraph graph = new TestDataset().Claims("a likes z", "a likes b", "z likes a", "b likes c", "c likes d").Graph();

        Assert.Equal(
            [(A, 0), (new NodeId("b"), 1), (new NodeId("z"), 1), (new NodeId("c"), 2)],
            graph.Within(A, 2).Select(r => (r.Node, r.Distance)));
        Assert.Equal([A], graph.Within(A, 0).Select(r => r.Node));
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.Within(A, -1));
        Assert.Throws<VertexNotFoundException>(() => graph.Within(new NodeId("nobody"), 1));
    }

    [Fact]
    public void The_part_around_a_node_has_every_edge_and_literal_of_its_nodes()
    {
        KnowledgeGraph graph = new TestDataset().Claims("a likes b", "b likes c", "a likes c", "c likes d", "b has 3", "d has 4").Graph();

        KnowledgeGraph part = graph.Around(A, 1);

        Assert.Equal(["a", "b", "c"], part.Vertices.Select(v => v.Value));
        Assert.Equal(["c1", "c2", "c3", "c5"], part.Claims.Select(c => c.Id.Value));
    }

    [Fact]
    public void Claims_about_a_node_are_those_that_have_it_at_either_end()
    {
        KnowledgeGraph graph = new TestDataset().Claims("a likes b", "b likes c", "a has 3", "c likes a").Graph();

        Assert.Equal(["c1", "c3", "c4"], graph.ClaimsAbout(A).Select(c => c.Id.Value));
    }

    [Fact]
    public void Of_several_shortest_paths_the_one_with_the_earlier_claims_is_found()
    {
        KnowledgeGraph graph = new TestDataset()
            .Claims("x likes d", "a likes x", "a likes b", "b likes d", "a likes b", "b likes e", "e likes d").Graph();

        Assert.Equal("a -likes-> x -likes-> d", graph.FindShortestPath(A, D, Traversal.Forward)?.ToString());
        Assert.Equal(
            ["c2 c1", "c3 c4", "c5 c4"],
            graph.ShortestPaths(A, D, Traversal.Forward).Select(p => string.Join(' ', p.Claims.Select(c => c.Id))));
    }

    [Fact]
    public void A_path_may_run_against_its_claims_unless_it_is_to_be_directed()
    {
        KnowledgeGraph graph = new TestDataset().Claims("b likes a", "b owns d").Graph();

        ClaimPath? path = graph.FindShortestPath(A, D);

        Assert.Equal("a <-likes- b -owns-> d", path?.ToString());
        Assert.Equal(["a", "b", "d"], path?.Nodes.Select(n => n.Value));
        Assert.Null(graph.FindShortestPath(A, D, Traversal.Forward));
        Assert.Null(graph.FindShortestPath(A, D, Traversal.Both.Along(new RelationId("likes"))));
        Assert.Null(graph.FindShortestPath(A, TestDataset.Author));
    }

    [Fact]
    public void A_path_from_a_node_to_itself_has_no_step()
    {
        KnowledgeGraph graph = new TestDataset().Claims("a likes a").Graph();

        Assert.Equal(new ClaimPath(A, []), graph.FindShortestPath(A, A));
    }

    [Fact]
    public void Neighbors_equal_what_a_plain_search_of_the_claims_finds() =>
        Gen.Select(RandomGraphs.WithTwoNodes, Traversals).Sample((two, traversal) => Assert.Equal(
            two.Graph.Edges.Where(e => NaiveEnds(e, two.From, traversal).Any()).Select(e => e.Id),
            two.Graph.Neighbors(two.From, traversal).Select(s => s.Edge.Id)));

    [Fact]
    public void Nodes_within_some_hops_equal_a_plain_breadth_first_search() =>
        Gen.Select(RandomGraphs.WithTwoNodes, Traversals, Gen.Int[0, 5]).Sample((two, traversal, hops) => Assert.Equal(
            NaiveDistances(two.Graph, two.From, traversal).Where(d => d.Value <= hops)
                .OrderBy(d => d.Value).ThenBy(d => d.Key).Select(d => (d.Key, d.Value)),
            two.Graph.Within(two.From, hops, traversal).Select(r => (r.Node, r.Distance))));

    [Fact]
    public void The_part_around_a_node_and_the_claims_about_it_equal_a_plain_search_of_the_claims() =>
        Gen.Select(RandomGraphs.WithTwoNodes, Gen.Int[0, 3]).Sample((two, hops) =>
        {
            KnowledgeGraph graph = two.Graph;
            HashSet<NodeId> near = [.. graph.Within(two.From, hops).Select(r => r.Node)];

            KnowledgeGraph part = graph.Around(two.From, hops);

            Assert.Equal(near.Order(), part.Vertices);
            Assert.Equal(
                graph.Claims.Where(c => near.Contains(c.Subject) && (ObjectOf(c) is not { } o || near.Contains(o))),
                part.Claims);
            Assert.Equal(
                graph.Claims.Where(c => c.Subject == two.From || ObjectOf(c) == two.From),
                graph.ClaimsAbout(two.From));
        });

    [Fact]
    public void Shortest_paths_are_connected_of_least_length_all_there_are_and_in_reading_order() =>
        Gen.Select(RandomGraphs.WithTwoNodes, Traversals).Sample((two, traversal) =>
        {
            (KnowledgeGraph graph, NodeId start, NodeId end) = two;
            Dictionary<NodeId, int> distances = NaiveDistances(graph, start, traversal);
            List<string> expected = distances.TryGetValue(end, out int length)
                ? [.. NaivePaths(graph, start, end, traversal, length)]
                : [];

            List<ClaimPath> paths = [.. graph.ShortestPaths(start, end, traversal)];

            Assert.Equal(expected, paths.Select(p => string.Join(' ', p.Claims.Select(c => c.Id))));
            Assert.All(paths, p => Assert.Equal(end, p.End));
            Assert.All(paths, p => Assert.Equal(p.Nodes.SkipLast(1), p.Steps.Select(s => s.From)));
        });

    [Fact]
    public void The_shortest_path_along_written_edges_is_as_long_as_the_one_QuikGraph_finds() => RandomGraphs.WithTwoNodes.Sample(two =>
    {
        KnowledgeGraph graph = two.Graph.Where(c => c.Relation.Value != "rivals", keepAllNodes: true);
        TryFunc<NodeId, IEnumerable<ClaimEdge>> quikGraph = graph.ShortestPathsDijkstra(_ => 1, two.From);

        int? expected = two.From == two.To ? 0 : quikGraph(two.To, out IEnumerable<ClaimEdge> path) ? path.Count() : null;

        Assert.Equal(expected, graph.FindShortestPath(two.From, two.To, Traversal.Forward)?.Length);
    });

    private static Gen<Traversal> Traversals { get; } =
        from direction in Gen.Enum<Direction>()
        from count in Gen.Int[0, 3]
        from relations in Gen.Shuffle(RandomGraphs.Relations, count)
        select new Traversal(direction, [.. relations.Select(r => new RelationId(r))]);

    private static NodeId? ObjectOf(Claim claim) => (claim.Object as NodeObject)?.Node;

    private static IEnumerable<string> Steps(IEnumerable<Step> steps) => steps.Select(s => s.ToString());

    private static IEnumerable<NodeId> NaiveEnds(ClaimEdge edge, NodeId node, Traversal traversal)
    {
        bool followed = traversal.Relations.IsEmpty || traversal.Relations.Contains(edge.Relation);
        bool bothWays = edge.Relation.Value == "rivals" || traversal.Direction == Direction.Both;
        if (followed && edge.Source == node && (bothWays || traversal.Direction == Direction.Forward))
        {
            yield return edge.Target;
        }

        if (followed && edge.Target == node && (bothWays || traversal.Direction == Direction.Backward))
        {
            yield return edge.Source;
        }
    }

    private static Dictionary<NodeId, int> NaiveDistances(KnowledgeGraph graph, NodeId start, Traversal traversal)
    {
        Dictionary<NodeId, int> distances = new() { [start] = 0 };
        for (int distance = 0; distance < graph.VertexCount; distance++)
        {
            foreach (NodeId node in distances.Where(d => d.Value == distance).Select(d => d.Key).ToList())
            {
                foreach (NodeId end in graph.Edges.SelectMany(e => NaiveEnds(e, node, traversal)))
                {
                    distances.TryAdd(end, distance + 1);
                }
            }
        }

        return distances;
    }

    private static IEnumerable<string> NaivePaths(KnowledgeGraph graph, NodeId node, NodeId end, Traversal traversal, int length)
    {
        if (length == 0)
        {
            return node == end ? [""] : [];
        }

        return from edge in graph.Edges
               from next in NaiveEnds(edge, node, traversal).Distinct()
               from rest in NaivePaths(graph, next, end, traversal, length - 1)
               select $"{edge.Id} {rest}".TrimEnd();
    }
}
