using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Identifiers;
using ClaimGraph.Query.Analysis;

namespace ClaimGraph.Diagrams.Files;

/// <summary>Nodes in titled clusters.</summary>
/// <param name="Clusters">The clusters.</param>
/// <param name="ClusterOf">The cluster of each node that is in one.</param>
internal sealed record Grouped(ImmutableArray<DiagramCluster> Clusters, ImmutableDictionary<NodeId, string> ClusterOf)
{
    public static Grouped None { get; } = new([], ImmutableDictionary<NodeId, string>.Empty);

    /// <summary>Groups nodes by a rule.</summary>
    /// <param name="grouping">The rule; null for none.</param>
    /// <param name="part">What is shown.</param>
    /// <param name="language">The language of the titles.</param>
    public static Grouped Of(DiagramGrouping? grouping, SelectedPart part, Language language) => grouping?.By switch
    {
        GroupingRule.Kind => From(part, n => n.Kind.Value, id => part.Graph.Schema.FindKind(new KindId(id))?.Labels.In(language)),
        GroupingRule.Section => From(
            part,
            n => Most(part, n, c => c.Section.Value),
            id => part.Graph.Sources.SelectMany(s => s.Sections).FirstOrDefault(s => s.Id.Value == id)?.Labels.In(language)),
        GroupingRule.Qualifier => From(
            part,
            n => Most(part, n, c => (c.Qualifiers.GetValueOrDefault(grouping.Qualifier!.Value) as TermValue)?.Term.Value),
            id => part.Graph.Schema.FindQualifier(grouping.Qualifier!.Value)?.Terms.FirstOrDefault(t => t.Id.Value == id)?.Labels.In(language)),
        GroupingRule.Community => ByCommunity(part, language),
        _ => None,
    };

    // A community of one is nothing to frame.
    private static Grouped ByCommunity(SelectedPart part, Language language)
    {
        Dictionary<NodeId, string> center = [];
        foreach (Community community in part.Graph.FindCommunities().Communities.Where(c => c.Nodes.Length > 1))
        {
            foreach (NodeId node in community.Nodes)
            {
                center[node] = community.Central[0].Value;
            }
        }

        return From(part, n => center.GetValueOrDefault(n.Id), id => part.Graph.FindNode(new NodeId(id))?.Labels.In(language));
    }

    private static Grouped From(SelectedPart part, Func<Node, string?> groupOf, Func<string, string?> titleOf)
    {
        ImmutableDictionary<NodeId, string> groups = part.Nodes
            .Select(n => (n.Id, Group: groupOf(n)))
            .Where(g => g.Group is not null)
            .ToImmutableDictionary(g => g.Id, g => g.Group!);
        return new Grouped(
            [.. groups.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => new DiagramCluster(id, titleOf(id) ?? id))],
            groups);
    }

    // What most of a node's claims have; the first in reading order among equals.
    private static string? Most(SelectedPart part, Node node, Func<Claim, string?> valueOf) => part.Graph.FindNode(node.Id) is null
        ? null
        : part.Graph.ClaimsAbout(node.Id).Select(valueOf).OfType<string>().CountBy(v => v, StringComparer.Ordinal).OrderByDescending(c => c.Value).FirstOrDefault().Key;
}
