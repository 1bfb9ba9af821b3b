using ClaimGraph.Exchange.Imports.Drafting;
using ClaimGraph.Exchange.Imports.Foreign;
using ClaimGraph.Exchange.Imports.Mapping;
using ClaimGraph.Loading.Decoding;

namespace ClaimGraph.Exchange.Imports;

/// <summary>A format of nodes and edges with properties, which a mapping makes a dataset of.</summary>
public abstract class PropertyGraphImport : ImportFormat
{
    private protected PropertyGraphImport()
    {
    }

    /// <summary>Reads a file into the graph.</summary>
    /// <param name="file">The file.</param>
    /// <param name="graph">Takes nodes and edges.</param>
    /// <param name="session">Limits and losses.</param>
    internal abstract void Read(FileScope file, ForeignGraph graph, ImportSession session);

    /// <inheritdoc/>
    internal sealed override DatasetDraft? Read(ImportSession session)
    {
        ForeignGraph graph = new();
        foreach (FileScope file in session.Files)
        {
            Read(file, graph, session);
        }

        if (!session.HasErrors)
        {
            graph.CheckEnds();
        }

        if (session.HasErrors)
        {
            return null;
        }

        ImportMapping mapping = session.Mapping ?? MappingProposal.For(graph, session.Languages);
        Sketches sketches = new GraphSketcher(graph, mapping, session).Sketch();
        return session.HasErrors ? null : new DatasetAssembly(sketches, mapping, session).Assemble();
    }
}
