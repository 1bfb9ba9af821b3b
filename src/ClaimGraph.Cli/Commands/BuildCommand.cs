using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Files;
using ClaimGraph.Graphs;
using ClaimGraph.Json;
using ClaimGraph.Query;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph build</c>: from the files to the graph, its JSON and its diagrams.</summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<string?> data = Workspace.Option();
        Option<string> output = new Option<string>("--out", "-o")
        {
            Description = "The directory to write to. With several datasets, each gets a directory of its own in it.",
            HelpName = "dir",
            DefaultValueFactory = _ => "out",
        }.NotEmpty();
        Option<bool> json = CommonOptions.Json();
        Option<bool> noDiagrams = new("--no-diagrams") { Description = "Leave out the diagrams." };
        Option<bool> noPage = new("--no-page") { Description = "Leave out the page to explore." };
        CommandWithExamples command = new CommandWithExamples(
            "build",
            "Checks the data and writes the graph as JSON, as diagrams (those of the dataset's directory diagrams too) and as a page to explore.",
            "build",
            "build --data my-article --out out/my-article",
            "build --no-diagrams --no-page")
            .With(data, output, noDiagrams, noPage, json);
        command.SetAction((parsed, stop) => Task.Run(
            () => Run(terminal, parsed.GetValue(data), parsed.GetValue(output)!, !parsed.GetValue(noDiagrams), !parsed.GetValue(noPage), parsed.GetValue(json), stop),
            stop));
        return command;
    }

    private static int Run(Terminal terminal, string? data, string root, bool withDiagrams, bool withPage, bool asJson, CancellationToken stop)
    {
        IReadOnlyList<string> datasets = Workspace.Datasets(data);
        int code = ExitCode.Fine;
        foreach (string dataset in datasets)
        {
            string output = datasets.Count == 1 ? root : Path.Combine(root, Path.GetFileName(dataset));
            code = Math.Max(code, Build(terminal, dataset, output, withDiagrams, withPage, asJson, stop));
        }

        return code;
    }

    private static int Build(
        Terminal terminal, string directory, string output, bool withDiagrams, bool withPage, bool asJson, CancellationToken stop)
    {
        Stopwatch clock = Stopwatch.StartNew();
        Dataset? dataset = terminal.WithProgress($"Loading {directory}", _ => Workspace.Load(terminal, directory));
        if (dataset is null)
        {
            terminal.Fail($"{directory} has errors; nothing was built.");
            return ExitCode.DataErrors;
        }

        KnowledgeGraph graph = KnowledgeGraph.Build(dataset);
        if ((withDiagrams ? DiagramChoice.All(terminal, directory, graph) : []) is not { } described)
        {
            terminal.Fail($"{directory} has errors in its diagrams; nothing was built.");
            return ExitCode.DataErrors;
        }

        FileContent json = new(Path.Combine(output, "graph.json"), stream => GraphJson.Write(dataset, stream));
        FileContent[] diagrams = withDiagrams
            ? terminal.WithProgress("Drawing", now => BuildDiagrams.Draw(terminal, graph, described, Path.Combine(output, "diagrams"), now, stop))
            : [];
        FileContent[] page = withPage
            ? terminal.WithProgress("Making the page", _ => new[] { PageFile.Of(terminal, graph, output) })
            : [];
        AtomicFile.WriteAll([json, .. diagrams, .. page], stop);
        if (asJson)
        {
            JsonOutput.Print(terminal, ToJson(graph, json.Path, diagrams, page));
        }
        else
        {
            Summarize(terminal, graph, [json, .. page], output, diagrams.Length, clock.Elapsed);
        }

        return ExitCode.Fine;
    }

    private static JObject ToJson(KnowledgeGraph graph, string file, FileContent[] diagrams, FileContent[] page)
    {
        GraphStatistics statistics = GraphStatistics.Of(graph);
        return new JObject
        {
            ["sources"] = new JArray(graph.Sources.Select(s => s.Id.Value)),
            ["nodes"] = statistics.Nodes,
            ["claims"] = statistics.Claims,
            ["edges"] = statistics.Edges,
            ["graph"] = file,
            ["diagrams"] = new JArray(diagrams.Select(d => d.Path)),
            ["page"] = page.Select(p => p.Path).FirstOrDefault(),
        };
    }

    private static void Summarize(Terminal terminal, KnowledgeGraph graph, FileContent[] files, string output, int diagrams, TimeSpan elapsed)
    {
        GraphStatistics statistics = GraphStatistics.Of(graph);
        string modalities = string.Join(", ", statistics.ByModality.Where(m => m.Count > 0).Select(m => $"{m.Count} {Vocabulary.NameOf(m.Value)}"));
        foreach (Source source in graph.Sources)
        {
            terminal.Output.WriteLine(Terminal.Safe($"{source.Id}: {source.Title}"));
        }

        terminal.Output.WriteLine($"  {Counted(statistics.Nodes, "node")}, {Counted(statistics.Claims, "claim")} ({Counted(statistics.Edges, "edge")}, {Counted(statistics.Literals, "value")})");
        terminal.Output.WriteLine($"  {modalities}");
        terminal.Output.WriteLine($"  {100.0 * statistics.Components[0] / statistics.Nodes:0} % of the nodes hang together");
        foreach (FileContent file in files)
        {
            terminal.Output.WriteLine(Terminal.Safe($"  {file.Path}"));
        }

        if (diagrams > 0)
        {
            terminal.Output.WriteLine(Terminal.Safe($"  {Path.Combine(output, "diagrams")}: {diagrams} diagrams"));
        }

        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  in {elapsed.TotalSeconds:0.0} s"));
    }

    private static string Counted(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
