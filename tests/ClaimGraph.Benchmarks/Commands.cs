using System.Globalization;
using ClaimGraph.Benchmarks.Input;
using ClaimGraph.Benchmarks.Limits;
using ClaimGraph.Benchmarks.Micro;
using ClaimGraph.Benchmarks.Peers;
using ClaimGraph.Benchmarks.Scale;
using ClaimGraph.Benchmarks.Tables;
using ClaimGraph.Benchmarks.Tasks;
using ClaimGraph.Graphs;

namespace ClaimGraph.Benchmarks;

/// <summary>The subcommands of the program.</summary>
internal static class Commands
{
    private const string Usage = """
        usage: ClaimGraph.Benchmarks COMMAND …
          generate DIRECTORY [NODES] [EDGES]   writes claims.jsonl, seeds.txt and pairs.txt of a synthetic graph
          write DIRECTORY                      writes claims.jsonl as DIRECTORY/dataset in our own format
          tasks DIRECTORY [REPEAT [NAME…]]     loads claims.jsonl and runs the tasks whose names begin so; all
          load FILE_OR_DIRECTORY               loads a .jsonl file or a dataset in our own format, no more
          quikgraph DIRECTORY [REPEAT]         the same with QuikGraph, as its user would write it
          scale DIRECTORY [NODES EDGES [ROUNDS]]  loads a graph and one ten times as large, and compares
          limits DIRECTORY                     stops queries that explode, and tells how late
          micro [OPTION…]                      small measurements with BenchmarkDotNet and its options
          table RESULTS                        compares the .jsonl files of a directory
        Figures go to standard output, a JSON object a line.
        """;

    /// <summary>Runs a subcommand.</summary>
    /// <returns>0 when it ran, 1 when its input is missing, 2 when it was called wrongly.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        switch (arguments)
        {
            case ["generate", var directory, .. var counts] when counts.Length <= 2:
                new BenchmarkFiles(directory).Write(SyntheticGraph.Generate(Count(counts, 0, 100_000), Count(counts, 1, 1_000_000)));
                return 0;
            case ["write", var directory]:
                return Measure(directory, error, files => output.WriteLine(DatasetWriter.Write(files.Claims, directory)));
            case ["tasks", var directory, .. var rest]:
                return Measure(directory, error, files => RunTasks(files, new TaskLog("claimgraph", output, Count(rest, 0, 3)), rest[Math.Min(1, rest.Length)..]));
            case ["load", var path]:
                Load(path, new TaskLog("claimgraph", output, 1));
                return 0;
            case ["quikgraph", var directory, .. var rest] when rest.Length <= 1:
                return Measure(directory, error, files => QuikGraphPeer.Run(files, new TaskLog("quikgraph", output, Count(rest, 0, 3))));
            case ["scale", var directory, .. var counts] when counts.Length <= 3:
                double factor = ScaleRun.Run(directory, Count(counts, 0, 100_000), Count(counts, 1, 1_000_000), Count(counts, 2, 3), ScaleRun.InOwnProcess, output);
                return factor <= ScaleRun.Goal ? 0 : 1;
            case ["limits", var directory]:
                return Measure(directory, error, files => RunLimits(files, output));
            case ["micro", .. var rest]:
                MicroRun.Run(rest);
                return 0;
            case ["table", var directory] when Directory.Exists(directory):
                return new RatioTable(Measurement.ReadAll(directory)).Write(output) ? 0 : 1;
            default:
                error.WriteLine(Usage);
                return 2;
        }
    }

    // Only the tasks whose names begin with one of those given; all when none is.
    private static void RunTasks(BenchmarkFiles files, TaskLog log, string[] names)
    {
        KnowledgeGraph graph = Load(files.Claims, log);
        foreach ((string name, Func<Answer> run) in GraphTasks.Over(TaskInput.Create(graph, files)))
        {
            if (names.Length == 0 || names.Any(n => name.StartsWith(n, StringComparison.Ordinal)))
            {
                log.Run(name, run);
            }
        }

        log.PrintMemory("rss_mb_after_tasks");
    }

    private static void RunLimits(BenchmarkFiles files, TextWriter output)
    {
        LimitProbe probe = new(GraphInput.Read(files.Claims));
        List<LimitOutcome> outcomes = [];
        foreach (LimitOutcome outcome in probe.RunAll(TimeSpan.FromMilliseconds(300), 64 << 20))
        {
            outcomes.Add(outcome);
            output.WriteLine(outcome);
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"task": "limits", "met": {{outcomes.Count(o => o.IsMet)}}, "of": {{outcomes.Count}}, "worst": {{outcomes.Max(o => o.Overshoot):0.#}}, "goal": {{LimitProbe.Goal}}}"""));
    }

    private static KnowledgeGraph Load(string path, TaskLog log)
    {
        KnowledgeGraph? graph = null;
        log.Run("load", () => GraphInput.SizeOf(graph = GraphInput.Read(path)), 1);
        log.PrintMemory("rss_mb");
        return graph!;
    }

    private static int Measure(string directory, TextWriter error, Action<BenchmarkFiles> run)
    {
        BenchmarkFiles files = new(directory);
        if (files.Missing is { } missing)
        {
            error.WriteLine(missing);
            return 1;
        }

        run(files);
        return 0;
    }

    private static int Count(string[] arguments, int index, int usual) =>
        index < arguments.Length ? int.Parse(arguments[index], CultureInfo.InvariantCulture) : usual;
}
