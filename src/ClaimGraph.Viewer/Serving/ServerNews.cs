using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Graphs;

namespace ClaimGraph.Viewer.Serving;

/// <summary>What a server has found when the data was read.</summary>
/// <param name="Graph">The graph that is shown now; null when the data has errors and the last good graph stays.</param>
/// <param name="Diagnostics">What there is to say about the data.</param>
public sealed record ServerNews(KnowledgeGraph? Graph, ImmutableArray<Diagnostic> Diagnostics);
