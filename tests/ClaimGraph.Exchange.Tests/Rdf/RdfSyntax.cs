using ClaimGraph.Exchange.Rdf;
using ClaimGraph.Exchange.Rdf.Reading;
using ClaimGraph.Loading;
using ClaimGraph.Loading.Decoding;

namespace ClaimGraph.Exchange.Tests.Rdf;

/// <summary>A syntax of RDF, with how it is read back.</summary>
/// <param name="Format">The id of the format that writes it.</param>
/// <param name="Extension">How the names of its files end.</param>
/// <param name="Load">Reads a dataset.</param>
/// <param name="Parse">Reads what the file says.</param>
internal sealed record RdfSyntax(
    string Format, string Extension, Func<DataFile, LoadOptions?, LoadResult> Load, Func<FileScope, LoadOptions, RdfFile?> Parse)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<RdfSyntax> All { get; } =
    [
        new("nquads", ".nq", GraphRdf.ReadNQuads, GraphRdf.NQuads),
        new("trig", ".trig", GraphRdf.ReadTriG, GraphRdf.TriG),
        new("turtle", ".ttl", GraphRdf.ReadTriG, GraphRdf.TriG),
        new("jsonld", ".jsonld", GraphRdf.ReadJsonLd, GraphRdf.JsonLd),
    ];

    /// <summary>That of a format.</summary>
    public static RdfSyntax Of(string format) => All.Single(s => s.Format == format);

    /// <summary>That of a file.</summary>
    public static RdfSyntax OfFile(string path) => All.Single(s => s.Extension == Path.GetExtension(path));

    /// <summary>Reads a dataset from a text.</summary>
    public LoadResult Read(string text) => Load(new DataFile($"graph{Extension}", System.Text.Encoding.UTF8.GetBytes(text)), null);
}
