using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Json;

namespace ClaimGraph.Cli.Differences;

/// <summary>
/// A dataset as a user names it: a directory, a file of graph JSON, or a directory at a revision of a Git repository. A directory that
/// holds several datasets is all of them as one.
/// </summary>
internal static class DatasetReference
{
    /// <summary>Loads it and prints what there is to say about it.</summary>
    /// <param name="terminal">Where diagnostics go.</param>
    /// <param name="name">The directory, the file, or <c>revision:directory</c>.</param>
    /// <returns>The dataset, or null when it has errors.</returns>
    /// <exception cref="UsageException">There is no such directory, file or revision.</exception>
    public static Dataset? Load(Terminal terminal, string name)
    {
        if (File.Exists(name))
        {
            return Workspace.Report(terminal, GraphJson.Read(name));
        }

        if (Directory.Exists(name))
        {
            return Workspace.Report(terminal, Workspace.LoadAll(name));
        }

        return name.IndexOf(':', StringComparison.Ordinal) is > 0 and int colon
            ? Workspace.Report(terminal, GitRevision.Load(name[..colon], name[(colon + 1)..]))
            : throw new UsageException($"There is no dataset \"{name}\". Name a directory, a file of graph JSON, or a directory at a revision, such as HEAD~1:graph-data/my-article.");
    }
}
