using System.Collections.Immutable;
using ClaimGraph.Diagrams.Arranging;
using ClaimGraph.Diagrams.Tests.TestData;
using CsCheck;

namespace ClaimGraph.Diagrams.Tests.Arranging;

/// <summary>What hangs on a single edge, and moves as a whole.</summary>
public sealed class LimbsTests
{
    [Fact]
    public void The_limbs_of_a_chain_are_its_ends_up_to_half_of_it() =>
        Assert.Equal(["0 1", "0 1 2", "3 4 5", "4 5"], Of(6, 24, (0, 1), (1, 2), (2, 3), (3, 4), (4, 5)));

    [Fact]
    public void A_limb_has_no_more_nodes_than_it_may() =>
        Assert.Equal(["0 1", "4 5"], Of(6, 2, (0, 1), (1, 2), (2, 3), (3, 4), (4, 5)));

    [Fact]
    public void A_ring_has_no_limb_but_what_hangs_on_it_is_one() =>
        Assert.Equal(["4 5"], Of(6, 24, (0, 1), (1, 2), (2, 3), (0, 3), (2, 4), (4, 5)));

    [Fact]
    public void A_single_node_is_moved_by_itself_and_is_no_limb() => Assert.Empty(Of(5, 24, (0, 1), (0, 2), (0, 3), (0, 4)));

    [Fact]
    public void Limbs_are_the_smaller_parts_that_fall_off_when_an_edge_is_cut() => Gen.Int[0, 9999].Sample(
        seed =>
        {
            const int Nodes = 16;
            const int Most = 6;
            (int A, int B)[] edges = [.. GraphCorpus.RandomTree(Nodes, seed).Concat(GraphCorpus.RandomEdges(Nodes, seed % 5, seed + 1)).Distinct()];
            IEnumerable<string> expected = Joined(edges).SelectMany(cut => Components.Of(Nodes, edges.Where(e => Joined([e])[0] != cut)) is { Length: > 1 } parts
                ? new[] { cut.A, cut.B }.Select(end => parts.Single(p => p.Contains(end))).Where(p => p.Length is > 1 and <= Most && 2 * p.Length <= Nodes)
                : []).Select(p => string.Join(' ', p));

            Assert.Equal(expected, Of(Nodes, Most, edges));
        },
        iter: 200,
        threads: 1);

    private static IEnumerable<string> Of(int nodes, int most, params (int A, int B)[] edges) =>
        Limbs.Of(nodes, [.. Joined(edges).Select(e => new Link(e.A, e.B, 100, 1, 0, 0))], most).Select(l => string.Join(' ', l));

    // As a network's links are: each pair once, the lower node first, in order.
    private static ImmutableArray<(int A, int B)> Joined((int A, int B)[] edges) =>
        [.. edges.Select(e => (A: Math.Min(e.A, e.B), B: Math.Max(e.A, e.B))).Distinct().Order()];
}
