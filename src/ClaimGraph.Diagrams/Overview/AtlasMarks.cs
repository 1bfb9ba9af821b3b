using ClaimGraph.Claims;
using ClaimGraph.Schema;

namespace ClaimGraph.Diagrams.Overview;

/// <summary>What stands on a page for a part of the graph, and for the edges between two parts.</summary>
internal sealed class AtlasMarks
{
    private const int MostKinds = 2;
    private const int MostLines = 40;
    private const int ElsewhereColor = 5;

    private readonly DiagramGraph _graph;
    private readonly OverviewWording _wording;
    private readonly int[] _degrees;
    private readonly Dictionary<string, string> _labels;
    private readonly string _prefix = "page:";

    public AtlasMarks(DiagramGraph graph, OverviewWording wording)
    {
        _graph = graph;
        _wording = wording;
        _labels = graph.Nodes.ToDictionary(n => n.Id, n => n.Label, StringComparer.Ordinal);
        _degrees = new int[graph.Nodes.Length];
        foreach ((int a, int b) in GraphSplitter.LinksOf(graph))
        {
            _degrees[a]++;
            _degrees[b]++;
        }

        while (graph.Nodes.Any(n => n.Id.StartsWith(_prefix, StringComparison.Ordinal)))
        {
            _prefix += ":";
        }
    }

    /// <summary>The id of a part's mark, which no node of the graph has.</summary>
    public string IdOf(GraphPart part) => _prefix + part.Id;

    /// <summary>A part is called after its best-connected node.</summary>
    public string NameOf(GraphPart part) => part.Nodes.IsEmpty ? "" : _graph.Nodes[part.Nodes.MaxBy(n => (_degrees[n], -n))].Label;

    public string TitleOf(GraphPart part) => _wording.Title(NameOf(part), Math.Max(0, part.Nodes.Length - 1));

    /// <summary>A part in the look of the kind that most of its nodes have.</summary>
    public DiagramNode Mark(GraphPart part, IReadOnlyList<Bundle> bundles, Func<string, string> nameOf)
    {
        (DiagramKind Kind, int Count)[] kinds =
        [
            .. part.Nodes.GroupBy(n => _graph.Nodes[n].Kind)
                .Select(g => (Kind: g.Key, Count: g.Count()))
                .OrderByDescending(k => k.Count).ThenBy(k => k.Kind.Label, StringComparer.Ordinal),
        ];
        IEnumerable<string> ties = bundles
            .OrderByDescending(b => b.Edges.Length)
            .Select(b => _wording.Ties(nameOf(b.From == IdOf(part) ? b.To : b.From), b.Edges.Length));
        return new DiagramNode(IdOf(part), NameOf(part), kinds[0].Kind)
        {
            Attributes = [_wording.Nodes(part.Nodes.Length), .. kinds.Length > 1 ? [Counted(kinds.Take(MostKinds))] : (string[])[]],
            Tooltip = string.Join('\n', Shortened([TitleOf(part), Counted(kinds), .. ties])),
        };
    }

    /// <summary>A part that lies outside the page.</summary>
    public DiagramNode Stub(GraphPart part) => new(IdOf(part), NameOf(part), new DiagramKind(_wording.ElsewhereKind, ElsewhereColor, Shape.Tag))
    {
        Attributes = [_wording.Nodes(part.Nodes.Length)],
        Tooltip = TitleOf(part),
    };

    /// <summary>
    /// A bundle as a line, in the style that most of its claims have, with its arrow where most of them lead; without one where as many
    /// lead back.
    /// </summary>
    public DiagramEdge Line(Bundle bundle, Func<string, string> nameOf)
    {
        DiagramEdge[] edges = [.. bundle.Edges.Select(e => _graph.Edges[e])];
        return new DiagramEdge($"{bundle.From} {bundle.To}", bundle.From, bundle.To, _wording.Bundle(bundle.Along, bundle.Against))
        {
            Modality = edges.GroupBy(e => e.Modality).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key,
            Polarity = edges.All(e => e.Polarity == Polarity.Denied) ? Polarity.Denied : Polarity.Affirmed,
            DeniedLabel = _wording.Bundle(bundle.Along, bundle.Against),
            IsBundle = true,
            IsSymmetric = bundle.Along == bundle.Against,
            Tooltip = string.Join('\n', Shortened(
            [
                $"{nameOf(bundle.From)} → {nameOf(bundle.To)}: {_wording.Bundle(bundle.Along, bundle.Against)}",
                .. edges.Select(e => $"{_labels[e.Source]} — {(e.Polarity == Polarity.Denied ? e.DeniedLabel ?? _wording.Denied(e.Label) : e.Label)} → {_labels[e.Target]}"),
            ])),
        };
    }

    private string Counted(IEnumerable<(DiagramKind Kind, int Count)> kinds) =>
        string.Join(_wording.Separator, kinds.Select(k => $"{k.Kind.Label} {k.Count}"));

    private IEnumerable<string> Shortened(IReadOnlyCollection<string> lines) =>
        lines.Count <= MostLines ? lines : [.. lines.Take(MostLines), _wording.More(lines.Count - MostLines)];
}
