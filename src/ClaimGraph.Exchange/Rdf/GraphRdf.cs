using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Rdf.JsonLd;
using ClaimGraph.Exchange.Rdf.NQuads;
using ClaimGraph.Exchange.Rdf.Reading;
using ClaimGraph.Exchange.Rdf.TriG;
using ClaimGraph.Loading;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Storage;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Rdf;

/// <summary>Graphs as RDF: reads back what the formats <c>nquads</c>, <c>trig</c>, <c>turtle</c> and <c>jsonld</c> write, and tells the vocabulary they write in.</summary>
/// <remarks>
/// A dataset that was written reads back equal. Quads may be in any order and graph, as stores give them back. Every mistake is
/// reported where it stands in the file, by the rules that graph JSON is read by; what a graph of claims has no place for is
/// reported too, as a warning. Reading holds the whole file.
/// </remarks>
public static class GraphRdf
{
    private static readonly Lazy<string> VocabularyText = new(static () =>
    {
        using Stream stream = typeof(GraphRdf).Assembly.GetManifestResourceStream("ClaimGraph.vocabulary.ttl")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    });

    /// <summary>What the project's own terms start with. No term is ever given a second meaning. The name resolves to nothing.</summary>
    public static string VocabularyNamespace => Model.Terms.Namespace;

    /// <summary>The project's own terms with what each means, in Turtle with LF; every export to RDF brings it along.</summary>
    public static string Vocabulary => VocabularyText.Value;

    /// <summary>Reads a file of N-Quads that was written from a graph. Bad data never throws.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <returns>The dataset, equal to the one that was written, or what is wrong.</returns>
    public static LoadResult ReadNQuads(string path, LoadOptions? options = null) => Read(path, options, NQuads);

    /// <summary>Reads N-Quads from memory that were written from a graph. Bad data never throws.</summary>
    /// <param name="file">The bytes, with the name that diagnostics show.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <returns>The dataset, equal to the one that was written, or what is wrong.</returns>
    public static LoadResult ReadNQuads(DataFile file, LoadOptions? options = null) => Read(file, options, NQuads);

    /// <summary>Reads a file of TriG or Turtle, which is TriG without graphs, that was written from a graph. Bad data never throws.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <returns>The dataset, equal to the one that was written, or what is wrong.</returns>
    public static LoadResult ReadTriG(string path, LoadOptions? options = null) => Read(path, options, TriG);

    /// <summary>Reads TriG or Turtle, which is TriG without graphs, from memory that was written from a graph. Bad data never throws.</summary>
    /// <param name="file">The bytes, with the name that diagnostics show.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <returns>The dataset, equal to the one that was written, or what is wrong.</returns>
    public static LoadResult ReadTriG(DataFile file, LoadOptions? options = null) => Read(file, options, TriG);

    /// <summary>Reads a file of JSON-LD in the shape that is written from a graph. Bad data never throws.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <returns>The dataset, equal to the one that was written, or what is wrong.</returns>
    public static LoadResult ReadJsonLd(string path, LoadOptions? options = null) => Read(path, options, JsonLd);

    /// <summary>Reads JSON-LD from memory in the shape that is written from a graph. Bad data never throws.</summary>
    /// <param name="file">The bytes, with the name that diagnostics show.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <returns>The dataset, equal to the one that was written, or what is wrong.</returns>
    public static LoadResult ReadJsonLd(DataFile file, LoadOptions? options = null) => Read(file, options, JsonLd);

    /// <summary>What N-Quads say; null when that cannot be told.</summary>
    internal static RdfFile? NQuads(FileScope file, LoadOptions options) => new NQuadsReader(file).Read();

    /// <summary>What TriG or Turtle says; null when that cannot be told.</summary>
    internal static RdfFile? TriG(FileScope file, LoadOptions options) => new TriGReader(file, options.MaxNesting).Read();

    /// <summary>What JSON-LD says; null when that cannot be told.</summary>
    internal static RdfFile? JsonLd(FileScope file, LoadOptions options) =>
        JsonSyntaxReader.Read(file.Source, file.Diagnostics, options.MaxNesting) is { } root ? new JsonLdReader(file).Read(root) : null;

    private static LoadResult Read(string path, LoadOptions? options, Func<FileScope, LoadOptions, RdfFile?> parse)
    {
        LoadOptions limits = options ?? LoadOptions.Default;
        return Read(new FileOpener(new DiskFiles(limits.DisplayBase), limits), DiskFiles.Full(path), parse);
    }

    private static LoadResult Read(DataFile file, LoadOptions? options, Func<FileScope, LoadOptions, RdfFile?> parse) =>
        Read(new FileOpener(new MemoryFiles([file]), options ?? LoadOptions.Default), FilePath.Join("", file.Path), parse);

    private static LoadResult Read(FileOpener opener, string path, Func<FileScope, LoadOptions, RdfFile?> parse)
    {
        DiagnosticBag diagnostics = new();
        Dataset? dataset = opener.Open(path, diagnostics) is { } file && parse(file, opener.Options) is { } quads
            ? new GraphReader(file, quads).Read()
            : null;
        return new LoadResult(diagnostics.HasErrors ? null : dataset, diagnostics.ToOrdered());
    }
}
