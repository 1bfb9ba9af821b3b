using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Claims;

/// <summary>A thing that claims are about.</summary>
public sealed record Node
{
    /// <summary>The node's identifier.</summary>
    public required NodeId Id { get; init; }

    /// <summary>The node's kind; never an abstract one.</summary>
    public required KindId Kind { get; init; }

    /// <summary>Its name in each language of the dataset.</summary>
    public required LocalizedText Labels { get; init; }

    /// <summary>Its other names, in the order of the file.</summary>
    public ImmutableArray<Alias> Aliases { get; init; } = [];

    /// <summary>Its identifiers elsewhere, such as <c>wikidata</c> to <c>Q14772</c>, ordered by name.</summary>
    public ImmutableSortedDictionary<string, string> ExternalIds { get; init; } =
        ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>What it is, in a few words; may be empty.</summary>
    public LocalizedText Description { get; init; } = LocalizedText.Empty;

    /// <summary>Where it was written, when it came from a file. Not part of equality.</summary>
    public Location? Origin { get; init; }

    /// <inheritdoc/>
    public bool Equals(Node? other) => other is not null
        && Id == other.Id && Kind == other.Kind && Labels.Equals(other.Labels) && Aliases.SequenceEqual(other.Aliases)
        && ExternalIds.SequenceEqual(other.ExternalIds) && Description.Equals(other.Description);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();
}
