using System.Collections.Immutable;
using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Schema;

/// <summary>A named detail that claims of some relations may or must carry, such as the dimension of a comparison.</summary>
public sealed record Qualifier
{
    /// <summary>The qualifier's identifier.</summary>
    public required QualifierId Id { get; init; }

    /// <summary>Its name in each language.</summary>
    public required LocalizedText Labels { get; init; }

    /// <summary>What it says about a claim.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>What values it takes.</summary>
    public required QualifierType Type { get; init; }

    /// <summary>The closed list of a term qualifier, in the order of the file; empty otherwise.</summary>
    public ImmutableArray<Term> Terms { get; init; } = [];

    /// <summary>The kinds of a node qualifier, descendants included; empty otherwise.</summary>
    public ImmutableArray<KindId> Kinds { get; init; } = [];

    /// <summary>The units of a quantity qualifier; empty otherwise.</summary>
    public ImmutableArray<UnitId> Units { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(Qualifier? other) => other is not null
        && Id == other.Id && Labels.Equals(other.Labels) && Description.Equals(other.Description) && Type == other.Type
        && Terms.SequenceEqual(other.Terms) && Kinds.SequenceEqual(other.Kinds) && Units.SequenceEqual(other.Units);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();
}
