using ClaimGraph.Dates;
using ClaimGraph.Query.Plans;
using ClaimGraph.Query.Values;
using ClaimGraph.Tck.Tests.Values;
using MapValue = ClaimGraph.Query.Values.MapValue;

namespace ClaimGraph.Tck.Tests.Running;

/// <summary>Takes values from the tests to the library and back.</summary>
internal static class Translation
{
    /// <summary>
    /// A value that holds no node, relationship or path, as the library has it. What it has no values for, it could not have read into a graph:
    /// a query that comes upon such a property is refused.
    /// </summary>
    public static Value ToLibrary(object? value) => value switch
    {
        null => Value.Null,
        bool truth => Value.From(truth),
        long integer => Value.From(integer),
        double number => Value.From(number),
        string letters => Value.From(letters),
        TemporalValue temporal => Value.From(EdtfDate.TryParse(temporal.DateText ?? "", out EdtfDate? date)
            ? date
            : throw QueryErrors.NotSupported($"A property of the type {temporal.Type}")),
        IReadOnlyList<object?> list => Value.From(list.Select(ToLibrary).ToArray()),
        IReadOnlyDictionary<string, object?> map => Value.From(new MapValue(map.Select(p => KeyValuePair.Create(p.Key, ToLibrary(p.Value))))),
        _ => throw new ArgumentException($"{value.GetType()} cannot be given to a query.", nameof(value)),
    };

    /// <summary>A value of the library by its content. A date is told by its text, as the TCK tells temporal values.</summary>
    public static object? FromLibrary(Value value, QuerySource source) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => value.IsTrue,
        ValueKind.Integer => value.Integer,
        ValueKind.Float => value.Number,
        ValueKind.String => value.String,
        ValueKind.List => value.List!.Select(item => FromLibrary(item, source)).ToList(),
        ValueKind.Map => value.Map!.Entries.ToDictionary(e => e.Key, e => FromLibrary(e.Value, source), StringComparer.Ordinal),
        ValueKind.Node => Node(value.Node, source),
        ValueKind.Relationship => Relationship(value.Relationship, source),
        ValueKind.Path => new Values.PathValue(
            [.. value.Path!.Nodes.Select(node => Node(node, source))],
            [.. value.Path.Edges.Select((edge, i) => (Relationship(edge, source), source.StartOf(edge) == value.Path.Nodes[i]))]),
        ValueKind.Date => value.Date!.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.Kind, null),
    };

    private static NodeValue Node(int node, QuerySource source) =>
        new([.. source.LabelsOf(node).Select(label => source.Labels[label])], Properties(source.NodeProperties(node), source));

    private static RelationshipValue Relationship(int edge, QuerySource source) =>
        new(source.Types[source.TypeOf(edge)], Properties(source.EdgeProperties(edge), source));

    private static Dictionary<string, object?> Properties(IEnumerable<KeyValuePair<string, Value>> properties, QuerySource source) =>
        properties.ToDictionary(p => p.Key, p => FromLibrary(p.Value, source), StringComparer.Ordinal);
}
