using ClaimGraph.Exchange.Rdf.Writing;

namespace ClaimGraph.Exchange.Rdf.TriG;

/// <summary>RDF 1.1 TriG (https://www.w3.org/TR/trig/): named graphs as people read them.</summary>
internal sealed class TriGFormat : RdfFormat
{
    /// <inheritdoc/>
    public override string Id => "trig";

    /// <inheritdoc/>
    public override string Name => "RDF 1.1 TriG";

    /// <inheritdoc/>
    protected override string FileName => "graph.trig";

    /// <inheritdoc/>
    protected override void Write(TextWriter text, GraphQuads quads) =>
        new TurtleWriter(text, new Prefixes(quads.Names.Prefixes)).Write(quads.All(inOneGraph: false));
}
