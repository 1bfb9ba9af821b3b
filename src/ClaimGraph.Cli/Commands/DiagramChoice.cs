using System.Collections.Immutable;
using System.CommandLine;
using ClaimGraph.Cli.Output;
using ClaimGraph.Diagnostics;
using ClaimGraph.Diagrams.Files;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Cli.Commands;

/// <summary>The diagrams of a dataset that files describe, as commands find and choose them.</summary>
internal static class DiagramChoice
{
    /// <summary>The option <c>--diagram</c>.</summary>
    public static Option<string?> Option() => new Option<string?>("--diagram")
    {
        Description = $"Draw what a file describes: the id of one in the dataset's directory {DiagramFiles.Folder}, or a file.",
        HelpName = "id|file",
    }.NotEmpty();

    /// <summary>Finds a diagram by its id or its file, and the graph that it is a drawing of: that of the dataset it belongs to.</summary>
    /// <param name="terminal">Where diagnostics go.</param>
    /// <param name="data">What is looked at.</param>
    /// <param name="named">An id, or a file.</param>
    /// <returns>The diagram and the graph; null when something is wrong with either, which has been said.</returns>
    /// <exception cref="UsageException">There is no such diagram, or several datasets have one.</exception>
    public static (DiagramFile Diagram, KnowledgeGraph Graph)? Find(Terminal terminal, DataChoice data, string named)
    {
        IReadOnlyList<string> datasets = Workspace.Datasets(data.Directory);
        if (!Slug.IsValid(named))
        {
            // A file that belongs to none of them is about all.
            string? own = File.Exists(named)
                ? datasets.FirstOrDefault(d => Path.GetFullPath(named).StartsWith(Path.GetFullPath(d) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                : throw new UsageException($"There is no file \"{named}\". Name a file that describes a diagram, or the id of one.");
            return GraphLookup.Load(terminal, own is null ? data : data with { Directory = own }) is { } about
                && Report(terminal, DiagramFiles.LoadFile(named, about)) is [var read, ..] ? (read, about) : null;
        }

        DiagramFilesResult[] there = [.. datasets.Select(d => DiagramFiles.Load(d, graph: null))];
        string[] having = [.. datasets.Zip(there).Where(d => d.Second.Diagrams.Any(f => f.Id == named)).Select(d => d.First)];
        if (having is not [string dataset])
        {
            throw having.Length == 0 ? None(terminal, there, named)
                : new UsageException($"Several datasets have a diagram \"{named}\". Name one with --data: {string.Join(", ", having)}.");
        }

        if (GraphLookup.Load(terminal, data with { Directory = dataset }) is not { } graph)
        {
            return null;
        }

        DiagramFilesResult all = DiagramFiles.Load(dataset, graph);
        string? file = there[datasets.ToList().IndexOf(dataset)].Diagrams.First(d => d.Id == named).Origin?.File;
        DiagramFilesResult found = new([.. all.Diagrams.Where(d => d.Id == named)], [.. all.Diagnostics.Where(d => d.Location.File == file)]);
        return Report(terminal, found) is [var diagram, ..] ? (diagram, graph) : null;
    }

    /// <summary>Refuses options that say what the file says already.</summary>
    public static void Excludes(Command command, Option<string?> described, params Option[] others) => command.Validators.Add(result =>
    {
        if (result.GetValue(described) is not null
            && Array.Find(others, o => result.GetResult(o) is { Implicit: false }) is { } other)
        {
            result.AddError($"{described.Name} says what is drawn already: leave out {other.Name}.");
        }
    });

    /// <summary>The diagrams of a dataset.</summary>
    /// <param name="terminal">Where diagnostics go.</param>
    /// <param name="dataset">The dataset's directory.</param>
    /// <param name="graph">Its graph.</param>
    /// <returns>The diagrams; null when something is wrong with one, which has been said.</returns>
    public static IReadOnlyList<DiagramFile>? All(Terminal terminal, string dataset, KnowledgeGraph graph)
    {
        DiagramFilesResult all = DiagramFiles.Load(dataset, graph);
        Report(terminal, all);
        return all.HasErrors ? null : all.Diagrams;
    }

    private static UsageException None(Terminal terminal, DiagramFilesResult[] there, string named)
    {
        string[] ids = [.. there.SelectMany(t => t.Diagrams).Select(d => d.Id)];
        Array.ForEach(there, t => Report(terminal, t));
        string advice = ids.Length == 0 ? $"No dataset has a directory {DiagramFiles.Folder} with files in it."
            : NearestName.Find(named, ids) is { } nearest ? $"Did you mean \"{nearest}\"?"
            : $"There are: {string.Join(", ", ids)}.";
        return new UsageException($"There is no diagram \"{named}\". {advice}");
    }

    private static ImmutableArray<DiagramFile> Report(Terminal terminal, DiagramFilesResult result)
    {
        TextReport.Write(result.Diagnostics.Where(d => d.Severity >= Severity.Warning), terminal.Error);
        return result.HasErrors ? [] : result.Diagrams;
    }
}
