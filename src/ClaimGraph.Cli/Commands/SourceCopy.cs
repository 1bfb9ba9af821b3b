using ClaimGraph.Claims;
using ClaimGraph.Evidence;

namespace ClaimGraph.Cli.Commands;

/// <summary>A copy of a source's text.</summary>
/// <param name="Path">The file.</param>
/// <param name="Source">The source.</param>
/// <param name="Text">The copy.</param>
internal sealed record SourceCopy(string Path, Source Source, SourceText Text);
