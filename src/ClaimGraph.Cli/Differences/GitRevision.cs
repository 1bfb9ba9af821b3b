using System.Diagnostics;
using System.Formats.Tar;
using System.Text;
using ClaimGraph.Loading;

namespace ClaimGraph.Cli.Differences;

/// <summary>A dataset as it was at a revision of the Git repository around the current directory. Nothing is checked out.</summary>
internal static class GitRevision
{
    /// <summary>Loads it.</summary>
    /// <param name="revision">A revision, as Git names it.</param>
    /// <param name="directory">The dataset's directory, relative to the current one.</param>
    /// <returns>The dataset, or what is wrong with it; diagnostics name files as <c>revision:path</c>.</returns>
    /// <exception cref="UsageException">Git is not there, or it knows no such revision or directory.</exception>
    public static LoadResult Load(string revision, string directory)
    {
        if (revision.StartsWith('-'))
        {
            throw new UsageException($"\"{revision}\" is not a revision.");
        }

        string root = Encoding.UTF8.GetString(Run(["rev-parse", "--show-toplevel"])).TrimEnd('\n', '\r');
        string prefix = Encoding.UTF8.GetString(Run(["rev-parse", "--show-prefix"])).TrimEnd('\n', '\r');
        string here = Path.IsPathRooted(directory) ? directory : Path.Combine(root, prefix, directory);
        string inside = Path.GetRelativePath(root, Path.GetFullPath(here)).Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');
        if (inside.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(inside))
        {
            throw new UsageException($"\"{directory}\" is outside the repository {root}. Name a directory in it.");
        }

        // The schema stands beside the dataset, or wherever source.json says: all JSON of the revision is at hand.
        byte[] archive = Run(["-C", root, "archive", "--format=tar", revision]);
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

        string place = inside is "." or "" ? $"{revision}:" : $"{revision}:/{inside}";
        return files.Exists(f => f.Path == $"{place}/source.json")
            ? DatasetLoader.Load(place, files)
            : throw new UsageException($"At {revision} there is no dataset in \"{inside}\".");
    }

    private static bool IsData(string path) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    private static byte[] Run(IReadOnlyList<string> arguments)
    {
        ProcessStartInfo start = new("git", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
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
