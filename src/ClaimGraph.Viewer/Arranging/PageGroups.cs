using System.Collections.Immutable;
using ClaimGraph.Identifiers;
using ClaimGraph.Query.Analysis;
using ClaimGraph.Text;
using ClaimGraph.Viewer.Payloads;

namespace ClaimGraph.Viewer.Arranging;

/// <summary>Finds the groups that a page's nodes fall into.</summary>
internal static class PageGroups
{
    private const int LeastNodes = 40;
    private const int LeastMembers = 3;

    private static readonly LocalizedText Others = LocalizedText.Of("Others", "其他");

    /// <summary>
    /// The communities of the graph, largest first; none in a graph that is looked over at once. Where there are more than can be looked
    /// over, small ones join others. Communities of one or two nodes are left out, unless every node has to be in a group.
    /// </summary>
    /// <param name="content">The page's content.</param>
    /// <param name="ends">The page's lines, by the nodes that they join.</param>
    /// <param name="all">True to have every node in a group.</param>
    public static ImmutableArray<PageGroup> Of(PageContent content, IEnumerable<(int Source, int Target)> ends, bool all)
    {
        if (content.Nodes.Length < LeastNodes)
        {
            return [];
        }

        HashSet<NodeId> grouped = [];
        List<PageGroup> groups = [];
        List<NodeId> single = [];
        foreach (Community community in content.Graph.FindCommunities().Communities)
        {
            grouped.UnionWith(community.Nodes);
            if (community.Nodes.Length >= LeastMembers)
            {
                groups.Add(Group(content, community.Central[0], community.Nodes));
            }
            else
            {
                single.AddRange(community.Nodes);
            }
        }

        single.AddRange(content.Nodes.Select(n => n.Id).Where(id => !grouped.Contains(id)));
        (ImmutableArray<PageGroup> few, ImmutableArray<PageGroup> apart) = FewGroups.Of([.. groups], ends);
        groups = [.. few];
        single.AddRange(apart.SelectMany(g => g.Nodes).Select(n => content.Nodes[n].Id));
        if (all && single.Count > 0)
        {
            groups.Add(Group(content, single[0], single) with { Labels = Others });
        }

        return [.. groups.OrderByDescending(g => g.Nodes.Length).ThenBy(g => g.Center.Value, StringComparer.Ordinal)];
    }

    private static PageGroup Group(PageContent content, NodeId center, IEnumerable<NodeId> nodes) =>
        new(center, content.Nodes[content.IndexOf(center)].Labels, [.. nodes.Select(content.IndexOf).Order()]);
}
