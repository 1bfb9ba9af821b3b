using ClaimGraph.Tck.Tests.Graphs;
using ClaimGraph.Tck.Tests.Scenarios;
using ClaimGraph.Tck.Tests.Values;

namespace ClaimGraph.Tck.Tests;

/// <summary>The kit can be read: what its scenarios start from and what they expect.</summary>
public sealed class KitTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_scenario_is_read_and_has_a_name_of_its_own()
    {
        Kit.Require();
        IReadOnlyList<Scenario> scenarios = Kit.Read();
        Assert.NotEmpty(scenarios);
        Assert.Equal(scenarios.Count, scenarios.Select(s => s.Id).Distinct(StringComparer.Ordinal).Count());
        foreach (IGrouping<Category, Scenario> group in scenarios.GroupBy(s => s.Category).OrderBy(g => g.Key))
            output.WriteLine($"{group.Key}: {group.Count()} scenarios");
    }

    [Fact]
    public void Every_expected_value_outside_the_temporal_types_is_read()
    {
        Kit.Require();
        foreach (Scenario scenario in Kit.Read().Where(s => s.Category != Category.Temporal))
        {
            foreach (string cell in (scenario.Expectation as ExpectedRows)?.Rows.SelectMany(r => r).Concat(scenario.Parameters.Values) ?? [])
            {
                string text = Canonical.Text(ExpectedValueReader.Read(cell));
                Assert.Equal(text, Canonical.Text(ExpectedValueReader.Read(text)));
            }
        }
    }

    [Fact]
    public void A_named_graph_is_as_large_as_its_description_says()
    {
        Kit.Require();
        PropertyGraph graph = new();
        foreach (string script in Kit.GraphScripts("binary-tree-1"))
            SetupReader.Run(graph, script);

        Assert.Equal((13, 16), (graph.Nodes.Count, graph.Relationships.Count));
    }

    [Fact]
    public void Nearly_every_graph_that_a_read_only_scenario_starts_from_is_built()
    {
        Kit.Require();
        Scenario[] scenarios = [.. Kit.Read().Where(s => s.Category is Category.Core or Category.OtherRead)];
        List<string> unreadable = [];
        foreach (Scenario scenario in scenarios)
        {
            try
            {
                GraphBuilder.Build(scenario);
            }
            catch (FormatException reason)
            {
                unreadable.Add($"{scenario.Id}: {reason.Message}");
            }
        }

        unreadable.ForEach(output.WriteLine);
        Assert.InRange(unreadable.Count, 0, scenarios.Length / 100);
    }
}
