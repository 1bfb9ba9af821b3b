using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Graphs;
using ClaimGraph.Loading;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Storage;

namespace ClaimGraph.Diagrams.Files;

/// <summary>The diagrams of a dataset that files describe: those in its directory <c>diagrams</c>, JSON with comments.</summary>
/// <remarks>
/// Everything wrong is reported in one pass, with its place; bad files never throw. A query is run once, so that what fails or finds
/// nothing is known before anything is drawn.
/// </remarks>
public static class DiagramFiles
{
    /// <summary>The directory of a dataset that holds its diagrams.</summary>
    public const string Folder = "diagrams";

    /// <summary>Reads the diagrams of a dataset.</summary>
    /// <param name="directory">The dataset's directory; it need not hold any diagrams.</param>
    /// <param name="graph">The dataset's graph; null when it has errors: then names are taken as they stand.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <returns>The diagrams in the order of their files' names, or what is wrong with them.</returns>
    public static DiagramFilesResult Load(string directory, KnowledgeGraph? graph, LoadOptions? options = null)
    {
        LoadOptions limits = options ?? LoadOptions.Default;
        return Load(new FileOpener(new DiskFiles(limits.DisplayBase), limits), DiskFiles.Full(directory), graph);
    }

    /// <summary>Reads the diagrams of a dataset from files in memory.</summary>
    /// <param name="directory">The dataset's directory, as the files' paths have it.</param>
    /// <param name="files">The files; those of other directories are passed over.</param>
    /// <param name="graph">The dataset's graph; null when it has errors: then names are taken as they stand.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <returns>The diagrams in the order of their files' names, or what is wrong with them.</returns>
    public static DiagramFilesResult Load(string directory, IEnumerable<DataFile> files, KnowledgeGraph? graph, LoadOptions? options = null) =>
        Load(new FileOpener(new MemoryFiles(files), options ?? LoadOptions.Default), FilePath.Join("", directory), graph);

    /// <summary>Reads one file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="graph">The graph it is about.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <returns>The diagram, or what is wrong with it.</returns>
    public static DiagramFilesResult LoadFile(string path, KnowledgeGraph? graph, LoadOptions? options = null)
    {
        LoadOptions limits = options ?? LoadOptions.Default;
        return Read(new FileOpener(new DiskFiles(limits.DisplayBase), limits), [DiskFiles.Full(path)], new DiagnosticBag(), graph);
    }

    private static DiagramFilesResult Load(FileOpener opener, string directory, KnowledgeGraph? graph)
    {
        DiagnosticBag bag = new();
        IReadOnlyList<string> paths = opener.List(FilePath.Join(directory, Folder), recursive: true, bag) ?? [];
        return Read(opener, [.. paths.Where(p => !FilePath.IsLines(p))], bag, graph);
    }

    private static DiagramFilesResult Read(FileOpener opener, ImmutableArray<string> paths, DiagnosticBag bag, KnowledgeGraph? graph)
    {
        NameTable<DiagramFile> diagrams = new("diagram", isOpen: true);
        foreach (string path in paths)
        {
            opener.Read(path, bag, (file, reading) =>
            {
                DiagramDecoder decoder = new(file, graph);
                if (decoder.Decode(reading) is { } diagram && decoder.Id is { } id)
                {
                    diagrams.Add(file, id, diagram);
                }
            });
        }

        return new DiagramFilesResult([.. diagrams.All.Select(d => d.Value)], bag.ToOrdered());
    }
}
