namespace ClaimGraph.Tck.Tests.Scenarios;

/// <summary>A scenario of the Technology Compatibility Kit, with the values of one row of its examples filled in.</summary>
/// <param name="Feature">Its feature file, relative to the features, without its extension.</param>
/// <param name="Name">Its name.</param>
/// <param name="Example">Which row of its examples it is, from 1; 0 when it has none.</param>
/// <param name="Graph">The name of the graph it starts from; empty for an empty one.</param>
/// <param name="Setups">The queries that build its graph, in order.</param>
/// <param name="Parameters">The parameters as written, by name.</param>
/// <param name="Query">The query.</param>
/// <param name="Expectation">What it gives.</param>
/// <param name="HasProcedures">Whether the scenario brings procedures of its own.</param>
internal sealed record Scenario(
    string Feature,
    string Name,
    int Example,
    string Graph,
    IReadOnlyList<string> Setups,
    IReadOnlyDictionary<string, string> Parameters,
    string Query,
    Expectation Expectation,
    bool HasProcedures)
{
    /// <summary>What the list of passing scenarios calls it.</summary>
    public string Id => Example == 0 ? $"{Feature} | {Name}" : $"{Feature} | {Name} | {Example}";

    /// <summary>The folder of its feature, such as clauses/match.</summary>
    public string Folder => Feature[..Feature.LastIndexOf('/')];

    /// <summary>What kind of query it holds.</summary>
    public Category Category => Classification.Of(this);
}
