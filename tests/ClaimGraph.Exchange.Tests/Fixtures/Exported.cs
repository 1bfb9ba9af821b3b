using ClaimGraph.Exchange.Formats;
using ClaimGraph.Graphs;

namespace ClaimGraph.Exchange.Tests.Fixtures;

/// <summary>A graph exported to a directory that is there for one test.</summary>
internal sealed class Exported : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public Exported(KnowledgeGraph graph, string format, ExportOptions? options = null) =>
        Result = GraphExport.Write(graph, GraphFormats.Find(format)!, _directory.FullPath, options, TestContext.Current.CancellationToken);

    /// <summary>The directory.</summary>
    public string Directory => _directory.FullPath;

    /// <summary>What the export came to.</summary>
    public ExportResult Result { get; }

    /// <summary>The path of a file of the export.</summary>
    public string PathOf(params string[] parts) => _directory.PathOf(parts);

    /// <inheritdoc/>
    public void Dispose() => _directory.Dispose();
}
