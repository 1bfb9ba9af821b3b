using System.CommandLine;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Commands;
using ClaimGraph.Cli.Output;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;

namespace ClaimGraph.Cli;

/// <summary>The datasets a command works on.</summary>
internal static class Workspace
{
    private const string DefaultDirectory = "graph-data";
    private const string SourceFile = "source.json";

    /// <summary>The file of judgements beside datasets; a directory of that name without ending may stand in its place.</summary>
    public const string SamenessFile = "sameness.json";

    /// <summary>The option that names a dataset.</summary>
    /// <returns>An option to add to a command.</returns>
    public static Option<string?> Option() => new Option<string?>("--data", "-d")
    {
        Description = $"A dataset's directory, its name in {DefaultDirectory}, or a directory that holds several, which are looked at as one graph. Default: {DefaultDirectory} here or in a directory above.",
        HelpName = "dir",
    }.NotEmpty();

    /// <summary>The schema that datasets share unless they say otherwise.</summary>
    /// <returns>A directory, which need not exist.</returns>
    public static string DefaultSchema() => Path.Combine(FindDefault(), "schema");

    /// <summary>The datasets below a directory: itself, or those of its subdirectories that hold a source.json.</summary>
    /// <param name="directory">The directory named by the user, or null for the default.</param>
    /// <returns>At least one directory, ordered by name.</returns>
    /// <exception cref="UsageException">There is none.</exception>
    public static IReadOnlyList<string> Datasets(string? directory)
    {
        string root = Root(directory);
        if (FindDatasets(root) is { Count: > 0 } found)
        {
            return found;
        }

        if (!Directory.Exists(root))
        {
            throw new UsageException($"There is no directory \"{root}\". Name a dataset with --data, or make one: claimgraph new my-article");
        }

        throw new UsageException($"\"{root}\" holds no dataset: neither it nor a directory in it has a {SourceFile}. Make one: claimgraph new my-article");
    }

    /// <summary>The datasets below a directory: itself, or those of its subdirectories that hold a source.json.</summary>
    /// <param name="directory">The directory named by the user, or null for the default.</param>
    /// <returns>The directories, ordered by name; none where there is no such directory.</returns>
    public static IReadOnlyList<string> FindDatasets(string? directory)
    {
        string root = Root(directory);
        return File.Exists(Path.Combine(root, SourceFile)) ? [root]
            : !Directory.Exists(root) ? []
            : [.. Directory.EnumerateDirectories(root).Where(d => File.Exists(Path.Combine(d, SourceFile))).Order(StringComparer.Ordinal)];
    }

    /// <summary>Loads the datasets that a command works on, as one.</summary>
    /// <param name="directory">The directory named by the user, or null for the default.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="UsageException">There is none.</exception>
    public static LoadResult LoadAll(string? directory) => DatasetLoader.LoadAll(Datasets(directory));

    /// <summary>The judgements of sameness about datasets: in the directory that holds them.</summary>
    /// <param name="directory">The directory named by the user, or null for the default.</param>
    /// <returns>A file or a directory; null when there is none.</returns>
    public static string? FindSameness(string? directory)
    {
        string root = Root(directory);
        string beside = File.Exists(Path.Combine(root, SourceFile)) ? Path.Combine(root, "..") : root;
        string file = Path.Combine(beside, SamenessFile);
        string several = Path.ChangeExtension(file, null);
        return File.Exists(file) ? file : Directory.Exists(several) ? several : null;
    }

    /// <summary>Prints what there is to say about a dataset that was loaded.</summary>
    /// <param name="terminal">Where diagnostics go.</param>
    /// <param name="result">What loading it came to.</param>
    /// <returns>The dataset, or null when it has errors.</returns>
    public static Dataset? Report(Terminal terminal, LoadResult result)
    {
        TextReport.Write(result.Diagnostics.Where(d => d.Severity >= Severity.Warning), terminal.Error);
        return result.Dataset;
    }

    // A name that is no directory here may be that of a dataset beside the others.
    private static string Root(string? directory)
    {
        if (directory is null)
        {
            return FindDefault();
        }

        string named = Path.Combine(FindDefault(), directory);
        return !Directory.Exists(directory) && Slug.IsValid(directory) && Directory.Exists(named) ? named : directory;
    }

    private static string FindDefault()
    {
        for (DirectoryInfo? here = new(Directory.GetCurrentDirectory()); here is not null; here = here.Parent)
        {
            string candidate = Path.Combine(here.FullName, DefaultDirectory);
            if (Directory.Exists(candidate))
            {
                return Path.GetRelativePath(Directory.GetCurrentDirectory(), candidate);
            }
        }

        return DefaultDirectory;
    }
}
