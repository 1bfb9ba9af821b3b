using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Graphs;

namespace ClaimGraph.Query;

/// <summary>
/// Finds nodes by id (with its source or without), label or alias in any language, misprints too, whatever the case, width, spacing and form
/// (composed or not, simplified or traditional). Immutable; make one for each graph, in time linear in its names.
/// </summary>
public sealed class NameIndex
{
    private readonly List<NameMatch> _names = [];
    private readonly ILookup<string, NameMatch> _exact;
    private readonly ILookup<string, NameMatch> _loose;

    /// <summary>Collects the names of a graph's nodes.</summary>
    /// <param name="graph">The graph.</param>
    public NameIndex(KnowledgeGraph graph)
    {
        foreach (Node node in graph.Nodes)
        {
            _names.AddRange(graph.MembersOf(node.Id).SelectMany(Ids).Prepend(node.Id.Value).Distinct().Select(id => new NameMatch(node, id, NameKind.Id)));
            _names.AddRange(node.Labels.Entries.Select(l => new NameMatch(node, l.Value, NameKind.Label)));
            _names.AddRange(node.Aliases.Select(a =>
                new NameMatch(node, a.Text, a.Type == AliasType.Misprint ? NameKind.Misprint : NameKind.Alias)));
        }

        _exact = _names.ToLookup(m => NameKey.Exact(m.Name), StringComparer.Ordinal);
        _loose = _names.ToLookup(m => NameKey.Loose(m.Name), StringComparer.Ordinal);
    }

    /// <summary>
    /// Finds the nodes of a name. When none has it, names that differ in spaces and punctuation count too:
    /// <c>GPT4</c> finds <c>GPT-4</c>.
    /// </summary>
    /// <param name="name">An id, label or alias.</param>
    /// <returns>
    /// Every node that has the name, once, with its best match: ids first, then labels, aliases and misprints, each
    /// by node id. Empty when there is none.
    /// </returns>
    public IReadOnlyList<NameMatch> Find(string name)
    {
        string key = NameKey.Exact(name);
        NameMatch[] exact = Best(_exact[key]);
        string loose = NameKey.Loose(name);
        return exact.Length > 0 || loose.Length == 0 ? exact : Best(_loose[loose]);
    }

    /// <summary>
    /// Finds the nodes whose names are nearest to a text: those that contain it, and those few edits away.
    /// </summary>
    /// <param name="name">A name that was not found.</param>
    /// <param name="count">How many to give at most.</param>
    /// <returns>
    /// The nodes, each once with its nearest name: the nearest first, then by node id. Empty when nothing is near.
    /// </returns>
    public IReadOnlyList<NameMatch> Suggest(string name, int count = 3)
    {
        string key = NameKey.Exact(name);
        return
        [
            .. _names
                .Select(m => (Match: m, Distance: Distance(key, NameKey.Exact(m.Name))))
                .Where(m => m.Distance <= 1)
                .OrderBy(m => m.Distance).ThenBy(m => m.Match.Node.Id).ThenBy(m => m.Match.Kind)
                .Select(m => m.Match)
                .DistinctBy(m => m.Node.Id)
                .Take(count),
        ];
    }

    private static string[] Ids(Node node) => [node.Id.Value, node.Id.Name];

    private static NameMatch[] Best(IEnumerable<NameMatch> matches) =>
        [.. matches.OrderBy(m => m.Kind).ThenBy(m => m.Node.Id).DistinctBy(m => m.Node.Id)];

    /// <summary>
    /// How far two names are: edits as a share of what may be edited (a third of the text), so that 1 is just near.
    /// </summary>
    private static double Distance(string wanted, string name)
    {
        if (wanted.Length == 0)
        {
            return double.PositiveInfinity;
        }

        int allowed = (wanted.Length + 2) / 3;
        if (name.Contains(wanted, StringComparison.Ordinal))
        {
            return 1 - ((double)wanted.Length / (name.Length + 1));
        }

        return Math.Abs(name.Length - wanted.Length) > allowed
            ? double.PositiveInfinity
            : (double)NearestName.Distance(wanted, name) / allowed;
    }
}
