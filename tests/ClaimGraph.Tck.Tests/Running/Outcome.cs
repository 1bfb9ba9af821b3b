using ClaimGraph.Tck.Tests.Scenarios;

namespace ClaimGraph.Tck.Tests.Running;

/// <summary>What became of a scenario.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Verdict">Whether it passed, and if not, how it failed.</param>
/// <param name="Reason">What happened, in words; empty when there is nothing to say.</param>
internal sealed record Outcome(Scenario Scenario, Verdict Verdict, string Reason)
{
    /// <summary>Whether the library did what the scenario says.</summary>
    public bool HasPassed => Verdict == Verdict.Passed;

    /// <inheritdoc/>
    public override string ToString() => $"{Verdict}: {Scenario.Id}\n    {Reason}\n    {Scenario.Query.ReplaceLineEndings("\n    ")}";
}

/// <summary>How a scenario ended.</summary>
internal enum Verdict
{
    /// <summary>As the scenario says.</summary>
    Passed,

    /// <summary>The query ran, and gave other rows than the scenario says.</summary>
    OtherRows,

    /// <summary>The query ran, and was to fail.</summary>
    NoError,

    /// <summary>The query failed with an error of the library that the scenario does not expect, of another type, or in another phase.</summary>
    OtherError,

    /// <summary>The query is refused as something that the library does not have.</summary>
    NotSupported,

    /// <summary>The library threw what it never should.</summary>
    Crash,

    /// <summary>The query did not end in time.</summary>
    Hang,

    /// <summary>The tests could not build the scenario's graph, so the query was not run.</summary>
    UnreadableSetup,
}
