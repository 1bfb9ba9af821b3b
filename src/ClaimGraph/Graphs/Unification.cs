using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Claims.Columns;
using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Graphs;

/// <summary>Makes one node of those that are judged to be one thing.</summary>
internal sealed class Unification
{
    private readonly Dataset _dataset;
    private readonly SortedDictionary<NodeId, ImmutableArray<Node>> _members = [];
    private readonly Dictionary<NodeId, NodeId> _first = [];

    /// <summary>Looks which nodes are one.</summary>
    /// <param name="dataset">The nodes and claims.</param>
    /// <param name="judgements">The judgements; of what the dataset lacks they say nothing.</param>
    public Unification(Dataset dataset, SamenessJudgements judgements)
    {
        _dataset = dataset;
        Dictionary<NodeId, Node> nodes = dataset.Nodes.ToDictionary(n => n.Id);
        foreach (ImmutableArray<NodeId> group in judgements.Groups)
        {
            ImmutableArray<Node> members = [.. group.Select(Find).OfType<Node>().OrderBy(n => n.Id)];
            if (members.Length > 1)
            {
                _members.Add(members[0].Id, members);
                foreach (Node member in members)
                {
                    _first.Add(member.Id, members[0].Id);
                }
            }
        }

        // A dataset by itself has bare ids.
        Node? Find(NodeId id) => nodes.GetValueOrDefault(id)
            ?? (dataset.Sources is [Source only] && id.Namespace == only.Id ? nodes.GetValueOrDefault(new NodeId(id.Name)) : null);
    }

    /// <summary>The nodes that each node of several stands for, ordered by id; by the node's id, which is the first of theirs.</summary>
    public IReadOnlyDictionary<NodeId, ImmutableArray<Node>> Members => _members;

    /// <summary>Makes the dataset in which they are one.</summary>
    /// <returns>A dataset with the same claims in the same order.</returns>
    public Dataset Apply()
    {
        ImmutableArray<Node> nodes =
        [
            .. _dataset.Nodes.Where(n => IdOf(n.Id) == n.Id).Select(n => _members.TryGetValue(n.Id, out ImmutableArray<Node> members) ? One(members) : n),
        ];
        ClaimList claims = _dataset.Claims.Rows is null ? _dataset.Claims : ClaimList.Create([.. _dataset.Claims]);
        ClaimTable renamed = new(TableNames.WithNodes(claims.Table.Columns, IdOf), [.. claims.Table.Details]);
        return _dataset with
        {
            Sources = [.. _dataset.Sources.Select(s => s with { Author = IdOf(s.Author), Publisher = IdOf(s.Publisher) })],
            Nodes = nodes,
            Claims = new ClaimList(TableMerge.Merge([renamed], [.. nodes.Select(n => n.Id)])),
        };
    }

    private NodeId IdOf(NodeId node) => _first.GetValueOrDefault(node, node);

    private Node One(ImmutableArray<Node> members)
    {
        Node first = members[0];
        LocalizedText labels = Joined(members.Select(m => m.Labels));
        return first with
        {
            Kind = members.Skip(1).Aggregate(first.Kind, (kind, m) => _dataset.Schema.IsA(m.Kind, kind) ? m.Kind : kind),
            Labels = labels,
            Aliases = Aliases(members, labels),
            ExternalIds = ExternalIds(members),
            Description = Joined(members.Select(m => m.Description)),
        };
    }

    // Of each language the first text there is.
    private static LocalizedText Joined(IEnumerable<LocalizedText> texts) => new(texts.SelectMany(t => t.Entries).DistinctBy(e => e.Key));

    private static ImmutableArray<Alias> Aliases(ImmutableArray<Node> members, LocalizedText labels) =>
    [
        .. members
            .SelectMany(m => m.Labels.Entries.Select(l => new Alias(l.Value, l.Key, AliasType.Alternative)).Concat(m.Aliases))
            .Where(a => !labels.TryGet(a.Language, out string? label) || label != a.Text)
            .DistinctBy(a => (a.Language, a.Text)),
    ];

    // What a node is called in another source is its id there; several of one source stand with spaces between them.
    private static ImmutableSortedDictionary<string, string> ExternalIds(ImmutableArray<Node> members)
    {
        ImmutableSortedDictionary<string, string>.Builder ids = members[0].ExternalIds.ToBuilder();
        foreach (IGrouping<string, string> others in members.Skip(1)
            .Where(m => m.Id.Namespace is not null).GroupBy(m => m.Id.Namespace!.Value.Value, m => m.Id.Name, StringComparer.Ordinal))
        {
            ids.TryAdd(others.Key, string.Join(' ', others));
        }

        foreach ((string collection, string id) in members.SelectMany(m => m.ExternalIds))
        {
            ids.TryAdd(collection, id);
        }

        return ids.ToImmutable();
    }
}
