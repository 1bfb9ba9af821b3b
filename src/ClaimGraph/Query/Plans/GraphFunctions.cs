using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>Functions of nodes, relationships and paths. Null gives null.</summary>
internal static class GraphFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("id", 1, 1, (a, _) => a[0].Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.Node => Value.From((long)a[0].Node),
            ValueKind.Relationship => Value.From((long)a[0].Relationship),
            _ => throw QueryErrors.WrongType("id()", "a node or relationship", a[0]),
        }),
        new("labels", 1, 1, (a, e) => a[0].IsNull ? Value.Null
            : a[0].IsNode ? Strings(e.Source.LabelsOf(a[0].Node).Select(l => e.Source.Labels[l]))
            : throw QueryErrors.CannotConvert("labels()", "a node", a[0])),
        new("type", 1, 1, (a, e) => a[0].IsNull ? Value.Null
            : Value.From(e.Source.Types[e.Source.TypeOf(Edge("type()", a[0]))])),
        new("startNode", 1, 1, (a, e) => a[0].IsNull ? Value.Null
            : Value.FromNode(e.Source.StartOf(Edge("startNode()", a[0])))),
        new("endNode", 1, 1, (a, e) => a[0].IsNull ? Value.Null
            : Value.FromNode(e.Source.EndOf(Edge("endNode()", a[0])))),
        new("properties", 1, 1, (a, e) => Entries("properties()", a[0], e) is { } entries
            ? Value.From(new MapValue(entries))
            : Value.Null),
        new("keys", 1, 1, (a, e) => Entries("keys()", a[0], e) is { } entries
            ? Strings(entries.Select(p => p.Key))
            : Value.Null),
        new("nodes", 1, 1, (a, _) => a[0].IsNull ? Value.Null
            : Value.From(Array.ConvertAll(Path("nodes()", a[0]).Nodes, Value.FromNode))),
        new("relationships", 1, 1, (a, _) => a[0].IsNull ? Value.Null
            : Value.From(Array.ConvertAll(Path("relationships()", a[0]).Edges, Value.FromRelationship))),
        new("length", 1, 1, (a, _) => a[0].IsNull ? Value.Null
            : Value.From((long)Path("length()", a[0]).Edges.Length)),
    ];

    /// <summary>Maps as one; of two entries with the same key the last counts. No function of the language.</summary>
    public static Function Join { get; } = new("join", 1, int.MaxValue, (maps, _) =>
        Value.From(new MapValue(maps.Where(m => m.Map is not null).SelectMany(m => m.Map!.Entries))));

    private static int Edge(string function, in Value value) => value.IsRelationship
        ? value.Relationship
        : throw QueryErrors.CannotConvert(function, "a relationship", value);

    private static PathValue Path(string function, in Value value) =>
        value.Path ?? throw QueryErrors.WrongType(function, "a path", value);

    private static Value Strings(IEnumerable<string> items) => Value.From([.. items.Select(Value.From)]);

    private static IEnumerable<KeyValuePair<string, Value>>? Entries(string function, in Value value, Execution execution) =>
        value.Kind switch
        {
            ValueKind.Null => null,
            ValueKind.Map => value.Map!.Entries,
            ValueKind.Node => execution.Source.NodeProperties(value.Node),
            ValueKind.Relationship => execution.Source.EdgeProperties(value.Relationship),
            _ => throw QueryErrors.WrongType(function, "a node, relationship or map", value),
        };
}
