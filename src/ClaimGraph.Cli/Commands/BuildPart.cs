using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Files;
using ClaimGraph.Graphs;

namespace ClaimGraph.Cli.Commands;

/// <summary>A graph that is built.</summary>
/// <param name="Dataset">What it is made from.</param>
/// <param name="Graph">The graph.</param>
/// <param name="Output">The directory that its files go to.</param>
/// <param name="Diagrams">The diagrams that files describe, to be drawn with the usual ones; null to draw none.</param>
internal sealed record BuildPart(Dataset Dataset, KnowledgeGraph Graph, string Output, IReadOnlyList<DiagramFile>? Diagrams)
{
    /// <summary>The directory that its diagrams go to.</summary>
    public string DiagramsPath => Path.Combine(Output, DiagramFiles.Folder);
}
