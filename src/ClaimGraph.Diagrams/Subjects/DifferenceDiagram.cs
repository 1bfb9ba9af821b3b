using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Differences;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;

namespace ClaimGraph.Diagrams.Subjects;

/// <summary>
/// The difference of two datasets as a diagram: the nodes and edges that were added, removed or changed, and the nodes between which
/// edges were, each marked by shape, colour and, on edges, by a sign. Claims of values stand under their node with their sign.
/// </summary>
public sealed class DifferenceDiagram
{
    private const int AddedSlot = 4;
    private const int RemovedSlot = 2;
    private const int ChangedSlot = 1;
    private const int UnchangedSlot = 5;

    private readonly Side _before;
    private readonly Side _after;
    private readonly DatasetDifference _difference;
    private readonly Wording _wording;
    private readonly Language _language;

    private DifferenceDiagram(Dataset before, Dataset after, DatasetDifference difference, Language language)
    {
        _before = new Side(KnowledgeGraph.Build(before), language);
        _after = new Side(KnowledgeGraph.Build(after), language);
        _difference = difference;
        _language = language;
        _wording = new Wording(language);
    }

    /// <summary>What to draw of the difference of two datasets.</summary>
    /// <param name="before">The earlier dataset.</param>
    /// <param name="after">The later dataset.</param>
    /// <param name="difference">Their difference.</param>
    /// <param name="language">The language of names.</param>
    /// <returns>
    /// The diagram's graph; nothing for datasets that have the same nodes and claims. An edge whose claim leads elsewhere now is drawn
    /// twice, removed and added.
    /// </returns>
    public static DiagramGraph Of(Dataset before, Dataset after, DatasetDifference difference, Language language) =>
        new DifferenceDiagram(before, after, difference, language).Build();

    /// <summary>The heading of such a diagram, and below it what its signs mean.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>Differences</c>.</returns>
    public static Caption CaptionIn(Language language)
    {
        Wording wording = new(language);
        DifferenceKind[] signs = [DifferenceKind.Added, DifferenceKind.Removed, DifferenceKind.Changed];
        return new Caption(wording.Differences, string.Join(" · ", signs.Select(s => $"{SignOf(s)} {wording.NameOf(s)}")));
    }

    private DiagramGraph Build()
    {
        List<DiagramEdge> edges = [];
        SortedDictionary<string, List<string>> values = new(StringComparer.Ordinal);
        foreach (Claim claim in _difference.Claims.Removed)
        {
            Add(_before, claim, DifferenceKind.Removed);
        }

        foreach (Addition<Claim> addition in _difference.Claims.Added)
        {
            Add(_after, addition.Element, DifferenceKind.Added);
        }

        foreach (Alteration<Claim> change in _difference.Claims.Changed)
        {
            if (Ends(change.Before) == Ends(change.After))
            {
                Add(_after, change.After, DifferenceKind.Changed);
            }
            else
            {
                Add(_before, change.Before, DifferenceKind.Removed, "-before");
                Add(_after, change.After, DifferenceKind.Added);
            }
        }

        Dictionary<string, DifferenceKind> marks = new(StringComparer.Ordinal);
        _difference.Nodes.Removed.ToList().ForEach(n => marks.Add(n.Id.Value, DifferenceKind.Removed));
        _difference.Nodes.Added.ToList().ForEach(n => marks.Add(n.Element.Id.Value, DifferenceKind.Added));
        _difference.Nodes.Changed.ToList().ForEach(n => marks.Add(n.After.Id.Value, DifferenceKind.Changed));
        SortedSet<string> shown = new([.. marks.Keys, .. values.Keys, .. edges.SelectMany(e => new[] { e.Source, e.Target })], StringComparer.Ordinal);
        return new DiagramGraph(shown.Select(id => NodeOf(new NodeId(id), marks.TryGetValue(id, out DifferenceKind mark) ? mark : null, values.GetValueOrDefault(id, []))), edges);

        void Add(Side side, Claim claim, DifferenceKind mark, string suffix = "")
        {
            if (claim.Object is NodeObject)
            {
                edges.Add(EdgeOf(side, claim, mark, suffix));
                return;
            }

            if (!values.TryGetValue(claim.Subject.Value, out List<string>? list))
            {
                values.Add(claim.Subject.Value, list = []);
            }

            list.Add($"{SignOf(mark)} {side.Text.Literal(claim)}");
        }
    }

    private static (NodeId Subject, RelationId Relation, NodeId? Target) Ends(Claim claim) =>
        (claim.Subject, claim.Relation, (claim.Object as NodeObject)?.Node);

    private static DiagramEdge EdgeOf(Side side, Claim claim, DifferenceKind mark, string suffix)
    {
        DiagramEdge edge = ClaimDiagrams.EdgeOf(side.Graph, claim, side.Language, DiagramContent.Outline, side.Text);
        return edge with
        {
            Id = edge.Id + suffix,
            Label = $"{SignOf(mark)} {edge.Label}",
            DeniedLabel = $"{SignOf(mark)} {edge.DeniedLabel}",
            ColorSlot = SlotOf(mark),
        };
    }

    private DiagramNode NodeOf(NodeId id, DifferenceKind? mark, List<string> values)
    {
        Side side = mark == DifferenceKind.Removed ? _before : _after;
        Node node = side.Graph.FindNode(id) ?? _before.Graph.GetNode(id);
        DiagramKind kind = new(_wording.NameOf(mark), SlotOf(mark), mark switch
        {
            DifferenceKind.Added => Shape.Stadium,
            DifferenceKind.Removed => Shape.Octagon,
            DifferenceKind.Changed => Shape.Hexagon,
            _ => Shape.Rectangle,
        })
        {
            Id = mark is { } known ? Vocabulary.NameOf(known) : "unchanged",
        };
        string label = node.Labels.In(_language);
        return new DiagramNode(id.Value, mark is null ? label : $"{SignOf(mark.Value)} {label}", kind)
        {
            Attributes = values.Count <= NodeCard.AttributeLimit
                ? [.. values]
                : [.. values.Take(NodeCard.AttributeLimit - 1), _wording.More(values.Count - NodeCard.AttributeLimit + 1)],
            Tooltip = side.Text.Tooltip(node),
        };
    }

    private static int SlotOf(DifferenceKind? mark) => mark switch
    {
        DifferenceKind.Added => AddedSlot,
        DifferenceKind.Removed => RemovedSlot,
        DifferenceKind.Changed => ChangedSlot,
        _ => UnchangedSlot,
    };

    private static char SignOf(DifferenceKind mark) => mark switch
    {
        DifferenceKind.Added => '+',
        DifferenceKind.Removed => '−',
        _ => '~',
    };

    private sealed record Side(KnowledgeGraph Graph, Language Language)
    {
        public ClaimText Text { get; } = new(Graph, Language);
    }
}
