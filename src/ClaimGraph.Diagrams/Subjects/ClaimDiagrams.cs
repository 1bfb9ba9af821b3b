using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;

namespace ClaimGraph.Diagrams.Subjects;

/// <summary>Graphs of claims as diagrams: the whole, a view, a section or a neighbourhood, whatever graph one has.</summary>
public static class ClaimDiagrams
{
    // More lines than these between two nodes are told apart by nothing but reading each of them.
    private const int MostParallels = 8;

    /// <summary>
    /// What to draw of a graph in a language: its nodes, and an edge for each claim that joins two of them. Names fall back to
    /// English where the language is missing.
    /// </summary>
    /// <param name="graph">The graph; a view or part draws its own claims only.</param>
    /// <param name="language">The language of names, relations and tooltips.</param>
    /// <param name="content">
    /// How much to say; <see cref="DiagramContent.Outline"/> when null. Where qualifiers would make more than eight lines between two nodes,
    /// claims of one relation share a line that names all their terms; where that makes more than eight too, none.
    /// </param>
    /// <returns>The diagram's graph: node ids as they are, edges by the ids of their claims.</returns>
    public static DiagramGraph ToDiagramGraph(this KnowledgeGraph graph, Language language, DiagramContent? content = null)
    {
        DiagramContent wanted = content ?? DiagramContent.Outline;
        ClaimText text = new(graph, language);
        return new DiagramGraph(
            graph.Nodes.Select(n => NodeOf(graph, n, language, wanted, text)),
            graph.Claims.Where(c => c.Object is NodeObject)
                .GroupBy(Ends)
                .SelectMany(between => Parallels(graph, [.. between], language, wanted, text)));
    }

    // Between two nodes of which much is said, claims of one relation share a line that names all their terms; of which too much is said for
    // that too, none.
    private static IEnumerable<DiagramEdge> Parallels(KnowledgeGraph graph, Claim[] between, Language language, DiagramContent content, ClaimText text)
    {
        DiagramEdge[] edges = [.. between.Select(c => EdgeOf(graph, c, language, content, text))];
        if (!content.ShowsQualifiers || edges.DistinctBy(e => (e.Source, e.Label, e.Modality, e.Polarity)).Count() <= MostParallels)
        {
            return edges;
        }

        IGrouping<(NodeId, RelationId, Modality, Polarity), Claim>[] lines = [.. between.GroupBy(c => (c.Subject, c.Relation, c.Modality, c.Polarity))];
        return lines.SelectMany(same =>
        {
            string[] details = lines.Length > MostParallels ? [] : [.. same.Select(text.DetailOf).OfType<string>().Distinct()];
            return same.Select(c => EdgeOf(graph, c, language, text, r => content.ShowsRelations ? text.Qualified(r, details) : ""));
        });
    }

    private static (NodeId, NodeId) Ends(Claim claim)
    {
        (NodeId a, NodeId b) = (claim.Subject, ((NodeObject)claim.Object).Node);
        return a.CompareTo(b) <= 0 ? (a, b) : (b, a);
    }

    /// <summary>What to draw of a node.</summary>
    internal static DiagramNode NodeOf(KnowledgeGraph graph, Node node, Language language, DiagramContent content, ClaimText text)
    {
        string label = node.Labels.In(language);
        ImmutableArray<string> attributes = [];
        if (content.ShowsLiterals && graph.FindNode(node.Id) is not null)
        {
            // Numbers and dates first: they say most in least room.
            Claim[] literals = [.. graph.Literals(node.Id).OrderBy(c => c.Object is TextObject)];
            int shown = literals.Length > NodeCard.AttributeLimit ? NodeCard.AttributeLimit - 1 : literals.Length;
            attributes =
            [
                .. literals.Take(shown).Select(text.Literal),
                .. literals.Length > shown ? [text.More(literals.Length - shown)] : (string[])[],
            ];
        }

        return new DiagramNode(node.Id.Value, label, KindOf(graph.Schema, node.Kind, language))
        {
            Attributes = attributes,
            Tooltip = text.Tooltip(node),
            IsFocus = node.Id == content.Focus,
        };
    }

    /// <summary>What to draw of a claim that joins two nodes.</summary>
    internal static DiagramEdge EdgeOf(KnowledgeGraph graph, Claim claim, Language language, DiagramContent content, ClaimText text) =>
        EdgeOf(graph, claim, language, text, r => !content.ShowsRelations ? "" : content.ShowsQualifiers ? text.Qualified(r, claim) : r);

    private static DiagramEdge EdgeOf(KnowledgeGraph graph, Claim claim, Language language, ClaimText text, Func<string, string> nameOf)
    {
        return new DiagramEdge(
            claim.Id.Value,
            claim.Subject.Value,
            ((NodeObject)claim.Object).Node.Value,
            nameOf(text.Relation(claim)))
        {
            Modality = claim.Modality,
            Polarity = claim.Polarity,
            DeniedLabel = nameOf(text.Denied(claim)),
            IsSymmetric = graph.Schema.FindRelation(claim.Relation)?.IsSymmetric ?? false,
            Tooltip = text.Tooltip(claim),
            Relation = claim.Relation.Value,
            Paragraph = claim.Evidence.IsDefaultOrEmpty ? null : claim.Evidence[0].Paragraph,
        };
    }

    /// <summary>How nodes of a kind are drawn.</summary>
    internal static DiagramKind KindOf(GraphSchema schema, KindId id, Language language)
    {
        Kind? kind = schema.FindKind(id);
        int slot = kind?.ColorGroup is { } group ? schema.ColorGroups.ToList().FindIndex(g => g.Id == group) : -1;
        return new DiagramKind(kind?.Labels.In(language) ?? id.Value, Math.Max(0, slot), kind?.Shape ?? Shape.Rectangle) { Id = id.Value };
    }
}
