using ClaimGraph.Query;
using ClaimGraph.Query.Cypher;
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
        if (Task.WaitAny([run], (int)Patience.TotalMilliseconds, CancellationToken.None) == 0)
            return run.IsCompletedSuccessfully ? run.Result : new Outcome(scenario, Verdict.Crash, run.Exception!.GetBaseException().ToString());

        stop.Cancel();
        return new Outcome(scenario, Verdict.Hang, $"no end within {Patience}");
    }

    private static Outcome Judge(Scenario scenario, PropertyGraphSource source, CancellationToken cancellation)
    {
        if (!CypherQuery.TryParse(scenario.Query, out CypherQuery? query, out CypherProblem? problem))
            return JudgeFault(scenario, problem);

        Dictionary<string, Value> parameters = scenario.Parameters
            .ToDictionary(p => p.Key, p => Translation.ToLibrary(ExpectedValueReader.Read(p.Value)), StringComparer.Ordinal);
        List<IReadOnlyList<object?>> rows = [];
        try
        {
            foreach (Value[] row in PlanExecutor.Run(query.Plan, source, parameters, QueryLimits.Default, cancellation: cancellation))
                rows.Add([.. row.Select(value => Translation.FromLibrary(value, source))]);
        }
        catch (QueryException error)
        {
            return JudgeError(scenario, error);
        }

        return JudgeRows(scenario, new Table(query.Columns, rows));
    }

    private static Outcome JudgeRows(Scenario scenario, Table table) => scenario.Expectation switch
    {
        ExpectedError error => new Outcome(scenario, Verdict.NoError, $"{table.Rows.Count} rows instead of {error}"),
        ExpectedNothing when table.Rows.Count > 0 => new Outcome(scenario, Verdict.OtherRows, $"{table.Rows.Count} rows instead of none"),
        ExpectedRows rows when table.DifferenceFrom(rows) is { } difference => new Outcome(scenario, Verdict.OtherRows, difference),
        _ => new Outcome(scenario, Verdict.Passed, ""),
    };

    private static Outcome JudgeFault(Scenario scenario, CypherProblem problem) => problem.ErrorKind == QueryErrorKind.NotSupported && !AsksForRefusal(scenario)
        ? new Outcome(scenario, Verdict.NotSupported, problem.ToString())
        : JudgeFailure(scenario, new ExpectedError(problem.ErrorKind.ToString(), "compile time", problem.Kind.ToString()), problem.ToString());

    private static Outcome JudgeError(Scenario scenario, QueryException error) => error.Kind switch
    {
        QueryErrorKind.NotSupported when !AsksForRefusal(scenario) => new Outcome(scenario, Verdict.NotSupported, error.Message),
        // Which parameters are given is known before the first row.
        QueryErrorKind.ParameterMissing => JudgeFailure(scenario, new ExpectedError(error.Kind.ToString(), "compile time", error.Detail), error.Message),
        _ => JudgeFailure(scenario, new ExpectedError(error.Kind.ToString(), "runtime", error.Detail), error.Message),
    };

    // Scenarios of our own may ask for it; the kit's never do.
    private static bool AsksForRefusal(Scenario scenario) => scenario.Expectation is ExpectedError { Type: nameof(QueryErrorKind.NotSupported) };

    // An error of the right type in the right phase is what the language asks for; another detail is told, not held against it.
    private static Outcome JudgeFailure(Scenario scenario, ExpectedError actual, string message)
    {
        if (scenario.Expectation is not ExpectedError expected)
            return new Outcome(scenario, Verdict.OtherError, $"{actual}: {message}");
        if (expected.Type != actual.Type || (expected.Phase != actual.Phase && expected.Phase != "any time"))
            return new Outcome(scenario, Verdict.OtherError, $"{actual}: {message} instead of {expected}");

        return new Outcome(scenario, Verdict.Passed, expected.Detail == actual.Detail || expected.Detail == "*" ? "" : $"{actual.Detail} instead of {expected.Detail}");
    }
}
