using System.Diagnostics;
using System.Formats.Tar;
using System.Text;
using ClaimGraph.Loading;

namespace ClaimGraph.Cli.Differences;

/// <summary>Datasets as they were at a revision of the Git repository they are in. Nothing is checked out.</summary>
internal static class GitRevision
{
    /// <summary>Loads it.</summary>
    /// <param name="revision">A revision, as Git names it.</param>
    /// <param name="directory">The dataset's directory, or one that holds several; the repository is the one it is in.</param>
    /// <returns>The dataset, of several all as one, or what is wrong with it; diagnostics name files as <c>revision:path</c>.</returns>
    /// <exception cref="UsageException">Git is not there, or it knows no such revision or directory.</exception>
    public static LoadResult Load(string revision, string directory)
    {
        if (revision.StartsWith('-'))
        {
            throw new UsageException($"\"{revision}\" is not a revision.");
        }

        // The directory need not be there any more: the nearest one above it tells which repository is meant.
        DirectoryInfo near = new(Path.GetFullPath(directory));
        List<string> rest = [];
        while (!near.Exists && near.Parent is { } parent)
        {
            rest.Insert(0, near.Name);
            near = parent;
        }

        string prefix = Text(near, "rev-parse", "--show-prefix");
        string inside = string.Join('/', prefix.Split('/', StringSplitOptions.RemoveEmptyEntries).Concat(rest));

        // The schema stands beside the dataset, or wherever source.json says, and so do the datasets it imports: all JSON of the revision is at hand.
        byte[] archive = Run(new DirectoryInfo(Text(near, "rev-parse", "--show-toplevel")), "archive", "--format=tar", revision);
        List<DataFile> files = [];
        using TarReader tar = new(new MemoryStream(archive));
        while (tar.GetNextEntry(copyData: true) is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile && IsData(entry.Name))
            {
                using MemoryStream content = new();
                entry.DataStream?.CopyTo(content);
                files.Add(new DataFile($"{revision}:/{entry.Name}", content.ToArray()));
            }
        }

        string place = inside.Length == 0 ? $"{revision}:" : $"{revision}:/{inside}";
        return Datasets(files, place) is { Length: > 0 } datasets
            ? DatasetLoader.LoadAll(datasets, files)
            : throw new UsageException($"At {revision} there is no dataset in \"{inside}\".");
    }

    // The directory itself, or else those in it.
    private static string[] Datasets(List<DataFile> files, string place)
    {
        const string SourceFile = "/source.json";
        string start = place.EndsWith(':') ? place + "/" : place;
        string[] directories = [.. files.Where(f => f.Path.EndsWith(SourceFile, StringComparison.Ordinal)).Select(f => f.Path[..^SourceFile.Length])];
        return directories.Contains(place) ? [place]
            : [.. directories.Where(d => d.StartsWith($"{start.TrimEnd('/')}/", StringComparison.Ordinal) && !d[(start.TrimEnd('/').Length + 1)..].Contains('/', StringComparison.Ordinal))];
    }

    private static bool IsData(string path) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    private static string Text(DirectoryInfo directory, params string[] arguments) =>
        Encoding.UTF8.GetString(Run(directory, arguments)).TrimEnd('\n', '\r');

    private static byte[] Run(DirectoryInfo directory, params string[] arguments)
    {
        ProcessStartInfo start = new("git", arguments)
        {
            WorkingDirectory = directory.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using Process git = Process.Start(start)!;
            Task<string> error = git.StandardError.ReadToEndAsync();
            using MemoryStream output = new();
            git.StandardOutput.BaseStream.CopyTo(output);
            git.WaitForExit();
            return git.ExitCode == 0
                ? output.ToArray()
                : throw new UsageException($"Git says: {error.GetAwaiter().GetResult().Trim().ReplaceLineEndings(" ")}");
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new UsageException("Git is not installed. Name a directory or a file of graph JSON.", e);
        }
    }
}
