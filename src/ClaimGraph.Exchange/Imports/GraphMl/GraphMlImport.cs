using ClaimGraph.Exchange.Imports.Foreign;
using ClaimGraph.Loading.Decoding;

namespace ClaimGraph.Exchange.Imports.GraphMl;

/// <summary>GraphML 1.0 (http://graphml.graphdrawing.org/), as NetworkX, igraph, yEd, Gephi and Neo4j write it: one graph of nodes and edges.</summary>
internal sealed class GraphMlImport : PropertyGraphImport
{
    /// <inheritdoc/>
    public override string Id => "graphml";

    /// <inheritdoc/>
    public override string Name => "GraphML";

    /// <inheritdoc/>
    public override string Reads => "one XML file";

    /// <inheritdoc/>
    internal override void Read(FileScope file, ForeignGraph graph, ImportSession session) =>
        new GraphMlReader(file, graph, session.Losses, session.Limits.MaxNesting).Read();
}
