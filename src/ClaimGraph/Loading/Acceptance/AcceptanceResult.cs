using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Files;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Loading.Acceptance;

/// <summary>What accepting suggestions comes to.</summary>
/// <param name="Claims">The claims that are accepted, in reading order.</param>
/// <param name="Nodes">The nodes that they name and that are accepted with them, ordered by id.</param>
/// <param name="Files">The files as they are to be written, ordered by path; none when something stands in the way.</param>
/// <param name="Diagnostics">Everything found; an error among it stands in the way.</param>
public sealed record AcceptanceResult(
    ImmutableArray<ClaimId> Claims, ImmutableArray<NodeId> Nodes, ImmutableArray<FileContent> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True when nothing stands in the way.</summary>
    public bool IsAccepted => Diagnostics.All(d => d.Severity != Severity.Error);

    /// <inheritdoc/>
    public bool Equals(AcceptanceResult? other) => other is not null && Claims.SequenceEqual(other.Claims)
        && Nodes.SequenceEqual(other.Nodes) && Files.SequenceEqual(other.Files) && Diagnostics.SequenceEqual(other.Diagnostics);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Claims.Length, Nodes.Length, Diagnostics.Length);
}
