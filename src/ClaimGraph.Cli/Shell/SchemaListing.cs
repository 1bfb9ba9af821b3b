using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Schema;

namespace ClaimGraph.Cli.Shell;

/// <summary>Lists the names that queries over a graph can use.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="graph">The graph.</param>
/// <param name="language">The language of labels.</param>
internal sealed class SchemaListing(Terminal terminal, KnowledgeGraph graph, Language language)
{
    /// <summary>Prints labels with their nodes, types with what they connect and their edges, and properties.</summary>
    public void Print()
    {
        Dictionary<KindId, int> nodes = [];
        foreach (KindId kind in graph.Nodes.SelectMany(n => graph.Schema.Lineage(n.Kind)).Select(k => k.Id))
        {
            nodes[kind] = nodes.GetValueOrDefault(kind) + 1;
        }

        TextTable labels = TableOf("Label", "Kind", "Nodes");
        foreach (Kind kind in graph.Schema.Kinds)
        {
            labels.Add([Cell(QueryVocabulary.LabelOf(kind.Id)), Cell(kind.Labels.In(language)), Count(nodes.GetValueOrDefault(kind.Id))]);
        }

        labels.End();

        Dictionary<RelationId, int> edges = graph.Claims.Where(c => c.Object is NodeObject).CountBy(c => c.Relation).ToDictionary();
        TextTable types = TableOf("Relationship type", "From", "To", "Edges");
        foreach (Relation relation in graph.Schema.Relations.Where(r => !r.Object.Kinds.IsEmpty))
        {
            types.Add(
            [
                Cell(QueryVocabulary.TypeOf(relation.Id)),
                Labels(relation.SubjectKinds),
                Labels(relation.Object.Kinds),
                Count(edges.GetValueOrDefault(relation.Id)),
            ]);
        }

        types.End();
        QueryVocabulary names = new(graph.Schema, graph.Sources.SelectMany(s => s.Languages));
        List("Properties of nodes:", names.NodeProperties);
        List("Properties of relationships:", names.RelationshipProperties);
    }

    private static TableCell Cell(string text) => new(Terminal.Safe(text));

    private static TableCell Labels(IEnumerable<KindId> kinds) => Cell(string.Join(", ", kinds.Select(QueryVocabulary.LabelOf)));

    private static TableCell Count(int count) => new(count.ToString(CultureInfo.InvariantCulture), IsNumber: true);

    private TextTable TableOf(params string[] columns) => new(terminal.Output, columns, terminal.Width);

    private void List(string title, IEnumerable<string> names)
    {
        terminal.Output.Write($"{title}\n");
        foreach (string line in TextTable.Wrap(Terminal.Safe(string.Join(", ", names)), (terminal.Width ?? 120) - 2))
        {
            terminal.Output.Write($"  {line}\n");
        }
    }
}
