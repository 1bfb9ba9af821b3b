using System.Text;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Losses;

namespace ClaimGraph.Exchange.Rdf.Writing;

/// <summary>What the syntaxes of RDF have in common: a file of quads, and beside it the project's own vocabulary in Turtle.</summary>
internal abstract class RdfFormat : IGraphFormat
{
    /// <inheritdoc/>
    public abstract string Id { get; }

    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public string ReadBy => "RDF stores and libraries: Oxigraph, Jena, RDF4J, GraphDB, rdflib, dotNetRDF";

    /// <inheritdoc/>
    public ExportFeatures Features => ExportFeatures.BaseAddress;

    /// <summary>The name of the file of quads.</summary>
    protected abstract string FileName { get; }

    /// <inheritdoc/>
    public FormatSupport Support(ExportOptions options) => FormatSupport.Everything;

    /// <inheritdoc/>
    public IEnumerable<ExportFile> Files(ExportRequest request) =>
    [
        ExportText.File(FileName, text => Write(text, new GraphQuads(request))),
        new("vocabulary.ttl", stream => stream.Write(Encoding.UTF8.GetBytes(GraphRdf.Vocabulary))),
    ];

    /// <summary>Writes the quads, holding no more than what is said of one thing.</summary>
    protected abstract void Write(TextWriter text, GraphQuads quads);
}
