using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using CsCheck;

namespace ClaimGraph.Tests.TestData;

/// <summary>
/// Random graphs of up to 12 nodes over three relations, one of them symmetric, with loops and parallel edges.
/// </summary>
internal static class RandomGraphs
{
    public static readonly string[] Relations = ["likes", "owns", "rivals"];

    public static Gen<KnowledgeGraph> Any { get; } =
        from nodeCount in Gen.Int[1, 12]
        from claims in Gen.Select(Gen.Int[0, nodeCount - 1], Gen.Int[0, 2], Gen.Int[-2, nodeCount - 1], Gen.Enum<Modality>()).Array[0, 30]
        select Build(nodeCount, claims);

    public static Gen<(KnowledgeGraph Graph, NodeId From, NodeId To)> WithTwoNodes { get; } =
        from graph in Any
        from start in Gen.Int[0, graph.VertexCount - 1]
        from end in Gen.Int[0, graph.VertexCount - 1]
        select (graph, graph.Nodes[start].Id, graph.Nodes[end].Id);

    private static KnowledgeGraph Build(int nodeCount, (int Subject, int Relation, int Object, Modality Modality)[] claims)
    {
        TestDataset dataset = new TestDataset().Relation("likes").Relation("owns").Relation("rivals", symmetric: true);
        for (int i = 0; i < nodeCount; i++)
        {
            dataset.Node($"n{i}");
        }

        foreach ((int subject, int relation, int target, Modality modality) in claims)
        {
            dataset.Claim($"n{subject} {Relations[relation]} {(target < 0 ? "7" : $"n{target}")}", modality);
        }

        return dataset.Graph();
    }
}
