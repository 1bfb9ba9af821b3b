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

    /// <summary>Finds a diagram by its id or its file.</summary>
    /// <param name="terminal">Where diagnostics go.</param>
    /// <param name="dataset">The dataset's directory.</param>
    /// <param name="graph">Its graph.</param>
    /// <param name="named">An id or a file.</param>
    /// <returns>The diagram; null when something is wrong with it, which has been said.</returns>
    /// <exception cref="UsageException">There is none such.</exception>
    public static DiagramFile? Find(Terminal terminal, string dataset, KnowledgeGraph graph, string named)
    {
        if (!Slug.IsValid(named))
        {
            return File.Exists(named)
                ? Report(terminal, DiagramFiles.LoadFile(named, graph)).FirstOrDefault()
                : throw new UsageException($"There is no file \"{named}\". Name a file that describes a diagram, or the id of one.");
        }

        DiagramFilesResult all = DiagramFiles.Load(dataset, graph);
        if (all.Diagrams.FirstOrDefault(d => d.Id == named) is not { } found)
        {
            Report(terminal, all);
            string[] ids = [.. all.Diagrams.Select(d => d.Id)];
            string advice = ids.Length == 0 ? $"The dataset has no directory {DiagramFiles.Folder} with files in it."
                : NearestName.Find(named, ids) is { } nearest ? $"Did you mean \"{nearest}\"?"
                : $"There are: {string.Join(", ", ids)}.";
            throw new UsageException($"There is no diagram \"{named}\". {advice}");
        }

        DiagramFilesResult own = all with { Diagnostics = [.. all.Diagnostics.Where(d => d.Location.File == found.Origin?.File)] };
        return Report(terminal, own).IsEmpty ? null : found;
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

    private static System.Collections.Immutable.ImmutableArray<DiagramFile> Report(Terminal terminal, DiagramFilesResult result)
    {
        TextReport.Write(result.Diagnostics.Where(d => d.Severity >= Severity.Warning), terminal.Error);
        return result.HasErrors ? [] : result.Diagrams;
    }
}
