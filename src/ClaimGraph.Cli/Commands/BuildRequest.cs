using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Diagnostics;
using ClaimGraph.Diagrams.Files;
using ClaimGraph.Graphs;
using ClaimGraph.Loading;

namespace ClaimGraph.Cli.Commands;

/// <summary>What a build is asked for.</summary>
/// <param name="Data">The value of <c>--data</c>.</param>
/// <param name="Output">The directory to write to.</param>
/// <param name="WithDiagrams">Whether diagrams are drawn.</param>
/// <param name="WithPages">Whether pages are made.</param>
internal sealed record BuildRequest(string? Data, string Output, bool WithDiagrams, bool WithPages)
{
    /// <summary>Loads everything and looks for what is wrong: with each dataset, its diagrams, and all datasets together.</summary>
    /// <param name="terminal">Where diagnostics go.</param>
    /// <returns>Each dataset, ordered by directory, then, of several, all of them as one; null when there are errors, which have been said.</returns>
    /// <exception cref="UsageException">There is no dataset.</exception>
    public IReadOnlyList<BuildPart>? Load(Terminal terminal)
    {
        IReadOnlyList<string> directories = Workspace.Datasets(Data);
        LoadResult[] alone = [.. directories.Select(d => DatasetLoader.Load(d))];
        LoadResult? together = directories.Count > 1 ? DatasetLoader.LoadAll(directories) : null;

        // What is wrong with a dataset is found with each that imports it, and with all.
        IEnumerable<Diagnostic> found = alone.Append(together).SelectMany(r => r?.Diagnostics ?? []).DistinctBy(d => (d.Code, d.Location, d.Message));
        TextReport.Write(found.Where(d => d.Severity >= Severity.Warning), terminal.Error);
        List<string> wrong = [.. directories.Zip(alone).Where(d => d.Second.Dataset is null).Select(d => d.First)];
        List<BuildPart> parts = [];
        foreach ((string directory, Dataset? dataset) in directories.Zip(alone.Select(a => a.Dataset)))
        {
            if (dataset is not null)
            {
                KnowledgeGraph graph = KnowledgeGraph.Build(dataset);
                IReadOnlyList<DiagramFile>? diagrams = WithDiagrams ? DiagramChoice.All(terminal, directory, graph) : [];
                wrong.AddRange(diagrams is null ? [directory] : []);
                string output = directories.Count == 1 ? Output : Path.Combine(Output, Path.GetFileName(directory));
                parts.Add(new BuildPart(dataset, graph, output, WithDiagrams ? diagrams : null));
            }
        }

        if (wrong.Count > 0 || together is { Dataset: null })
        {
            terminal.Fail($"{string.Join(", ", wrong.Count > 0 ? wrong : directories)} {(wrong.Count == 1 ? "has" : "have")} errors; nothing was built.");
            return null;
        }

        if (together?.Dataset is { } all)
        {
            parts.Add(new BuildPart(all, KnowledgeGraph.Build(all), Output, null));
        }

        return parts;
    }
}
