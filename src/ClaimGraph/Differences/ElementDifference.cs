using System.Collections.Immutable;
using ClaimGraph.Text;

namespace ClaimGraph.Differences;

/// <summary>How one element differs between two datasets.</summary>
/// <param name="Element">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name, or a claim's statement, as the later dataset has it; of what was removed, the earlier.</param>
/// <param name="Kind">How it differs.</param>
/// <param name="Fields">The fields in which it differs; empty unless it is changed.</param>
public sealed record ElementDifference(
    ElementKind Element, string Id, LocalizedText Title, DifferenceKind Kind, ImmutableArray<FieldDifference> Fields)
{
    /// <inheritdoc/>
    public bool Equals(ElementDifference? other) => other is not null && Element == other.Element && Id == other.Id
        && Title.Equals(other.Title) && Kind == other.Kind && Fields.SequenceEqual(other.Fields);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Element, Id, Kind);
}
