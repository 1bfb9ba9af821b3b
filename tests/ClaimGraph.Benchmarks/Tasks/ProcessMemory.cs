using System.Diagnostics;
using System.Globalization;

namespace ClaimGraph.Benchmarks.Tasks;

/// <summary>The memory of this process as the operating system counts it.</summary>
internal static class ProcessMemory
{
    /// <summary>
    /// The most memory the process has had resident so far, in MiB: on Linux <c>VmHWM</c>, the figure that the peers read as
    /// <c>ru_maxrss</c>.
    /// </summary>
    public static long PeakMegabytes()
    {
        const string Status = "/proc/self/status";
        const string Peak = "VmHWM:";
        if (File.Exists(Status) && File.ReadLines(Status).FirstOrDefault(l => l.StartsWith(Peak, StringComparison.Ordinal)) is { } line)
        {
            return long.Parse(line[Peak.Length..^"kB".Length].Trim(), CultureInfo.InvariantCulture) / 1024;
        }

        using Process process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 >> 20;
    }
}
