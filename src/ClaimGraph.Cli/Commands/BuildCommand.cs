using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ClaimGraph.Cli.Output;
using ClaimGraph.Diagrams;
using ClaimGraph.Files;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph build</c>: from the files to the graphs, their JSON, diagrams and pages.</summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<string?> data = Workspace.Option();
        Option<string> output = new Option<string>("--out", "-o")
        {
            Description = "The directory to write to. Of several datasets the graph of all goes there, and each into a directory of its name in it.",
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
            () => Run(
                terminal,
                new BuildRequest(parsed.GetValue(data), parsed.GetValue(output)!, !parsed.GetValue(noDiagrams), !parsed.GetValue(noPage)),
                parsed.GetValue(json),
                stop),
            stop));
        return command;
    }

    private static int Run(Terminal terminal, BuildRequest request, bool asJson, CancellationToken stop)
    {
        Stopwatch clock = Stopwatch.StartNew();
        if (terminal.WithProgress("Loading", _ => request.Load(terminal)) is not { } parts)
        {
            return ExitCode.DataErrors;
        }

        BuildResult[] built;
        using (DiagramRenderer renderer = new())
        {
            // Pages take longest, so they come first.
            BuildTask[][] pages = [.. parts.Select(p => request.WithPages ? new[] { PageFile.Of(p.Graph, p.Output, renderer) } : [])];
            BuildTask[][] diagrams = [.. parts.Select(p => p.Diagrams is { } described ? BuildDiagrams.Of(p.Graph, described, p.DiagramsPath, renderer, stop).ToArray() : [])];
            Queue<FileContent[]> made = new(BuildTask.RunAll(terminal, [.. pages.Concat(diagrams).SelectMany(t => t)], stop));
            FileContent[][] Made(BuildTask[][] tasks) => [.. tasks.Select(t => t.SelectMany(_ => made.Dequeue()).ToArray())];
            built = [.. parts.Zip(Made(pages), Made(diagrams)).Select(p => new BuildResult(p.First, p.Second, p.Third))];
        }

        AtomicFile.WriteAll(built.SelectMany(b => b.Files), stop);
        if (asJson)
        {
            JsonOutput.Print(terminal, BuildResult.ToJson(built));
        }
        else
        {
            Array.ForEach(built, b => b.Summarize(terminal, isWhole: built.Length > 1 && b == built[^1]));
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  in {clock.Elapsed.TotalSeconds:0.0} s"));
        }

        return ExitCode.Fine;
    }
}
