using System.Globalization;
using ClaimGraph.Benchmarks.Input;
using ClaimGraph.Benchmarks.Peers;
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
          tasks DIRECTORY [REPEAT]             loads claims.jsonl and runs every task
          quikgraph DIRECTORY [REPEAT]         the same with QuikGraph, as its user would write it
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
            case ["tasks", var directory, .. var rest] when rest.Length <= 1:
                return Measure(directory, error, files => RunTasks(files, new TaskLog("claimgraph", output, Count(rest, 0, 3))));
            case ["quikgraph", var directory, .. var rest] when rest.Length <= 1:
                return Measure(directory, error, files => QuikGraphPeer.Run(files, new TaskLog("quikgraph", output, Count(rest, 0, 3))));
            case ["table", var directory] when Directory.Exists(directory):
                return new RatioTable(Measurement.ReadAll(directory)).Write(output) ? 0 : 1;
            default:
                error.WriteLine(Usage);
                return 2;
        }
    }

    private static void RunTasks(BenchmarkFiles files, TaskLog log)
    {
        KnowledgeGraph? graph = null;
        log.Run("load", () =>
        {
            graph = GraphInput.Read(files.Claims);
            return new Answer(graph.Nodes.Length, graph.Edges.Count);
        }, 1);
        log.PrintMemory("rss_mb");
        GraphTasks.Create(graph!, files).RunAll(log);
        log.PrintMemory("rss_end_mb");
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
