using System.Collections.Immutable;
using ClaimGraph.Exchange.Imports.Csv;
using ClaimGraph.Exchange.Imports.Cypher;
using ClaimGraph.Exchange.Imports.DraftClaims;
using ClaimGraph.Exchange.Imports.GraphMl;
using ClaimGraph.Exchange.Imports.NodeLink;
using ClaimGraph.Exchange.Imports.Rdf;
using ClaimGraph.Exchange.Rdf;

namespace ClaimGraph.Exchange.Imports;

/// <summary>The formats that graphs are imported from.</summary>
public static class ImportFormats
{
    /// <summary>All of them, in the order they are listed in.</summary>
    public static ImmutableArray<ImportFormat> All { get; } =
    [
        new NodeLinkImport(),
        new GraphMlImport(),
        new CsvImport(),
        new CypherImport(),
        new RdfImport("nquads", "RDF 1.1 N-Quads", GraphRdf.NQuads),
        new RdfImport("trig", "RDF 1.1 TriG", GraphRdf.TriG),
        new RdfImport("turtle", "RDF 1.1 Turtle", GraphRdf.TriG),
        new RdfImport("jsonld", "JSON-LD 1.1", GraphRdf.JsonLd),
        new DraftClaimsImport(),
    ];

    /// <summary>Finds a format.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The format, or null when there is none such.</returns>
    public static ImportFormat? Find(string id) => All.FirstOrDefault(f => f.Id == id);
}
