using System.Collections.Immutable;
using ClaimGraph.Schema;

namespace ClaimGraph.Claims;

/// <summary>Sources with their nodes and claims, written in one schema: what a graph is built from. Known to be free of errors.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Sources">The sources, ordered by id.</param>
/// <param name="Nodes">The nodes, ordered by id.</param>
/// <param name="Claims">The claims, in reading order: by source, by section, then as the files have them.</param>
public sealed record Dataset(
    GraphSchema Schema,
    ImmutableArray<Source> Sources,
    ImmutableArray<Node> Nodes,
    ClaimList Claims)
{
    /// <inheritdoc/>
    public bool Equals(Dataset? other) => other is not null
        && Schema.Equals(other.Schema) && Sources.SequenceEqual(other.Sources)
        && Nodes.SequenceEqual(other.Nodes) && Claims.Equals(other.Claims);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sources.Length, Nodes.Length, Claims.Count);
}
