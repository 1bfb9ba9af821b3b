using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Loading.Sameness;
using ClaimGraph.Loading.Storage;

namespace ClaimGraph.Loading;

/// <summary>Loads judgements of which nodes are one thing.</summary>
/// <remarks>
/// A file has the property <c>judgements</c>: a list of objects with <c>nodes</c> (two, each with its source before the id), <c>verdict</c>
/// (<c>same</c>, <c>different</c> or <c>unsure</c>), <c>by</c>, <c>why</c> (by language) and <c>date</c>. Judgements about sources that are not
/// loaded are kept and change nothing. Everything wrong is reported in one pass, and bad data never throws.
/// </remarks>
public static class SamenessLoader
{
    /// <summary>Loads judgements from a file, or from all JSON files of a directory.</summary>
    /// <param name="path">The file or directory.</param>
    /// <param name="dataset">What the judgements are about.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <returns>The judgements, or what is wrong with them.</returns>
    public static SamenessResult Load(string path, Dataset dataset, LoadOptions? options = null)
    {
        LoadOptions limits = options ?? LoadOptions.Default;
        DiskFiles files = new(limits.DisplayBase);
        return Load(new FileOpener(files, limits), DiskFiles.Full(path), dataset);
    }

    /// <summary>Loads judgements from files in memory.</summary>
    /// <param name="path">The file or directory, as the files' paths have it.</param>
    /// <param name="files">The files, in any order.</param>
    /// <param name="dataset">What the judgements are about.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <returns>The judgements, or what is wrong with them.</returns>
    public static SamenessResult Load(string path, IEnumerable<DataFile> files, Dataset dataset, LoadOptions? options = null) =>
        Load(new FileOpener(new MemoryFiles(files), options ?? LoadOptions.Default), FilePath.Join("", path), dataset);

    /// <summary>Loads judgements.</summary>
    internal static SamenessResult Load(FileOpener opener, string path, Dataset dataset)
    {
        DiagnosticBag diagnostics = new();
        List<JudgementDraft> drafts = [];
        IEnumerable<string> paths = opener.Files.HasFile(path) ? [path]
            : opener.Files.HasDirectory(path) ? opener.List(path, recursive: true, diagnostics)?.Where(p => !FilePath.IsLines(p)) ?? []
            : [];
        if (!opener.Files.HasFile(path) && !opener.Files.HasDirectory(path))
        {
            diagnostics.Add(FileMessages.Unreadable(opener.Files.Display(path), isForbidden: false));
        }

        foreach (string file in paths)
        {
            opener.Read(file, diagnostics, (scope, reading) => drafts.AddRange(JudgementDecoder.Decode(scope, reading)));
        }

        new JudgementChecker(dataset, drafts).Check();
        return new SamenessResult(
            diagnostics.HasErrors ? null : new SamenessJudgements(drafts.Select(d => d.ToJudgement())), diagnostics.ToOrdered());
    }
}
