using ClaimGraph.Diagnostics;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Loading.Decoding;

/// <summary>A file that is being read and what was found wrong in it. Used by one thread at a time.</summary>
/// <param name="Source">The file's text.</param>
/// <param name="Diagnostics">Takes what is wrong.</param>
internal sealed record FileScope(SourceText Source, DiagnosticBag Diagnostics)
{
    /// <summary>True for graph JSON: it holds a whole graph, and ids of nodes, claims and sections may name the source they belong to.</summary>
    public bool IsGraph { get; init; }

    /// <summary>Where a stretch of the text is.</summary>
    public Location At(TextSpan span) => Source.Locate(span);

    /// <summary>Where the first character of a block is: what is said about the block as a whole is shown there.</summary>
    public Location AtStart(TextSpan span) => Source.Locate(span with { End = Math.Min(span.Start + 1, span.End) });

    /// <summary>Reports.</summary>
    public void Report(Diagnostic diagnostic) => Diagnostics.Add(diagnostic);
}
