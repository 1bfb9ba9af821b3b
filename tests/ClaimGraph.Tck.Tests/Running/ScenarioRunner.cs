using ClaimGraph.Query;
using ClaimGraph.Query.Plans;
using ClaimGraph.Query.Values;
using ClaimGraph.Tck.Tests.Graphs;
using ClaimGraph.Tck.Tests.Scenarios;
using ClaimGraph.Tck.Tests.Values;

namespace ClaimGraph.Tck.Tests.Running;

/// <summary>Runs a scenario through the library and judges what comes back.</summary>
internal static class ScenarioRunner
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Runs a scenario to its end, or until patience ends.</summary>
    public static Outcome Run(Scenario scenario)
    {
        PropertyGraph graph;
        try
        {
            // What writes or calls is refused before it sees a graph.
            graph = scenario.Category is Category.Write or Category.Procedure ? new PropertyGraph() : GraphBuilder.Build(scenario);
        }
        catch (FormatException unreadable)
        {
            return new Outcome(scenario, Verdict.UnreadableSetup, unreadable.Message);
        }

        using CancellationTokenSource stop = new();
        Task<Outcome> run = Task.Factory.StartNew(() => Judge(scenario, new PropertyGraphSource(graph), stop.Token), stop.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (Task.WaitAny([run], Patience, CancellationToken.None) == 0)
            return run.IsCompletedSuccessfully ? run.Result : new Outcome(scenario, Verdict.Crash, run.Exception!.GetBaseException().ToString());

        stop.Cancel();
        return new Outcome(scenario, Verdict.Hang, $"no end within {Patience}");
    }

    private static Outcome Judge(Scenario scenario, PropertyGraphSource source, CancellationToken cancellation)
    {
        bool isCompiled = false;
        try
        {
            Dictionary<string, Value> parameters = scenario.Parameters
                .ToDictionary(p => p.Key, p => Translation.ToLibrary(ExpectedValueReader.Read(p.Value)), StringComparer.Ordinal);
            PlanOperator plan = CypherCompiler.Compile(scenario.Query, source);
            isCompiled = true;
            List<IReadOnlyList<object?>> rows = [];
            foreach (Value[] row in PlanExecutor.Run(plan, source, parameters, QueryLimits.Default, cancellation))
                rows.Add([.. row.Select(value => Translation.FromLibrary(value, source))]);

            return JudgeRows(scenario, new Table(plan.Columns, rows));
        }
        catch (QueryException error)
        {
            return JudgeError(scenario, error, isCompiled && error.Kind != QueryErrorKind.ParameterMissing ? "runtime" : "compile time");
        }
    }

    private static Outcome JudgeRows(Scenario scenario, Table table)
    {
        return scenario.Expectation switch
        {
            ExpectedError error => new Outcome(scenario, Verdict.NoError, $"{table.Rows.Count} rows instead of {error}"),
            ExpectedNothing when table.Rows.Count > 0 => new Outcome(scenario, Verdict.OtherRows, $"{table.Rows.Count} rows instead of none"),
            ExpectedRows rows when table.DifferenceFrom(rows) is { } difference => new Outcome(scenario, Verdict.OtherRows, difference),
            _ => new Outcome(scenario, Verdict.Passed, ""),
        };
    }

    // A typed error in the right phase is what the language asks for; type and detail are reported.
    private static Outcome JudgeError(Scenario scenario, QueryException error, string phase)
    {
        string reason = $"{error.Kind} at {phase}: {error.Detail}: {error.Message}";
        if (error.Kind == QueryErrorKind.NotSupported)
            return new Outcome(scenario, Verdict.NotSupported, reason);
        if (scenario.Expectation is not ExpectedError expected)
            return new Outcome(scenario, Verdict.OtherError, reason);
        if (expected.Phase != phase && expected.Phase != "any time")
            return new Outcome(scenario, Verdict.OtherError, $"{reason} instead of {expected}");

        bool isExact = expected.Type == error.Kind.ToString() && (expected.Detail == error.Detail || expected.Detail == "*");
        return new Outcome(scenario, Verdict.Passed, isExact ? "" : $"{error.Kind}: {error.Detail} instead of {expected.Type}: {expected.Detail}");
    }
}
