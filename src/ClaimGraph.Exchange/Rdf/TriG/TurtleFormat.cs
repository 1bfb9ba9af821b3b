using ClaimGraph.Exchange.Rdf.Writing;

namespace ClaimGraph.Exchange.Rdf.TriG;

/// <summary>
/// RDF 1.1 Turtle (https://www.w3.org/TR/turtle/). It has one graph: every claim is described in it, and affirmed facts alone are
/// stated. The nanopublications, which are about named graphs, are not there; they hold nothing of the claims.
/// </summary>
internal sealed class TurtleFormat : RdfFormat
{
    /// <inheritdoc/>
    public override string Id => "turtle";

    /// <inheritdoc/>
    public override string Name => "RDF 1.1 Turtle";

    /// <inheritdoc/>
    protected override string FileName => "graph.ttl";

    /// <inheritdoc/>
    protected override void Write(TextWriter text, GraphQuads quads) =>
        new TurtleWriter(text, new Prefixes(quads.Names.Prefixes)).Write(quads.All(inOneGraph: true));
}
