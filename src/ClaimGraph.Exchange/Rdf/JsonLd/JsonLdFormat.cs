using ClaimGraph.Exchange.Rdf.Writing;

namespace ClaimGraph.Exchange.Rdf.JsonLd;

/// <summary>JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/), with a context of prefixes alone, so that nothing has to be fetched to read it.</summary>
internal sealed class JsonLdFormat : RdfFormat
{
    /// <inheritdoc/>
    public override string Id => "jsonld";

    /// <inheritdoc/>
    public override string Name => "JSON-LD 1.1";

    /// <inheritdoc/>
    protected override string FileName => "graph.jsonld";

    /// <inheritdoc/>
    protected override void Write(TextWriter text, GraphQuads quads)
    {
        new JsonLdWriter(text, new Prefixes(quads.Names.Prefixes)).Write(quads.All(inOneGraph: false));
        text.WriteLine();
    }
}
