using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Evidence;
using ClaimGraph.Files;

namespace ClaimGraph.Cli.Commands;

/// <summary>A dataset's own source beside a copy of its text.</summary>
internal static class TextFile
{
    private const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>Loads the dataset and reads the copy.</summary>
    /// <param name="terminal">Where diagnostics go.</param>
    /// <param name="data">The value of <c>--data</c>.</param>
    /// <param name="path">The value of <c>--text</c>.</param>
    /// <param name="run">What to do with them.</param>
    /// <returns>What <paramref name="run"/> returns, or an exit code of its own when the data or the copy cannot be used.</returns>
    /// <exception cref="UsageException">There is no such dataset.</exception>
    /// <exception cref="IOException">The copy cannot be read.</exception>
    public static int With(Terminal terminal, string? data, string path, Func<Dataset, Source, SourceText, int> run)
    {
        string directory = Workspace.Dataset(data);
        Dataset? dataset = Workspace.Load(terminal, directory);
        if (dataset is null)
        {
            return ExitCode.DataErrors;
        }

        SourceText? text = Read(terminal, path);
        return text is null ? ExitCode.InputOutput : run(dataset, SourceIn(dataset, directory), text);
    }

    // Beside it there may be those it imports.
    private static Source SourceIn(Dataset dataset, string directory) => dataset.Sources is [Source only]
        ? only
        : dataset.Sources.First(s => Path.GetFullPath(s.Origin!.File) == Path.GetFullPath(Path.Combine(directory, "source.json")));

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
}
