using System.Collections.Immutable;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.Imports.Mapping;

/// <summary>What the types and properties of somebody else's graph mean. Immutable.</summary>
internal sealed record ImportMapping
{
    /// <summary>The kind of an author whom the graph does not have, unless the mapping names another.</summary>
    public const string UsualAuthorKind = "unnamed-source";

    /// <summary>An empty dictionary by ordinal name.</summary>
    public static ImmutableSortedDictionary<string, T> None<T>() => ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal);

    /// <summary>What messages call the mapping.</summary>
    public string Shown { get; init; } = "the mapping";

    /// <summary>The directory of a schema, relative to the mapping's; null for a schema that is made.</summary>
    public string? Schema { get; init; }

    /// <summary>The languages of the dataset; empty where the mapping does not say.</summary>
    public ImmutableArray<Language> Languages { get; init; } = [];

    /// <summary>The property that has a node's type, for formats that have no types of their own.</summary>
    public string? NodeType { get; init; }

    /// <summary>The property that has an edge's type, for formats that have no types of their own.</summary>
    public string? EdgeType { get; init; }

    /// <summary>What types of nodes become.</summary>
    public ImmutableSortedDictionary<string, TypeTarget> Kinds { get; init; } = None<TypeTarget>();

    /// <summary>The kind of nodes of other types or none; null when that is an error.</summary>
    public string? OtherKind { get; init; }

    /// <summary>What types of edges become.</summary>
    public ImmutableSortedDictionary<string, TypeTarget> Relations { get; init; } = None<TypeTarget>();

    /// <summary>The relation of edges of other types or none; null when that is an error.</summary>
    public string? OtherRelation { get; init; }

    /// <summary>What properties of nodes become; others are left out.</summary>
    public ImmutableSortedDictionary<string, PropertyTarget> NodeProperties { get; init; } = None<PropertyTarget>();

    /// <summary>What properties of edges become; others are left out.</summary>
    public ImmutableSortedDictionary<string, PropertyTarget> EdgeProperties { get; init; } = None<PropertyTarget>();

    /// <summary>The kind of author and publisher where the graph does not have them.</summary>
    public string AuthorKind { get; init; } = UsualAuthorKind;
}
