using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Schema;

/// <summary>A type of nodes. Kinds inherit: a company is an organization, an organization is an actor.</summary>
/// <param name="Id">The kind's identifier.</param>
/// <param name="Parent">The kind it specialises, if any.</param>
/// <param name="IsAbstract">True when no node may have exactly this kind.</param>
/// <param name="Labels">Its name in each language, singular.</param>
/// <param name="Description">What nodes of the kind are.</param>
/// <param name="ColorGroup">The colour group, its own or its nearest ancestor's.</param>
/// <param name="Shape">The outline, its own or its nearest ancestor's.</param>
public sealed record Kind(
    KindId Id,
    KindId? Parent,
    bool IsAbstract,
    LocalizedText Labels,
    LocalizedText Description,
    ColorGroupId? ColorGroup,
    Shape Shape);
