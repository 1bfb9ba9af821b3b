using System.Collections;
using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Graphs;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query;

/// <summary>Translates between the values of queries and those that programs see: <see cref="QueryRow"/> lists them.</summary>
internal static class PublicValues
{
    /// <summary>A value as programs see it.</summary>
    public static object? Write(Value value, KnowledgeGraph graph) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => value.IsTrue,
        ValueKind.Integer => value.Integer,
        ValueKind.Float => value.Number,
        ValueKind.String => value.String,
        ValueKind.List => Array.AsReadOnly(Array.ConvertAll(value.List!, v => Write(v, graph))),
        ValueKind.Map => value.Map!.Entries.ToDictionary(e => e.Key, e => Write(e.Value, graph), StringComparer.Ordinal),
        ValueKind.Node => graph.Nodes[value.Node],
        ValueKind.Relationship => graph.Edges[value.Relationship],
        ValueKind.Path => Write(value.Path!, graph),
        _ => value.Date,
    };

    /// <summary>A value that a program gives.</summary>
    /// <exception cref="ArgumentException">It is of a type that queries do not know, or not of the graph.</exception>
    public static Value Read(object? value, KnowledgeGraph graph) => value switch
    {
        null => Value.Null,
        bool truth => Value.From(truth),
        sbyte or byte or short or ushort or int or uint or long =>
            Value.From(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        float or double => Value.From(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        string text => Value.From(text),
        EdtfDate date => Value.From(date),
        Node node => Value.FromNode(graph.FindNode(node.Id) is null ? throw NotOfGraph(node.Id.Value) : graph.IndexOf(node.Id)),
        ClaimEdge edge => Value.FromRelationship(graph.FindEdge(edge.Id)?.Index ?? throw NotOfGraph(edge.Id.Value)),
        IReadOnlyDictionary<string, object?> map =>
            Value.From(new MapValue(map.Select(e => KeyValuePair.Create(e.Key, Read(e.Value, graph))))),
        string[] texts => Value.From(Array.ConvertAll(texts, Value.From)),
        IEnumerable items => Value.From([.. items.Cast<object?>().Select(i => Read(i, graph))]),
        _ => throw new ArgumentException($"A query cannot be given a {value.GetType().Name}.", nameof(value)),
    };

    private static ClaimPath Write(PathValue path, KnowledgeGraph graph) => new(
        graph.IdOf(path.Nodes[0]),
        [.. path.Edges.Select((edge, i) => new Step(graph.Edges[edge], graph.IdOf(path.Nodes[i])))]);

    private static ArgumentException NotOfGraph(string id) => new($"\"{id}\" is not of this graph.", nameof(id));
}
