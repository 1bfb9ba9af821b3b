using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace ClaimGraph.Benchmarks.Micro;

/// <summary>Runs the small measurements.</summary>
internal static class MicroRun
{
    /// <summary>Runs those that are asked for.</summary>
    /// <param name="arguments">BenchmarkDotNet's own, such as <c>--filter *Parse*</c>; all are run when there are none.</param>
    public static void Run(string[] arguments)
    {
        // In this process: the runtime is set as for the tasks, and no project is generated that would inherit the repository's rules.
        IConfig config = DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
        BenchmarkSwitcher.FromAssembly(typeof(MicroRun).Assembly).Run(arguments.Length == 0 ? ["--filter", "*"] : arguments, config);
    }
}
