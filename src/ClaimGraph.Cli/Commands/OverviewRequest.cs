using System.Globalization;
using ClaimGraph.Diagrams;
using ClaimGraph.Diagrams.Overview;
using ClaimGraph.Diagrams.Subjects;

namespace ClaimGraph.Cli.Commands;

/// <summary>A large graph to draw as an overview, and its parts beside it where they are wanted.</summary>
/// <param name="File">The file of the overview; null when it is printed.</param>
/// <param name="Parts">The directory of the parts' files; null to draw the overview alone.</param>
internal sealed record OverviewRequest(string? File, string? Parts)
{
    /// <summary>Draws the overview, and writes the parts.</summary>
    /// <param name="renderer">Draws.</param>
    /// <param name="planned">The whole.</param>
    /// <param name="request">What the pictures look like and what they are written as.</param>
    /// <param name="now">Told what is being drawn.</param>
    /// <returns>The overview, with a note that it is one.</returns>
    public Diagram Draw(DiagramRenderer renderer, PlannedDiagram planned, PictureRequest request, Action<string> now)
    {
        DiagramGraph graph = planned.Graph.ToDiagramGraph(planned.Language, planned.Content);
        DiagramOptions options = planned.Options(request.Look);
        OverviewDrawing overview = OverviewDrawing.Of(renderer, graph, options, Parts is null ? null : id => Relative(File!, PathOf(id, request)));
        if (Parts is not null)
        {
            AtlasPage[] pages = [.. overview.Atlas.Pages.Skip(1)];
            Directory.CreateDirectory(Parts);
            Parallel.ForEach(pages, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, page =>
            {
                now($"Drawing {page.Id} of {pages.Length} parts");
                string path = PathOf(page.Id, request);
                string AddressOf(string id) => Relative(path, id == overview.Atlas.Overview.Id ? File! : PathOf(id, request));
                request.Write(renderer.Render(page.Linked(AddressOf), overview.Atlas.Look(page, options, AddressOf)), path);
            });
        }

        string more = Parts is null ? "--whole draws every node, --clusters each part in a file of its own." : $"Its parts are in {Parts}.";
        string note = string.Create(CultureInfo.InvariantCulture, $"The graph has {graph.Nodes.Length:#,0} nodes, so this is an overview of its parts. {more}");
        return overview.Diagram with { Notes = [note, .. overview.Diagram.Notes] };
    }

    private string PathOf(string page, PictureRequest request) =>
        Path.Combine(Parts!, $"{page}.{(request.Format == PictureFormat.Geometry ? "json" : Vocabulary.NameOf(request.Format))}");

    // The address of a file, as another file has it.
    private static string Relative(string from, string to)
    {
        string path = Path.GetRelativePath(Path.GetDirectoryName(Path.GetFullPath(from))!, Path.GetFullPath(to));
        return string.Join('/', path.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
    }
}
