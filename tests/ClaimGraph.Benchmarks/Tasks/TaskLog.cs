using System.Diagnostics;
using System.Globalization;

namespace ClaimGraph.Benchmarks.Tasks;

/// <summary>Runs tasks and prints a JSON line for each, in the peers' form: the median of some repetitions in milliseconds.</summary>
/// <param name="peer">Who runs them.</param>
/// <param name="output">Takes the lines.</param>
/// <param name="repeat">How often a task runs unless said otherwise; odd.</param>
internal sealed class TaskLog(string peer, TextWriter output, int repeat)
{
    /// <summary>Runs a task and prints its line, with the time of the first repetition and the mean processor time beside the median.</summary>
    /// <param name="task">Its name.</param>
    /// <param name="run">Does it and gives the answer; every repetition does all the work.</param>
    /// <param name="times">How often, where that is not the usual number; odd.</param>
    /// <returns>The answer of the last repetition.</returns>
    /// <exception cref="InvalidOperationException">Two repetitions gave different answers.</exception>
    public Answer Run(string task, Func<Answer> run, int? times = null)
    {
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        double[] milliseconds = new double[times ?? repeat];
        Answer? answer = null;
        for (int i = 0; i < milliseconds.Length; i++)
        {
            long start = Stopwatch.GetTimestamp();
            Answer found = run();
            milliseconds[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (answer is not null && !answer.Equals(found))
            {
                throw new InvalidOperationException($"The task {task} answered {answer}, then {found}.");
            }

            answer = found;
        }

        double first = milliseconds[0];
        double perRun = (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / milliseconds.Length;
        Array.Sort(milliseconds);
        Print(task, $"\"ms\": {Number(milliseconds[milliseconds.Length / 2])}, \"result\": {answer}, \"rep\": {milliseconds.Length}, \"first\": {Number(first)}, \"cpu\": {Number(perRun)}");
        return answer ?? throw new ArgumentOutOfRangeException(nameof(times));
    }

    /// <summary>Prints how much memory the process has taken at most so far, in MiB.</summary>
    public void PrintMemory(string task) => Print(task, $"\"result\": {ProcessMemory.PeakMegabytes()}");

    /// <summary>Milliseconds to the microsecond.</summary>
    internal static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    private void Print(string task, string rest)
    {
        output.WriteLine($"{{\"peer\": \"{peer}\", \"task\": \"{task}\", {rest}}}");
        output.Flush();
    }
}
