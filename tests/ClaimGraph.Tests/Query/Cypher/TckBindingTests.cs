using ClaimGraph.Query.Cypher;
using ClaimGraph.Query.Cypher.Binding;
using ClaimGraph.Query.Cypher.Parsing;

namespace ClaimGraph.Tests.Query.Cypher;

public sealed class TckBindingTests
{
    [Fact]
    public void Every_query_of_the_kit_has_a_plan_or_the_error_that_the_kit_names()
    {
        Assert.SkipUnless(Directory.Exists(TckQueries.Folder), "The compatibility kit does not stand beside the repository.");
        List<string> failures = [];
        int bound = 0;
        foreach (TckQuery query in TckQueries.All())
        {
            if (CypherParser.Parse(query.Text, out Fault? fault) is { } tree)
            {
                _ = Binder.Bind(tree, query.Text, out fault);
            }

            bound += fault is null ? 1 : 0;
            if (fault?.Kind.ToString() != query.CompileTimeError
                && fault?.Kind is not (CypherProblemKind.ReadOnly or CypherProblemKind.NotSupported)
                && !IsKnown(query, fault))
            {
                failures.Add($"{query.Name}\n{query.Text}\n{fault?.In(query.Text).ToString() ?? "a plan"} instead of {query.CompileTimeError ?? "rows"}");
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count}\n" + string.Join("\n\n", failures));
        Assert.True(bound > 1000, $"only {bound} queries");
    }

    // Parameters are looked at when the query runs; functions of times of day and of durations do not exist.
    private static bool IsKnown(TckQuery query, Fault? fault) =>
        query.CompileTimeError is "MissingParameter"
        || (fault?.Kind is CypherProblemKind.UnknownFunction && query.CompileTimeError is null);
}
