using ClaimGraph.Claims;
using ClaimGraph.Schema;

namespace ClaimGraph.Differences;

/// <summary>
/// How a dataset differs from an earlier one, by meaning: layout, comments, order of properties and places in files do not count. Holds
/// whole elements, so that the later dataset can be made from the earlier one.
/// </summary>
public sealed class DatasetDifference
{
    private DatasetDifference()
    {
    }

    /// <summary>The colour groups of the schema.</summary>
    public required ListDifference<ColorGroup> ColorGroups { get; init; }

    /// <summary>The kinds of the schema.</summary>
    public required ListDifference<Kind> Kinds { get; init; }

    /// <summary>The relations of the schema.</summary>
    public required ListDifference<Relation> Relations { get; init; }

    /// <summary>The qualifiers of the schema.</summary>
    public required ListDifference<Qualifier> Qualifiers { get; init; }

    /// <summary>The units of the schema.</summary>
    public required ListDifference<Unit> Units { get; init; }

    /// <summary>The sources.</summary>
    public required ListDifference<Source> Sources { get; init; }

    /// <summary>The nodes.</summary>
    public required ListDifference<Node> Nodes { get; init; }

    /// <summary>The claims, in reading order.</summary>
    public required ListDifference<Claim> Claims { get; init; }

    /// <summary>True when both datasets are equal.</summary>
    public bool IsEmpty => ColorGroups.IsEmpty && Kinds.IsEmpty && Relations.IsEmpty && Qualifiers.IsEmpty && Units.IsEmpty
        && Sources.IsEmpty && Nodes.IsEmpty && Claims.IsEmpty;

    /// <summary>Compares two datasets, in time n log n for n elements.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    /// <returns>The difference; empty when they are equal.</returns>
    public static DatasetDifference Between(Dataset before, Dataset after) => new()
    {
        ColorGroups = ListDifference<ColorGroup>.Between(before.Schema.ColorGroups, after.Schema.ColorGroups, g => g.Id.Value),
        Kinds = ListDifference<Kind>.Between(before.Schema.Kinds, after.Schema.Kinds, k => k.Id.Value),
        Relations = ListDifference<Relation>.Between(before.Schema.Relations, after.Schema.Relations, r => r.Id.Value),
        Qualifiers = ListDifference<Qualifier>.Between(before.Schema.Qualifiers, after.Schema.Qualifiers, q => q.Id.Value),
        Units = ListDifference<Unit>.Between(before.Schema.Units, after.Schema.Units, u => u.Id.Value),
        Sources = ListDifference<Source>.Between(before.Sources, after.Sources, s => s.Id.Value),
        Nodes = ListDifference<Node>.Between(before.Nodes, after.Nodes, n => n.Id.Value),
        Claims = ListDifference<Claim>.Between(before.Claims, after.Claims, c => c.Id.Value),
    };

    /// <summary>
    /// Every difference, element by element: the schema's, then sources, nodes and claims; of each what was removed, added, changed and
    /// moved, in that order.
    /// </summary>
    /// <returns>The differences; an element that is both changed and moved is told as changed.</returns>
    public IEnumerable<ElementDifference> Elements() =>
    [
        .. ColorGroups.Elements(ElementKind.ColorGroup, g => g.Labels, c => c.Fields()),
        .. Kinds.Elements(ElementKind.Kind, k => k.Labels, c => c.Fields()),
        .. Relations.Elements(ElementKind.Relation, r => r.Labels, c => c.Fields()),
        .. Qualifiers.Elements(ElementKind.Qualifier, q => q.Labels, c => c.Fields()),
        .. Units.Elements(ElementKind.Unit, u => u.Labels, c => c.Fields()),
        .. Sources.Elements(ElementKind.Source, s => s.Title, c => c.Fields()),
        .. Nodes.Elements(ElementKind.Node, n => n.Labels, c => c.Fields()),
        .. Claims.Elements(ElementKind.Claim, c => c.Statement, c => c.Fields()),
    ];

    /// <summary>Makes the later dataset from the earlier one.</summary>
    /// <param name="before">The earlier dataset.</param>
    /// <returns>A dataset equal to the later one.</returns>
    /// <exception cref="ArgumentException">The dataset is not the earlier one of this difference.</exception>
    public Dataset ApplyTo(Dataset before) => new(
        new GraphSchema(
            ColorGroups.ApplyTo(before.Schema.ColorGroups),
            Kinds.ApplyTo(before.Schema.Kinds),
            Relations.ApplyTo(before.Schema.Relations),
            Qualifiers.ApplyTo(before.Schema.Qualifiers),
            Units.ApplyTo(before.Schema.Units)),
        [.. Sources.ApplyTo(before.Sources)],
        [.. Nodes.ApplyTo(before.Nodes)],
        [.. Claims.ApplyTo(before.Claims)]);
}
