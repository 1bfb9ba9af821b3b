using System.Collections.Immutable;

namespace ClaimGraph.Query.Cypher.Binding;

/// <summary>What functions take and give, as far as it is checked before a query runs.</summary>
internal static class FunctionTypes
{
    /// <summary>The kinds that the first argument may have, and how to say so; no kinds when it may be anything.</summary>
    public static (ImmutableArray<StaticKind> Kinds, string Wanted) ArgumentOf(string function) => function switch
    {
        "size" => ([StaticKind.List, StaticKind.String], "a list or a text"),
        "labels" => ([StaticKind.Node], "a node"),
        "type" => ([StaticKind.Relationship], "a relationship"),
        "startNode" or "endNode" => ([StaticKind.Relationship], "a relationship"),
        "properties" or "keys" =>
            ([StaticKind.Node, StaticKind.Relationship, StaticKind.Map], "a node, a relationship or a map"),
        "id" => ([StaticKind.Node, StaticKind.Relationship], "a node or a relationship"),
        "length" or "nodes" or "relationships" => ([StaticKind.Path], "a path"),
        "head" or "last" or "tail" => ([StaticKind.List], "a list"),
        _ => ([], ""),
    };

    /// <summary>What is known of the result.</summary>
    public static StaticType ResultOf(string function, Bound[] arguments) => function switch
    {
        "size" or "length" or "id" or "count" => StaticType.Integer,
        "nodes" => StaticType.ListOf(StaticType.Node),
        "relationships" => StaticType.Relationships,
        "labels" or "keys" => StaticType.ListOf(StaticType.String),
        "range" => StaticType.ListOf(StaticType.Integer),
        "type" => StaticType.String,
        "startNode" or "endNode" => StaticType.Node,
        "properties" => StaticType.Map,
        "head" or "last" when arguments is [var list] => list.Type.Item ?? StaticType.Any,
        "tail" when arguments is [var list] => list.Type,
        "collect" when arguments is [var item] => StaticType.ListOf(item.Type),
        _ => StaticType.Any,
    };
}
