using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Losses;
using ClaimGraph.Files;
using ClaimGraph.Graphs;

namespace ClaimGraph.Exchange;

/// <summary>Writes graphs in the formats of other tools.</summary>
public static class GraphExport
{
    /// <summary>
    /// Writes a graph and, beside it, the report of what could not be kept, called <c>graphml.loss.json</c> after the format. Either
    /// all files are written or none.
    /// </summary>
    /// <param name="graph">The graph; claims that are only suggested are left out of it. Of a view, the nodes that its claims mention are written too, so that every name means something.</param>
    /// <param name="format">The format.</param>
    /// <param name="directory">The directory to write to; it is made where there is none.</param>
    /// <param name="options">How; the usual way when null.</param>
    /// <param name="cancellationToken">Stops the writing between files; none is then written.</param>
    /// <returns>The files and the report.</returns>
    /// <exception cref="System.Text.EncoderFallbackException">A text has half a surrogate pair.</exception>
    /// <exception cref="IOException">A file cannot be written; the message names it and says why.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static ExportResult Write(
        KnowledgeGraph graph, IGraphFormat format, string directory, ExportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ExportOptions how = options ?? new ExportOptions();
        KnowledgeGraph accepted = graph.OnlyAccepted();
        KnowledgeGraph whole = accepted.Whole == accepted ? accepted : KnowledgeGraph.Build(accepted.ToDataset());
        LossLog noted = new();
        noted.Changed(
            "nodes that several are shown as, judged to be the same",
            "one node with the ids of the others among its external ids: which of them a claim names is told by the graph without the judgements",
            graph.Nodes.Count(n => graph.MembersOf(n.Id).Length > 1));
        LossReport? report = null;
        List<string> files = [];
        AtomicFile.WriteAll(Contents(), cancellationToken);
        return new ExportResult([.. files], report!);

        IEnumerable<FileContent> Contents()
        {
            foreach (ExportFile file in format.Files(new ExportRequest(whole, how, noted)))
            {
                yield return Content(file.Path, file.Write);
            }

            // What single values lost is known once they are written.
            report = LossReport.Of(format.Id, format.Support(how), FieldCensus.Of(whole), noted);
            string json = report.ToJson();
            yield return Content($"{format.Id}.loss.json", stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(json)));
        }

        FileContent Content(string path, Action<Stream> write)
        {
            string full = Path.Combine(directory, path);
            files.Add(full);
            return new FileContent(full, write);
        }
    }
}
