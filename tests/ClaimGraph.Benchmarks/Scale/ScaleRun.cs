using System.Diagnostics;
using System.Globalization;
using ClaimGraph.Benchmarks.Input;
using ClaimGraph.Benchmarks.Tables;

namespace ClaimGraph.Benchmarks.Scale;

/// <summary>Loads a graph and one of ten times its size, each in processes of its own, in turn, and compares the times.</summary>
internal static class ScaleRun
{
    /// <summary>The most that the larger may take over the smaller.</summary>
    public const double Goal = 12;

    /// <summary>Loads both graphs some times and prints every load, then the factor of the medians.</summary>
    /// <param name="directory">Where the graphs are kept from one run to the next.</param>
    /// <param name="nodes">The nodes of the smaller graph.</param>
    /// <param name="edges">Its edges.</param>
    /// <param name="rounds">How often each is loaded.</param>
    /// <param name="load">Loads a graph and gives what is printed then, such as <see cref="InOwnProcess"/>.</param>
    /// <param name="output">Takes the lines.</param>
    /// <returns>The factor.</returns>
    public static double Run(string directory, int nodes, int edges, int rounds, Func<string, string> load, TextWriter output)
    {
        string small = Make(directory, nodes, edges);
        string large = Make(directory, nodes * 10, edges * 10);
        List<double> smallTimes = [];
        List<double> largeTimes = [];
        for (int round = 0; round < rounds; round++)
        {
            smallTimes.Add(Load(small, load, output));
            largeTimes.Add(Load(large, load, output));
        }

        double factor = Median(largeTimes) / Median(smallTimes);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $$"""{"task": "scale", "factor": {{factor:0.00}}, "goal": {{Goal}}, "met": {{(factor <= Goal ? "true" : "false")}}}"""));
        return factor;
    }

    /// <summary>Loads a graph in a fresh process of this program, as the comparison does.</summary>
    /// <param name="path">The graph.</param>
    /// <returns>What the process printed.</returns>
    public static string InOwnProcess(string path)
    {
        using Process process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["load", path]) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    private static string Make(string directory, int nodes, int edges)
    {
        BenchmarkFiles files = new(Path.Combine(directory, string.Create(CultureInfo.InvariantCulture, $"{nodes}-{edges}")));
        if (files.Missing is not null)
        {
            files.Write(SyntheticGraph.Generate(nodes, edges));
        }

        return files.Claims;
    }

    private static double Load(string path, Func<string, string> load, TextWriter output)
    {
        string[] lines = load(path).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Array.ForEach(lines, output.WriteLine);
        return lines.Select(Measurement.Parse).OfType<Measurement>().FirstOrDefault(m => m.Task == "load")?.Figure
            ?? throw new InvalidDataException($"{path} could not be loaded.");
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        return (times[(times.Count - 1) / 2] + times[times.Count / 2]) / 2;
    }
}
