using ClaimGraph.Exchange.Losses;
using ClaimGraph.Graphs;

namespace ClaimGraph.Exchange.Formats;

/// <summary>What a format is asked to write.</summary>
/// <param name="Graph">The graph, whose names all mean something: a part comes with the nodes it mentions.</param>
/// <param name="Options">How.</param>
/// <param name="Losses">Takes what could not be kept of single values, while the files are written.</param>
public sealed record ExportRequest(KnowledgeGraph Graph, ExportOptions Options, LossLog Losses);
