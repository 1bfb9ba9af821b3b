using System.Collections.Immutable;
using ClaimGraph.Identifiers;
using ClaimGraph.Text;
using ClaimGraph.Viewer.Arranging;

namespace ClaimGraph.Viewer.Tests.Arranging;

/// <summary>So few groups that somebody looks over them at once.</summary>
public sealed class FewGroupsTests
{
    [Fact]
    public void Few_groups_stay_as_they_are()
    {
        ImmutableArray<PageGroup> groups = Groups(FewGroups.Most, i => 3);
        (ImmutableArray<PageGroup> left, ImmutableArray<PageGroup> apart) = FewGroups.Of(groups, [(0, 3)]);
        Assert.Equal(groups, left);
        Assert.Empty(apart);
    }

    [Fact]
    public void A_small_group_joins_the_one_it_shares_most_lines_with()
    {
        // Group 0 is the smallest: three lines lead to group 5, one to group 7.
        ImmutableArray<PageGroup> groups = Groups(FewGroups.Most + 1, i => i == 0 ? 3 : 4);
        int five = groups[5].Nodes[0];
        (ImmutableArray<PageGroup> left, ImmutableArray<PageGroup> apart) = FewGroups.Of(groups, [(0, five), (five + 1, 1), (2, five), (1, groups[7].Nodes[0])]);
        Assert.Empty(apart);
        Assert.Equal(FewGroups.Most, left.Length);
        Assert.Equal([.. groups[0].Nodes, .. groups[5].Nodes], Assert.Single(left, g => g.Center == groups[5].Center).Nodes);
        Assert.DoesNotContain(left, g => g.Center == groups[0].Center);
    }

    [Fact]
    public void Groups_that_hang_together_with_nothing_are_told_apart_the_smallest_first()
    {
        ImmutableArray<PageGroup> groups = Groups(500, i => 3 + (i % 7));
        (ImmutableArray<PageGroup> left, ImmutableArray<PageGroup> apart) = FewGroups.Of(groups, []);
        Assert.Equal(FewGroups.Most, left.Length);
        Assert.Equal(500 - FewGroups.Most, apart.Length);
        Assert.True(left.Min(g => g.Nodes.Length) >= apart.Max(g => g.Nodes.Length));
    }

    [Fact]
    public void No_node_is_lost_in_a_chain_of_many_groups()
    {
        ImmutableArray<PageGroup> groups = Groups(900, i => 3 + (i * 31 % 11));
        (int, int)[] chain = [.. Enumerable.Range(0, 899).Select(i => (groups[i].Nodes[0], groups[i + 1].Nodes[1]))];
        (ImmutableArray<PageGroup> left, ImmutableArray<PageGroup> apart) = FewGroups.Of(groups, chain);
        Assert.Empty(apart);
        Assert.Equal(FewGroups.Most, left.Length);
        Assert.Equal(Enumerable.Range(0, groups.Sum(g => g.Nodes.Length)), left.SelectMany(g => g.Nodes).Order());
    }

    private static ImmutableArray<PageGroup> Groups(int count, Func<int, int> size)
    {
        int next = 0;
        return
        [
            .. Enumerable.Range(0, count).Select(i =>
            {
                int[] nodes = [.. Enumerable.Range(next, size(i))];
                next += nodes.Length;
                return new PageGroup(new NodeId($"g{i}"), LocalizedText.Of($"Group {i}", $"第{i}组"), [.. nodes]);
            }),
        ];
    }
}
