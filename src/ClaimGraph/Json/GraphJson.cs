using System.Globalization;
using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Graphs;
using ClaimGraph.Loading;
using ClaimGraph.Loading.Storage;
using ClaimGraph.Schema;

namespace ClaimGraph.Json;

/// <summary>
/// Graph JSON: a whole dataset, schema included, as one file that other programs read. The format is
/// <c>claimgraph/1</c>; its JSON Schema is <see cref="GraphJsonSchema"/>.
/// </summary>
/// <remarks>
/// The same dataset gives the same bytes on every machine: UTF-8 without byte order mark, LF, keys in a fixed order,
/// two spaces for each level, small values on one line, decimals as strings, a line end at the end.
/// </remarks>
public static class GraphJson
{
    /// <summary>What the property <c>format</c> says.</summary>
    public const string Format = "claimgraph/1";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes a graph, or a view of one: see <see cref="KnowledgeGraph.ToDataset"/>.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="stream">Takes the bytes; left open.</param>
    /// <exception cref="EncoderFallbackException">A text has half a surrogate pair.</exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(KnowledgeGraph graph, Stream stream) => WriteAccepted(graph.OnlyAccepted().ToDataset(), stream);

    /// <summary>Writes a dataset, one object at a time. Suggested claims are left out.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="stream">Takes the bytes; left open.</param>
    /// <exception cref="EncoderFallbackException">A text has half a surrogate pair.</exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(Dataset dataset, Stream stream) =>
        WriteAccepted(dataset.Claims.Table.HasSuggestions ? KnowledgeGraph.Build(dataset).OnlyAccepted().ToDataset() : dataset, stream);

    private static void WriteAccepted(Dataset dataset, Stream stream)
    {
        using StreamWriter text = new(stream, Utf8, bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        using (LineJsonWriter json = new(text))
        {
            GraphJsonWriter writer = new(json);
            json.WriteStartObject();
            writer.WriteText("format", Format);
            writer.WriteArray("sources", dataset.Sources, writer.WriteSource);
            new SchemaJsonWriter(json, writer).Write(dataset.Schema);
            writer.WriteArray("nodes", dataset.Nodes, writer.WriteNode);
            writer.WriteArray("claims", dataset.Claims, writer.WriteClaim);
            json.WriteEndObject();
        }

        text.Write('\n');
    }

    /// <summary>A claim as it stands in graph JSON.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>One JSON object, without a line end after it.</returns>
    public static string ToText(Claim claim) => Fragment((_, writer) => writer.WriteClaim(claim));

    /// <summary>A node as it stands in graph JSON.</summary>
    /// <param name="node">The node.</param>
    /// <returns>One JSON object, without a line end after it.</returns>
    public static string ToText(Node node) => Fragment((_, writer) => writer.WriteNode(node));

    /// <summary>A claim as it stands in graph JSON, on one line.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>One JSON object, without a line end after it.</returns>
    public static string ToLine(Claim claim) => Fragment((json, writer) => json.OnOneLine(() => writer.WriteClaim(claim)));

    /// <summary>A node as it stands in graph JSON, on one line.</summary>
    /// <param name="node">The node.</param>
    /// <returns>One JSON object, without a line end after it.</returns>
    public static string ToLine(Node node) => Fragment((json, writer) => json.OnOneLine(() => writer.WriteNode(node)));

    /// <summary>A source as it stands in graph JSON, on one line.</summary>
    /// <param name="source">The source.</param>
    /// <returns>One JSON object, without a line end after it.</returns>
    public static string ToLine(Source source) => Fragment((json, writer) => json.OnOneLine(() => writer.WriteSource(source)));

    /// <summary>The lists of a schema as they stand in graph JSON, in one object on one line.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>One JSON object, without a line end after it.</returns>
    public static string ToLine(GraphSchema schema) => Fragment((json, writer) => json.OnOneLine(() =>
    {
        json.WriteStartObject();
        new SchemaJsonWriter(json, writer).Write(schema);
        json.WriteEndObject();
    }));

    private static string Fragment(Action<LineJsonWriter, GraphJsonWriter> write)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (LineJsonWriter json = new(text))
        {
            write(json, new GraphJsonWriter(json));
        }

        return text.ToString();
    }

    /// <summary>
    /// Reads a file of graph JSON. What is wrong is reported, all of it in one pass; bad data never throws.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <returns>The dataset, equal to the one that was written, or what is wrong.</returns>
    public static LoadResult Read(string path, LoadOptions? options = null)
    {
        LoadOptions limits = options ?? LoadOptions.Default;
        return Read(new FileOpener(new DiskFiles(limits.DisplayBase), limits), DiskFiles.Full(path));
    }

    /// <summary>
    /// Reads graph JSON from memory. What is wrong is reported, all of it in one pass; bad data never throws.
    /// </summary>
    /// <param name="file">The bytes, with the name that diagnostics show.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <returns>The dataset, equal to the one that was written, or what is wrong.</returns>
    public static LoadResult Read(DataFile file, LoadOptions? options = null) =>
        Read(new FileOpener(new MemoryFiles([file]), options ?? LoadOptions.Default), FilePath.Join("", file.Path));

    private static LoadResult Read(FileOpener opener, string path)
    {
        DiagnosticBag diagnostics = new();
        Dataset? dataset = opener.Open(path, diagnostics) is { } file
            ? new GraphJsonReader(file with { IsGraph = true }).Read(opener.Options.MaxNesting)
            : null;
        return new LoadResult(diagnostics.HasErrors ? null : dataset, diagnostics.ToOrdered());
    }
}
