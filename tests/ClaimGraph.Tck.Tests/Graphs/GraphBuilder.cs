using ClaimGraph.Tck.Tests.Scenarios;

namespace ClaimGraph.Tck.Tests.Graphs;

/// <summary>Builds the graph that a scenario starts from.</summary>
internal static class GraphBuilder
{
    /// <summary>Builds the graph.</summary>
    /// <exception cref="FormatException">A set-up uses more of the language than the reader of set-ups knows.</exception>
    public static PropertyGraph Build(Scenario scenario)
    {
        PropertyGraph graph = new();
        foreach (string query in (scenario.Graph.Length == 0 ? [] : Kit.GraphScripts(scenario.Graph)).Concat(scenario.Setups))
            SetupReader.Run(graph, query);

        return graph;
    }
}
