using System.Collections.Immutable;
using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Schema;

/// <summary>A type of claims, and so of edges.</summary>
public sealed record Relation
{
    /// <summary>The relation's identifier.</summary>
    public required RelationId Id { get; init; }

    /// <summary>The name read from subject to object.</summary>
    public required LocalizedText Labels { get; init; }

    /// <summary>The name read from object to subject; the same as <see cref="Labels"/> for a symmetric relation.</summary>
    public required LocalizedText InverseLabels { get; init; }

    /// <summary>
    /// The name of a denial, read from subject to object, such as <c>does not rely on</c>; empty where "not" before the name will do.
    /// </summary>
    public LocalizedText DeniedLabels { get; init; } = LocalizedText.Empty;

    /// <summary>What the relation means.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>The kinds a subject may have, descendants included; never empty.</summary>
    public required ImmutableArray<KindId> SubjectKinds { get; init; }

    /// <summary>What the object may be.</summary>
    public required ObjectForms Object { get; init; }

    /// <summary>True when the relation holds in both directions; it is then written once.</summary>
    public bool IsSymmetric { get; init; }

    /// <summary>True when a to b and b to c imply a to c.</summary>
    public bool IsTransitive { get; init; }

    /// <summary>True when a subject has at most one object at any one time.</summary>
    public bool IsFunctional { get; init; }

    /// <summary>True when following the relation never leads back to where one started.</summary>
    public bool IsAcyclic { get; init; }

    /// <summary>True when a node may stand in the relation to itself.</summary>
    public bool IsReflexive { get; init; }

    /// <summary>The qualifiers a claim may carry, in the order of the file.</summary>
    public ImmutableArray<QualifierId> Qualifiers { get; init; } = [];

    /// <summary>The qualifiers a claim must carry: a part of <see cref="Qualifiers"/>.</summary>
    public ImmutableArray<QualifierId> RequiredQualifiers { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(Relation? other) => other is not null
        && Id == other.Id && Labels.Equals(other.Labels) && InverseLabels.Equals(other.InverseLabels)
        && DeniedLabels.Equals(other.DeniedLabels) && Description.Equals(other.Description) && SubjectKinds.SequenceEqual(other.SubjectKinds)
        && Object.Equals(other.Object) && IsSymmetric == other.IsSymmetric && IsTransitive == other.IsTransitive
        && IsFunctional == other.IsFunctional && IsAcyclic == other.IsAcyclic && IsReflexive == other.IsReflexive
        && Qualifiers.SequenceEqual(other.Qualifiers) && RequiredQualifiers.SequenceEqual(other.RequiredQualifiers);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();
}
