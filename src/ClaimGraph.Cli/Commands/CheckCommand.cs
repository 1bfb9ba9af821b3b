using System.Collections.Immutable;
using System.CommandLine;
using ClaimGraph.Cli.Output;
using ClaimGraph.Diagnostics;
using ClaimGraph.Diagrams.Files;
using ClaimGraph.Graphs;
using ClaimGraph.Loading;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph check</c>: everything that is wrong with a dataset, in one pass.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<string?> data = Workspace.Option();
        Option<string> format = new Option<string>("--format", "-f")
        {
            Description = "How diagnostics are written: text goes to the error stream, json and sarif to the output.",
            DefaultValueFactory = _ => "text",
        }.OneOf("text", "json", "sarif");
        Option<bool> json = new("--json") { Description = "The same as --format json." };
        CommandWithExamples command = new CommandWithExamples(
            "check",
            "Checks datasets and prints every fault with file, line and column.",
            "check",
            "check --data my-article",
            "check --format sarif > check.sarif")
            .With(data, format, json);
        command.SetAction(parsed => Run(
            terminal,
            Workspace.Datasets(parsed.GetValue(data)),
            parsed.GetValue(json) ? "json" : parsed.GetValue(format)!));
        return command;
    }

    private static int Run(Terminal terminal, IReadOnlyList<string> directories, string format)
    {
        List<Diagnostic> found = [];
        HashSet<Location?> suggestions = [];
        foreach (string directory in directories)
        {
            (IEnumerable<Diagnostic> diagnosed, IEnumerable<Location?> suggested) = terminal.WithProgress($"Checking {directory}", _ => Check(directory));
            found.AddRange(diagnosed);
            suggestions.UnionWith(suggested);
        }

        found.AddRange(CheckTogether(directories));

        // A dataset that others import is looked at with each of them.
        List<Diagnostic> diagnostics = [.. found.DistinctBy(d => (d.Code, d.Location, d.Message))];

        switch (format)
        {
            case "json":
                JsonReport.Write(diagnostics, terminal.Output);
                break;
            case "sarif":
                SarifReport.Write(diagnostics, terminal.Output);
                break;
            default:
                TextReport.Write(diagnostics, terminal.Error);
                terminal.Output.WriteLine(Summary(diagnostics, directories.Count, suggestions.Count));
                break;
        }

        return diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCode.DataErrors : ExitCode.Fine;
    }

    // The names that diagrams use are known only once the dataset is in order.
    private static (IEnumerable<Diagnostic> Diagnostics, IEnumerable<Location?> Suggestions) Check(string directory)
    {
        LoadResult loaded = DatasetLoader.Load(directory);
        KnowledgeGraph? graph = loaded.Dataset is { } dataset ? KnowledgeGraph.Build(dataset) : null;
        return (
            loaded.Diagnostics.Concat(DiagramFiles.Load(directory, graph).Diagnostics)
                .OrderBy(d => d.Location.File, StringComparer.Ordinal)
                .ThenBy(d => d.Location.Line)
                .ThenBy(d => d.Location.Column),
            loaded.Dataset?.Suggestions.Claims.Select(s => s.Claim.Origin) ?? []);
    }

    // What goes wrong only between datasets, and in the judgements about their nodes.
    private static ImmutableArray<Diagnostic> CheckTogether(IReadOnlyList<string> directories)
    {
        string? sameness = Workspace.FindSameness(directories.Count == 1 ? directories[0] : Path.GetDirectoryName(directories[0]));
        if (directories.Count == 1 && sameness is null)
        {
            return [];
        }

        LoadResult loaded = DatasetLoader.LoadAll(directories);
        return sameness is null || loaded.Dataset is not { } dataset
            ? loaded.Diagnostics
            : [.. loaded.Diagnostics, .. SamenessLoader.Load(sameness, dataset).Diagnostics];
    }

    private static string Summary(List<Diagnostic> diagnostics, int datasets, int suggestions)
    {
        string Count(Severity severity, string one, string many)
        {
            int n = diagnostics.Count(d => d.Severity == severity);
            return $"{n} {(n == 1 ? one : many)}";
        }

        return $"{datasets} {(datasets == 1 ? "dataset" : "datasets")}: {Count(Severity.Error, "error", "errors")}, "
            + $"{Count(Severity.Warning, "warning", "warnings")}, {Count(Severity.Hint, "hint", "hints")}"
            + (suggestions == 0 ? "" : $", {suggestions} {(suggestions == 1 ? "suggestion" : "suggestions")}");
    }
}
