using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Loading;

namespace ClaimGraph.Tests.Loading;

/// <summary>A dataset with one fault in it.</summary>
/// <param name="Name">What was done, for the message of a failing test.</param>
/// <param name="Files">The files with the fault.</param>
/// <param name="Path">The file that has it.</param>
/// <param name="FirstLine">The first line that may be named, from 1.</param>
/// <param name="LastLine">The last line that may be named.</param>
/// <remarks>
/// Where something was changed, the line to be named is the line it is on. Where something was taken away, there is nothing left to
/// point at: any line of the entry it belonged to may be named (the node, the claim; the file for what is outside of entries), and
/// the line after it, where a reader notices that a bracket is missing.
/// </remarks>
internal sealed record Mutation(string Name, ImmutableArray<DataFile> Files, string Path, int FirstLine, int LastLine)
{
    /// <summary>Tells whether an error names the line, as its own place or as one that belongs to it.</summary>
    public bool IsNamedBy(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Error
        && (IsTouched(diagnostic.Location) || diagnostic.Related.Any(r => IsTouched(r.Location)));

    private bool IsTouched(Location location) => location.File == Path && location.Line >= FirstLine && location.Line <= LastLine;
}
