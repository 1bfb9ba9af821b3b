using System.Collections.Immutable;

namespace ClaimGraph.Query.Analysis;

/// <summary>A graph parted into communities.</summary>
/// <param name="Communities">
/// The communities, the largest first, those of one size by their first node's id; together they hold every node once.
/// </param>
/// <param name="Modularity">
/// How many more edges lie within communities than chance would put there, as a share of all edges: at most 1, at least
/// -1/2 for a resolution of 1; 0 without edges.
/// </param>
/// <param name="Resolution">The resolution it was found with.</param>
public sealed record CommunityStructure(ImmutableArray<Community> Communities, double Modularity, double Resolution)
{
    /// <inheritdoc/>
    public bool Equals(CommunityStructure? other) => other is not null
        && Modularity.Equals(other.Modularity) && Resolution.Equals(other.Resolution)
        && Communities.SequenceEqual(other.Communities);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Communities.Length, Modularity, Resolution);
}
