namespace ClaimGraph.Query.Cypher.Binding;

/// <summary>What is known of a value before the query runs.</summary>
/// <param name="Kind">Its kind; <see cref="StaticKind.Any"/> when it is not known.</param>
/// <param name="Item">What is known of the items of a list; null when nothing is.</param>
internal sealed record StaticType(StaticKind Kind, StaticType? Item = null)
{
    public static StaticType Any { get; } = new(StaticKind.Any);

    public static StaticType Null { get; } = new(StaticKind.Null);

    public static StaticType Boolean { get; } = new(StaticKind.Boolean);

    public static StaticType Integer { get; } = new(StaticKind.Integer);

    public static StaticType Float { get; } = new(StaticKind.Float);

    public static StaticType String { get; } = new(StaticKind.String);

    public static StaticType Map { get; } = new(StaticKind.Map);

    public static StaticType Node { get; } = new(StaticKind.Node);

    public static StaticType Relationship { get; } = new(StaticKind.Relationship);

    public static StaticType Path { get; } = new(StaticKind.Path);

    /// <summary>The relationships of a pattern of variable length.</summary>
    public static StaticType Relationships { get; } = ListOf(Relationship);

    /// <summary>A list of items of a type.</summary>
    public static StaticType ListOf(StaticType item) => new(StaticKind.List, item);

    /// <summary>Whether the value may be of one of the kinds, or null.</summary>
    public bool MayBe(params ReadOnlySpan<StaticKind> kinds) =>
        Kind is StaticKind.Any or StaticKind.Null || kinds.Contains(Kind);

    /// <summary>What is known of a value that is of one type or another.</summary>
    public static StaticType Either(StaticType first, StaticType second) =>
        first.Kind == StaticKind.Null ? second
        : second.Kind == StaticKind.Null || first == second ? first
        : first.Kind == second.Kind && first.Kind == StaticKind.List ? ListOf(Any)
        : Any;
}

/// <summary>The kinds of values, as far as they matter before a query runs.</summary>
internal enum StaticKind
{
    Any,
    Null,
    Boolean,
    Integer,
    Float,
    String,
    List,
    Map,
    Node,
    Relationship,
    Path,
}
