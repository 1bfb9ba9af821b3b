using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Graphs;

/// <content>Nodes that somebody judged to be one thing.</content>
public sealed partial class KnowledgeGraph
{
    private static readonly IReadOnlyDictionary<NodeId, ImmutableArray<Node>> NoMembers = ImmutableSortedDictionary<NodeId, ImmutableArray<Node>>.Empty;

    private readonly KnowledgeGraph? _separate;
    private readonly IReadOnlyDictionary<NodeId, ImmutableArray<Node>> _members = NoMembers;

    /// <summary>
    /// The graph before <see cref="Unified"/> made one node of several, where every claim names the nodes that its source names; this
    /// graph itself when that was not done.
    /// </summary>
    public KnowledgeGraph Separate => Whole._separate ?? this;

    /// <summary>Shows nodes that are judged to be one thing as one. This graph stays as it is.</summary>
    /// <param name="judgements">The judgements; of nodes that the graph lacks they say nothing. <c>different</c> and <c>unsure</c> change nothing.</param>
    /// <returns>
    /// A graph with the same claims in the same order. A node that stands for several has the least of their ids, their most special kind,
    /// in each language the first label, the other labels among its aliases, and the others' ids among its external ids, under the id of
    /// their source. <see cref="MembersOf"/> gives the nodes themselves, <see cref="Separate"/> the claims as they were. A claim between
    /// nodes that are one is a loop. Speakers that are one stand once in a chain. This graph itself when no two of its nodes are one.
    /// </returns>
    /// <remarks>Takes time linear in nodes and claims. A view of the result is a view of the graph with one node.</remarks>
    public KnowledgeGraph Unified(SamenessJudgements judgements)
    {
        Unification unification = new(ToDataset(), judgements);
        return unification.Members.Count == 0 ? this : new KnowledgeGraph(unification.Apply(), Separate, unification.Members);
    }

    /// <summary>The nodes that a node stands for.</summary>
    /// <param name="node">The node's id.</param>
    /// <returns>The nodes of <see cref="Separate"/> that <see cref="Unified"/> made one, ordered by id; the node alone when it is one of its own.</returns>
    /// <exception cref="QuikGraph.VertexNotFoundException">The graph has no such node.</exception>
    public ImmutableArray<Node> MembersOf(NodeId node) =>
        Whole._members.TryGetValue(node, out ImmutableArray<Node> members) ? members : [GetNode(node)];

    /// <summary>
    /// Finds what an id means in this graph: the node that has it, or that stands for one that has it; else, for an id without source, the
    /// nodes that are called so in their own sources.
    /// </summary>
    /// <param name="id">An id as somebody wrote it, with its source or without.</param>
    /// <returns>The nodes' ids, ordered; several when the id is ambiguous, none when it means nothing.</returns>
    public ImmutableArray<NodeId> FindNodesCalled(string id) => Called(
        id, Find(id) >= 0, Nodes.SelectMany(n => MembersOf(n.Id).Select(m => (Written: m.Id.Value, m.Id.Name, n.Id))), i => new NodeId(i));

    /// <summary>Finds what a claim's id means in this graph, as <see cref="FindNodesCalled"/> does.</summary>
    /// <param name="id">An id as somebody wrote it, with its source or without.</param>
    /// <returns>The claims' ids, in reading order; several when the id is ambiguous, none when it means nothing.</returns>
    public ImmutableArray<ClaimId> FindClaimsCalled(string id) => Called(
        id,
        QualifiedSlug.IsValid(id) && _claimIndex.Value.Find(new ClaimId(id)) >= 0,
        Enumerable.Range(0, Claims.Count).Select(i => Claims.Table.IdOf(Claims.Row(i))).Select(c => (Written: c.Value, c.Name, c)),
        i => new ClaimId(i));

    /// <summary>Finds what a section's id means in this graph, as <see cref="FindNodesCalled"/> does.</summary>
    /// <param name="id">An id as somebody wrote it, with its source or without.</param>
    /// <returns>The sections' ids, in reading order; several when the id is ambiguous, none when it means nothing.</returns>
    public ImmutableArray<SectionId> FindSectionsCalled(string id)
    {
        SectionId[] sections = [.. Sources.SelectMany(s => s.Sections).Select(s => s.Id)];
        return Called(id, Array.Exists(sections, s => s.Value == id), sections.Select(s => (Written: s.Value, s.Name, s)), i => new SectionId(i));
    }

    // Only ids with a source can be called otherwise: a graph of one source is not searched.
    private static ImmutableArray<T> Called<T>(string id, bool isThere, IEnumerable<(string Written, string Name, T Id)> all, Func<string, T> make) =>
        isThere ? [make(id)]
        : !QualifiedSlug.IsValid(id) ? []
        : [.. all.Where(a => a.Written == id || (a.Name == id && a.Name.Length < a.Written.Length)).Select(a => a.Id).Distinct()];
}
