using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Rdf.Model;
using ClaimGraph.Json;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Rdf.Reading;

/// <summary>
/// Puts what a file of RDF says into the objects of graph JSON, each with the place where the file says it, and has them checked by
/// the rules of graph JSON, so that there is one truth about what is right. The order of the quads does not matter.
/// </summary>
internal sealed class GraphReader(FileScope file, RdfFile quads)
{
    private readonly ThingReader _things = new(file, quads);

    /// <summary>Reads the dataset.</summary>
    /// <returns>The dataset; null when something was reported that is an error.</returns>
    public Dataset? Read()
    {
        if (ToGraphJson() is not { } root)
        {
            return null;
        }

        new UnreadQuads(file, quads).Report();
        Dataset? dataset = new GraphJsonReader(file with { IsGraph = true }).Read(root);
        return file.Diagnostics.HasErrors ? null : dataset;
    }

    /// <summary>The objects of graph JSON; null when the file has no dataset, which is reported.</summary>
    public JsonObjectSyntax? ToGraphJson()
    {
        if (quads.OfClass(Terms.Dataset) is not [var dataset, ..])
        {
            if (!file.Diagnostics.HasErrors)
            {
                file.Report(RdfMessages.NoDataset(file.At(new TextSpan(0, 0)), Terms.Dataset));
            }

            return null;
        }

        TextSpan place = dataset.Span;
        return ThingReader.Object(
            place,
            [
                ("format", _things.Text(dataset, Terms.Format)),
                ("sources", new SourceReader(_things).Read(place)),
                .. new SchemaReader(_things).Read(place),
                ("nodes", new NodeReader(_things).Read(place)),
                ("claims", new ClaimReader(_things).Read(place)),
            ]);
    }
}
