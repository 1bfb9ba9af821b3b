using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Evidence;
using ClaimGraph.Files;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Cli.Commands;

/// <summary>Sources beside copies of their texts.</summary>
internal static class TextFile
{
    private const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>Loads the data, reads the copies and finds the source of each.</summary>
    /// <param name="terminal">Where diagnostics go.</param>
    /// <param name="data">The value of <c>--data</c>.</param>
    /// <param name="paths">The values of <c>--text</c>.</param>
    /// <param name="run">What to do with the data and the copies, in the order of their sources.</param>
    /// <returns>What <paramref name="run"/> returns, or an exit code of its own when the data or a copy cannot be used.</returns>
    /// <exception cref="UsageException">There is no such dataset, a copy is of none of the sources, or two are of one.</exception>
    /// <exception cref="IOException">A copy cannot be read.</exception>
    public static int With(Terminal terminal, string? data, string[] paths, Func<Dataset, IReadOnlyList<SourceCopy>, int> run)
    {
        IReadOnlyList<string> directories = Workspace.Datasets(data);
        if (Workspace.Report(terminal, Loading.DatasetLoader.LoadAll(directories)) is not { } dataset)
        {
            return ExitCode.DataErrors;
        }

        Source? own = directories is [string only] ? SourceIn(dataset, only) : null;
        SortedDictionary<SourceId, SourceCopy> copies = [];
        foreach (string path in paths)
        {
            if (Read(terminal, path) is not { } text)
            {
                return ExitCode.InputOutput;
            }

            // Whatever is held against a dataset by itself is meant as a copy of its article.
            Source source = EvidenceVerifier.FindSource(dataset.Sources, text) ?? own ?? throw OfNone(path, text, dataset.Sources);
            if (!copies.TryAdd(source.Id, new SourceCopy(path, source, text)))
            {
                throw new UsageException($"{copies[source.Id].Path} and {path} are both copies of {source.Id}. Give one.");
            }
        }

        return run(dataset, [.. copies.Values]);
    }

    /// <summary>Reads a copy of an article.</summary>
    /// <param name="terminal">Where it is said when the copy is not UTF-8.</param>
    /// <param name="path">The file.</param>
    /// <returns>The text, or null when it is not UTF-8.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SourceText? Read(Terminal terminal, string path)
    {
        if (SourceText.TryFromBytes(BoundedFile.Read(path, MaxBytes), out SourceText? text, out int offset))
        {
            return text;
        }

        terminal.Fail($"{path} is not UTF-8: the byte at offset {offset} is wrong. Save the file as UTF-8.");
        return null;
    }

    /// <summary>What to say of a text that is a copy of no source.</summary>
    public static UsageException OfNone(string path, SourceText text, IEnumerable<Source> sources) => new(
        $"{path} is a copy of none of the sources {string.Join(", ", sources.Select(s => s.Id))}: its SHA-256 is {text.Sha256}. Give the file that was curated.");

    /// <summary>The source of a directory's own dataset, beside which there may be those it imports.</summary>
    public static Source SourceIn(Dataset dataset, string directory) => dataset.Sources is [Source only]
        ? only
        : dataset.Sources.First(s => Path.GetFullPath(s.Origin!.File) == Path.GetFullPath(Path.Combine(directory, "source.json")));
}
