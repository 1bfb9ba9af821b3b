using ClaimGraph.Tck.Tests.Running;
using ClaimGraph.Tck.Tests.Scenarios;

[assembly: AssemblyFixture(typeof(KitRun))]

namespace ClaimGraph.Tck.Tests.Running;

/// <summary>Every scenario of the kit, run once for all tests.</summary>
public sealed class KitRun
{
    private readonly Lazy<IReadOnlyList<Outcome>> _outcomes = new(() =>
        [.. Kit.Read().AsParallel().AsOrdered().WithDegreeOfParallelism(Environment.ProcessorCount).Select(ScenarioRunner.Run)]);

    /// <summary>What became of each, in the order of their files. Skips the test where there is no kit.</summary>
    internal IReadOnlyList<Outcome> Outcomes
    {
        get
        {
            Kit.Require();
            return _outcomes.Value;
        }
    }
}
