using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Imports.Foreign;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Imports.NodeLink;

/// <summary>
/// Node-link JSON, as NetworkX writes it and D3 takes it: a list of <c>nodes</c> with <c>id</c>, and one of <c>edges</c> or <c>links</c>
/// with <c>source</c> and <c>target</c>. Every other property of theirs is one.
/// </summary>
internal sealed class NodeLinkImport : PropertyGraphImport
{
    private static readonly ImmutableHashSet<string> Streamed = ["nodes", "edges", "links"];

    /// <inheritdoc/>
    public override string Id => "node-link";

    /// <inheritdoc/>
    public override string Name => "Node-link JSON";

    /// <inheritdoc/>
    public override string Reads => "one JSON file, with the list of edges called edges or links";

    /// <inheritdoc/>
    internal override void Read(FileScope file, ForeignGraph graph, ImportSession session)
    {
        JsonReading reading = JsonSyntaxReader.Read(
            file.Source, Streamed, (list, element) => ReadElement(file, graph, list, element), file.Diagnostics, session.Limits.MaxNesting);
        if (!reading.IsComplete)
        {
            return;
        }

        if (reading.Root is not JsonObjectSyntax root)
        {
            file.Report(ValueMessages.WrongType(file.At(reading.Root!.Span), "a graph", "an object", reading.Root.Name));
            return;
        }

        CheckLists(file, root);
        foreach (JsonPropertySyntax property in root.Properties)
        {
            switch (property)
            {
                case { Name: "graph", Value: JsonObjectSyntax { Properties.IsEmpty: false } or JsonArraySyntax { Elements.IsEmpty: false } }:
                    session.Losses.Omitted("properties of the graph as a whole", "a dataset has a source instead", file.At(property.NameSpan));
                    break;
                case { Name: "directed", Value: JsonBooleanSyntax { Value: false } } when graph.Edges.Count > 0:
                    session.Losses.Changed(
                        "edges without direction", "claims from the first node to the second", graph.Edges[0].Place.Location, graph.Edges.Count);
                    break;
                default:
                    break;
            }
        }
    }

    private static void CheckLists(FileScope file, JsonObjectSyntax root)
    {
        JsonPropertySyntax? Find(string name) => root.Properties.FirstOrDefault(p => p.Name == name);

        if (Find("nodes") is null)
        {
            file.Report(ForeignMessages.Shape(file.AtStart(root.Span), "the graph has no list of nodes.", "Add \"nodes\": [ … ]."));
        }

        if (Find("edges") is null && Find("links") is null)
        {
            file.Report(ForeignMessages.Shape(file.AtStart(root.Span), "the graph has no list of edges.", "Add \"edges\": [ … ]; it may be called \"links\" too."));
        }

        if (Find("edges") is { } && Find("links") is { } links)
        {
            file.Report(ForeignMessages.Shape(file.At(links.NameSpan), "the graph has a list \"edges\" and a list \"links\".", "Make them one."));
        }

        foreach (JsonPropertySyntax list in root.Properties.Where(p => Streamed.Contains(p.Name) && p.Value is not JsonArraySyntax))
        {
            file.Report(ValueMessages.WrongType(file.At(list.Value.Span), $"the list of {list.Name}", "an array", list.Value.Name));
        }
    }

    private static void ReadElement(FileScope file, ForeignGraph graph, string list, JsonSyntax element)
    {
        bool isNode = list == "nodes";
        if (element is not JsonObjectSyntax properties)
        {
            file.Report(ValueMessages.WrongType(file.At(element.Span), isNode ? "a node" : "an edge", "an object", element.Name));
            return;
        }

        ForeignPlace place = new(file, element.Span);
        if (isNode)
        {
            if (JsonValues.Name(file, properties, "id", "a node") is { } id)
            {
                graph.Add(new ForeignNode(id, place, [], JsonValues.Properties(file, properties, "id")));
            }

            return;
        }

        string? source = JsonValues.Name(file, properties, "source", "an edge");
        string? target = JsonValues.Name(file, properties, "target", "an edge");
        if (source is not null && target is not null)
        {
            graph.Add(new ForeignEdge(
                Key(properties), End(source, "source"), End(target, "target"), null, place, JsonValues.Properties(file, properties, "source", "target", "key")));
        }

        ForeignEnd End(string node, string property) =>
            new(node, new ForeignPlace(file, properties.Properties.First(p => p.Name == property).Value.Span));
    }

    // NetworkX numbers parallel edges from 0: such a key is no id.
    private static string? Key(JsonObjectSyntax edge) => (edge.Properties.FirstOrDefault(p => p.Name == "key")?.Value as JsonStringSyntax)?.Value;
}
