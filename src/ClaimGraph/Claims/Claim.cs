using System.Collections.Immutable;
using ClaimGraph.Dates;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Claims;

/// <summary>Something a source says about a node. A claim whose object is a node is an edge of the graph.</summary>
public sealed record Claim
{
    /// <summary>The claim's identifier.</summary>
    public required ClaimId Id { get; init; }

    /// <summary>The node the claim is about.</summary>
    public required NodeId Subject { get; init; }

    /// <summary>What it says of the subject.</summary>
    public required RelationId Relation { get; init; }

    /// <summary>The node or value the relation leads to.</summary>
    public required ClaimObject Object { get; init; }

    /// <summary>How it is meant.</summary>
    public required Modality Modality { get; init; }

    /// <summary>Whether the relation is said to hold or not to hold.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>Who says so, from the nearest speaker outwards; never empty.</summary>
    public required ImmutableArray<NodeId> SaidBy { get; init; }

    /// <summary>When it happened or was observed (a date), or held (an interval); null when the source ties it to no time.</summary>
    public EdtfDate? Time { get; init; }

    /// <summary>Named details, ordered by qualifier id.</summary>
    public ImmutableSortedDictionary<QualifierId, QualifierValue> Qualifiers { get; init; } =
        ImmutableSortedDictionary<QualifierId, QualifierValue>.Empty;

    /// <summary>How it stands to other claims, in the order of the file.</summary>
    public ImmutableArray<ClaimLink> Links { get; init; } = [];

    /// <summary>
    /// The places it rests on, ordered by paragraph and start. Never empty in a curated dataset; empty for a claim of foreign lines,
    /// whose provenance is its <see cref="Origin"/> and its qualifiers.
    /// </summary>
    public required ImmutableArray<EvidenceSpan> Evidence { get; init; }

    /// <summary>The claim as one sentence in the curator's own words, in each language of the dataset.</summary>
    public required LocalizedText Statement { get; init; }

    /// <summary>How an ambiguous text was read; may be empty.</summary>
    public LocalizedText Note { get; init; } = LocalizedText.Empty;

    /// <summary>The section of the source whose file the claim stands in.</summary>
    public required SectionId Section { get; init; }

    /// <summary>Whether a person stands behind it. Only <see cref="Suggestions"/> and <see cref="Dataset.WithSuggestions"/> have claims of which nobody does.</summary>
    public ClaimStatus Status { get; init; }

    /// <summary>Where it was written, when it came from a file. Not part of equality.</summary>
    public Location? Origin { get; init; }

    /// <inheritdoc/>
    public bool Equals(Claim? other) => other is not null
        && Id == other.Id && Subject == other.Subject && Relation == other.Relation && Object.Equals(other.Object)
        && Modality == other.Modality && Polarity == other.Polarity && SaidBy.SequenceEqual(other.SaidBy)
        && Equals(Time, other.Time) && Qualifiers.SequenceEqual(other.Qualifiers) && Links.SequenceEqual(other.Links)
        && Evidence.SequenceEqual(other.Evidence) && Statement.Equals(other.Statement) && Note.Equals(other.Note)
        && Section == other.Section && Status == other.Status;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();
}
