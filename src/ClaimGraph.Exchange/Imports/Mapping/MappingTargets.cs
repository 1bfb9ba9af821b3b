using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.Imports.Mapping;

/// <summary>What a type of nodes or edges becomes.</summary>
/// <param name="Name">The kind or relation; null for nothing.</param>
/// <param name="IsReversed">True when the relation leads from the edge's target to its source.</param>
internal sealed record TypeTarget(string? Name, bool IsReversed = false)
{
    /// <summary>Where the mapping says so; null for one that is proposed.</summary>
    public Location? Place { get; init; }
}

/// <summary>What a property becomes.</summary>
/// <param name="Use">What it is used for.</param>
internal sealed record PropertyTarget(PropertyUse Use)
{
    /// <summary>The language of a text; null for the first of the dataset.</summary>
    public Language? Language { get; init; }

    /// <summary>The relation of an attribute, the qualifier, or the collection of an id; null for the rest.</summary>
    public string? Name { get; init; }

    /// <summary>What the value of an attribute or qualifier is read as.</summary>
    public ValueForm Form { get; init; }

    /// <summary>The unit of a quantity.</summary>
    public string? Unit { get; init; }

    /// <summary>Where the mapping says so; null for one that is proposed.</summary>
    public Location? Place { get; init; }
}
