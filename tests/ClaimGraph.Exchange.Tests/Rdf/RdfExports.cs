using ClaimGraph.Exchange.Formats;
using ClaimGraph.Graphs;

namespace ClaimGraph.Exchange.Tests.Rdf;

/// <summary>A graph in all syntaxes of RDF, in a directory that is there for one test.</summary>
internal sealed class RdfExports : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public RdfExports(KnowledgeGraph graph, ExportOptions? options = null)
    {
        foreach (string format in (string[])["nquads", "trig", "turtle", "jsonld"])
        {
            GraphExport.Write(graph, GraphFormats.Find(format)!, _directory.FullPath, options, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>The directory, with <c>graph.nq</c>, <c>graph.trig</c>, <c>graph.ttl</c>, <c>graph.jsonld</c> and <c>vocabulary.ttl</c>.</summary>
    public string Directory => _directory.FullPath;

    /// <summary>A file of the directory.</summary>
    public string PathOf(string file) => _directory.PathOf(file);

    /// <inheritdoc/>
    public void Dispose() => _directory.Dispose();
}
