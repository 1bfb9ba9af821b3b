using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Files;

namespace ClaimGraph.Exchange.Imports;

/// <summary>What an import came to. Nothing is written yet.</summary>
/// <param name="Dataset">The dataset that its files are, everything of the graph among its suggestions; null when something is wrong.</param>
/// <param name="Files">The files of the dataset, for <see cref="AtomicFile.WriteAll"/>; none when something is wrong.</param>
/// <param name="BringsSchema">True when a schema of its own is among the files, in the directory <c>schema</c>.</param>
/// <param name="Losses">What could not be taken over as it was: changed things first.</param>
/// <param name="Diagnostics">Everything found, ordered by file (ordinal), line and column.</param>
public sealed record ImportResult(
    Dataset? Dataset, ImmutableArray<FileContent> Files, bool BringsSchema, ImmutableArray<ImportLoss> Losses, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <inheritdoc/>
    public bool Equals(ImportResult? other) => other is not null && Equals(Dataset, other.Dataset) && Files.SequenceEqual(other.Files)
        && BringsSchema == other.BringsSchema && Losses.SequenceEqual(other.Losses) && Diagnostics.SequenceEqual(other.Diagnostics);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Files.Length, Losses.Length, Diagnostics.Length);
}
