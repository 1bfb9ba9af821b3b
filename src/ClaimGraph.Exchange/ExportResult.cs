using System.Collections.Immutable;
using ClaimGraph.Exchange.Losses;

namespace ClaimGraph.Exchange;

/// <summary>What an export came to.</summary>
/// <param name="Files">The files written, in order, the loss report last.</param>
/// <param name="Losses">What could not be kept.</param>
public sealed record ExportResult(ImmutableArray<string> Files, LossReport Losses)
{
    /// <inheritdoc/>
    public bool Equals(ExportResult? other) => other is not null && Files.SequenceEqual(other.Files) && Losses.Equals(other.Losses);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Files.Length, Losses);
}
