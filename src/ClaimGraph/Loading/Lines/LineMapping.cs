using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Loading;

/// <summary>
/// Says what the properties of foreign JSON lines mean: which of them name a node, its kind and its label, which the subject,
/// relation and object of a claim, and which become its qualifiers. Immutable.
/// </summary>
/// <remarks>
/// A property that a line has and the mapping does not name is an error, never passed over; name it in <see cref="Ignored"/> to
/// leave it out. Values that name something may be texts or numbers.
/// </remarks>
public sealed record LineMapping
{
    /// <summary>
    /// The property whose value tells nodes from claims; null, the default, when there is none: a line with the property of
    /// <see cref="Subject"/> is then a claim and any other a node.
    /// </summary>
    public string? Discriminator { get; init; }

    /// <summary>The value of <see cref="Discriminator"/> on the lines of nodes.</summary>
    public string NodeValue { get; init; } = "node";

    /// <summary>The value of <see cref="Discriminator"/> on the lines of claims.</summary>
    public string ClaimValue { get; init; } = "edge";

    /// <summary>The property with a node's id.</summary>
    public string Id { get; init; } = "id";

    /// <summary>The property with a node's kind; null to make every node a <c>thing</c>.</summary>
    public string? Kind { get; init; } = "kind";

    /// <summary>The property with a node's label; null to take its id.</summary>
    public string? Label { get; init; } = "label";

    /// <summary>The property with the id of a claim's subject.</summary>
    public string Subject { get; init; } = "subject";

    /// <summary>The property with a claim's relation.</summary>
    public string Relation { get; init; } = "relation";

    /// <summary>The property with the id of a claim's object.</summary>
    public string Object { get; init; } = "object";

    /// <summary>The properties of claims that become qualifiers.</summary>
    public ImmutableArray<MappedQualifier> Qualifiers { get; init; } = [];

    /// <summary>Properties that are left out on purpose.</summary>
    public ImmutableArray<string> Ignored { get; init; } = [];

    /// <summary>How all claims are meant.</summary>
    public Modality Modality { get; init; } = Modality.Reported;

    /// <summary>Who says all claims, from the nearest speaker outwards: ids of nodes of the files, never empty.</summary>
    public required ImmutableArray<NodeId> SaidBy { get; init; }

    /// <summary>The language of labels and texts.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>
    /// The name of the outside collection under which a node keeps its id as written, such as <c>wikidata</c>; null, the default,
    /// to keep its slug alone.
    /// </summary>
    public string? KeepIdsAs { get; init; }

    /// <inheritdoc/>
    public bool Equals(LineMapping? other) => other is not null
        && Discriminator == other.Discriminator && NodeValue == other.NodeValue && ClaimValue == other.ClaimValue
        && Id == other.Id && Kind == other.Kind && Label == other.Label && Subject == other.Subject && Relation == other.Relation
        && Object == other.Object && Qualifiers.SequenceEqual(other.Qualifiers) && Ignored.SequenceEqual(other.Ignored)
        && Modality == other.Modality && SaidBy.SequenceEqual(other.SaidBy) && Language == other.Language
        && KeepIdsAs == other.KeepIdsAs;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Discriminator, Id, Subject, Relation, Object, Qualifiers.Length);
}
