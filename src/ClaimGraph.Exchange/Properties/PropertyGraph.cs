using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Losses;
using ClaimGraph.Graphs;
using ClaimGraph.Json;

namespace ClaimGraph.Exchange.Properties;

/// <summary>
/// A graph as most tools have it: nodes and edges with named properties. Claims whose object is no node are the property
/// <c>values</c> of their subject, each with its modality: never properties by themselves, which would state a forecast as a fact.
/// </summary>
/// <remarks>
/// Properties of a node: <c>kind</c>, <c>kinds</c> (its kind and those it descends from), <c>label</c>, <c>label_en</c> and so on,
/// <c>aliases</c>, <c>external_…</c>, <c>description_…</c>, <c>values</c>. Of an edge: <c>relation</c>, <c>label</c>, <c>modality</c>,
/// <c>polarity</c>, <c>said_by</c>, <c>time</c> with <c>time_earliest</c> and <c>time_latest</c> (ISO days), <c>qualifier_…</c>,
/// <c>links</c> (<c>because c1</c>), <c>evidence</c> (<c>source paragraph:start-end</c>), <c>evidence_sha256</c>, <c>statement_…</c>,
/// <c>note_…</c>, <c>section</c>. Of both on request <c>record</c>, the whole in graph JSON. What is empty is not there.
/// Nothing is held: nodes and edges are made while they are enumerated.
/// </remarks>
public sealed class PropertyGraph
{
    private readonly KnowledgeGraph _graph;
    private readonly ExportOptions _options;
    private readonly Lazy<(ImmutableArray<PropertyColumn> Node, ImmutableArray<PropertyColumn> Edge)> _columns;

    /// <summary>Looks at a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">The language of labels, and whether records are added.</param>
    public PropertyGraph(KnowledgeGraph graph, ExportOptions options)
    {
        _graph = graph;
        _options = options;
        _columns = new(() => (Columns(Nodes.Select(n => n.Properties)), Columns(Edges.Select(e => e.Properties))));
    }

    /// <summary>What the graph itself has: <c>format</c>, and <c>sources</c> and <c>schema</c> as graph JSON has them.</summary>
    public ImmutableArray<Property> Attributes =>
    [
        new("format", new TextPropertyValue(GraphJson.Format)),
        new("sources", new ListPropertyValue([.. _graph.Sources.Select(GraphJson.ToLine)], PropertyType.JsonList)),
        new("schema", new JsonPropertyValue(GraphJson.ToLine(_graph.Schema))),
    ];

    /// <summary>The nodes, ordered by id.</summary>
    public IEnumerable<PropertyNode> Nodes => _graph.Nodes.Select(n => NodeProperties.Of(_graph, n, _options));

    /// <summary>The edges, in reading order.</summary>
    public IEnumerable<PropertyEdge> Edges =>
        _graph.Claims.Where(c => c.Object is NodeObject).Select(c => EdgeProperties.Of(_graph, c, _options));

    /// <summary>The properties that nodes have, in the order nodes have them. The first call looks through the graph.</summary>
    public ImmutableArray<PropertyColumn> NodeColumns => _columns.Value.Node;

    /// <summary>The properties that edges have, in the order edges have them. The first call looks through the graph.</summary>
    public ImmutableArray<PropertyColumn> EdgeColumns => _columns.Value.Edge;

    /// <summary>What formats of nodes, edges and properties can hold, with these options.</summary>
    /// <param name="options">The options.</param>
    /// <param name="nested">True for a format with nested values, where records and <c>values</c> are objects rather than texts.</param>
    /// <returns>What becomes of each field.</returns>
    public static FormatSupport Support(ExportOptions options, bool nested)
    {
        string form = nested ? "objects" : "JSON texts";
        FormatSupport support = FormatSupport.Everything
            .Changing(
                nested ? "objects in `schema` and `sources` of the graph" : "JSON text in `schema` and `sources` of the graph",
                ModelField.Schema,
                ModelField.SourceTitle,
                ModelField.SourceAuthor,
                ModelField.SourceLanguages,
                ModelField.SourcePublished,
                ModelField.SourceDigests,
                ModelField.SourceSections)
            .Changing($"{form} in `values` of the node", ModelField.QuantityClaim, ModelField.DateClaim, ModelField.TextClaim);
        return options.WithRecords
            ? support.Changing($"{(nested ? "an object" : "JSON text")} in `record` of the node", ModelField.NodeAliasDetails)
                .Changing("an order that the `record`s of values and edges do not tell", ModelField.ReadingOrder)
            : support.Omitting("names alone are in `aliases`; records keep the rest", ModelField.NodeAliasDetails)
                .Omitting("edges are in order among themselves, and so are the values of a node", ModelField.ReadingOrder);
    }

    private static ImmutableArray<PropertyColumn> Columns(IEnumerable<ImmutableArray<Property>> elements)
    {
        OrderedDictionary<string, PropertyColumn> columns = new(StringComparer.Ordinal);
        foreach (ImmutableArray<Property> properties in elements)
        {
            // A property that is new takes its place after the one before it here, so that columns keep the order of properties.
            int place = 0;
            foreach (Property property in properties)
            {
                int at = columns.IndexOf(property.Name);
                if (at < 0)
                {
                    columns.Insert(place, property.Name, new PropertyColumn(property.Name, property.Value.Type));
                    at = place;
                }

                place = at + 1;
            }
        }

        return [.. columns.Values];
    }
}
