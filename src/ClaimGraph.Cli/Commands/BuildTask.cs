using System.Collections.Concurrent;
using ClaimGraph.Cli.Output;
using ClaimGraph.Files;

namespace ClaimGraph.Cli.Commands;

/// <summary>A part of a build that takes some time.</summary>
/// <param name="Name">What it does, such as <c>Drawing overview.en</c>.</param>
/// <param name="Make">Makes files, with what there is to say about them.</param>
internal sealed record BuildTask(string Name, Func<(FileContent[] Files, string[] Notes)> Make)
{
    /// <summary>Makes them all, on all cores.</summary>
    /// <param name="terminal">Where notes go, in the order of the tasks.</param>
    /// <param name="tasks">The tasks.</param>
    /// <param name="stop">Stops them.</param>
    /// <returns>The files of each task, in the order of the tasks.</returns>
    public static FileContent[][] RunAll(Terminal terminal, IReadOnlyList<BuildTask> tasks, CancellationToken stop)
    {
        (FileContent[] Files, string[] Notes)[] made = new (FileContent[], string[])[tasks.Count];

        // More threads than cores would only make more layout engines, each with a heap of its own.
        ParallelOptions options = new() { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount };
        terminal.WithProgress("Building", now =>
        {
            // One by one, because the first may take as long as all others.
            Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, tasks.Count), EnumerablePartitionerOptions.NoBuffering), options, i =>
            {
                now(tasks[i].Name);
                made[i] = tasks[i].Make();
            });
            return made;
        });
        foreach (string note in made.SelectMany(m => m.Notes))
        {
            terminal.Warn(note);
        }

        return Array.ConvertAll(made, m => m.Files);
    }
}
