using System.Collections.Immutable;
using ClaimGraph.Diagnostics;

namespace ClaimGraph.Diagrams.Files;

/// <summary>What came of reading files of diagrams.</summary>
/// <param name="Diagrams">The diagrams that could be read, in the order of their files' names; to be drawn only when there is no error.</param>
/// <param name="Diagnostics">Everything found, ordered by file (ordinal), line, column and code.</param>
public sealed record DiagramFilesResult(ImmutableArray<DiagramFile> Diagrams, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True when something is wrong that forbids drawing.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <inheritdoc/>
    public bool Equals(DiagramFilesResult? other) =>
        other is not null && Diagrams.SequenceEqual(other.Diagrams) && Diagnostics.SequenceEqual(other.Diagnostics);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Diagrams.Length, Diagnostics.Length);
}
