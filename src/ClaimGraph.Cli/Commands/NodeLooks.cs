using ClaimGraph.Cli.Output;
using ClaimGraph.Diagrams;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Subjects;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Cli.Commands;

/// <summary>Where nodes stand and which colours they have in the drawing of a graph, for formats that can tell other tools.</summary>
internal static class NodeLooks
{
    /// <summary>Draws the graph.</summary>
    /// <param name="terminal">Where notes go.</param>
    /// <param name="graph">The graph; of a part, the nodes that its claims mention are placed too, as they are exported too.</param>
    /// <param name="language">The language of the labels that nodes are made large enough for.</param>
    /// <returns>The look of each node: the colours are those of outlines on white.</returns>
    public static IReadOnlyDictionary<NodeId, NodeLook> Of(Terminal terminal, KnowledgeGraph graph, Language language)
    {
        KnowledgeGraph whole = graph.Whole == graph ? graph : KnowledgeGraph.Build(graph.ToDataset());
        DiagramGraph drawn = whole.ToDiagramGraph(language);
        using DiagramRenderer renderer = new();
        Diagram diagram = terminal.WithProgress("Placing the nodes", _ => renderer.Render(drawn, new DiagramOptions { Language = language }));
        foreach (string note in diagram.Notes)
        {
            terminal.Warn(note);
        }

        Dictionary<string, string> colors = drawn.Nodes.ToDictionary(
            n => n.Id, n => Theme.Light.Colors(n.Kind.ColorSlot).Stroke.ToLowerInvariant(), StringComparer.Ordinal);
        return diagram.Geometry.Nodes.ToDictionary(
            n => new NodeId(n.Id),
            n => new NodeLook(n.Box.Center.X, n.Box.Center.Y, n.Box.Width, n.Box.Height, colors[n.Id]));
    }
}
