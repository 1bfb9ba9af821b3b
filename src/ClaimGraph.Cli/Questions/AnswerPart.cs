using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;

namespace ClaimGraph.Cli.Questions;

/// <summary>
/// The part of a graph that an answer names: its nodes, edges and paths, within lists and maps too, with whatever they mention.
/// </summary>
/// <param name="graph">The graph that was asked.</param>
/// <param name="reasons">The reasons of a row, whose claims belong to the answer too; null to leave them out.</param>
internal sealed class AnswerPart(KnowledgeGraph graph, Func<QueryRow, Reasons>? reasons)
{
    private readonly HashSet<NodeId> _nodes = [];
    private readonly HashSet<ClaimId> _claims = [];

    /// <summary>True as long as no row named anything.</summary>
    public bool IsEmpty => _nodes.Count == 0 && _claims.Count == 0;

    /// <summary>Takes what a row names.</summary>
    public void Add(QueryRow row)
    {
        for (int i = 0; i < row.Columns.Length; i++)
        {
            Collect(row[i]);
        }

        foreach (Claim claim in reasons?.Invoke(row).Claims ?? [])
        {
            _claims.Add(claim.Id);
        }
    }

    /// <summary>What was named, as a dataset in which every name means something.</summary>
    public Dataset ToDataset()
    {
        Dataset part = graph.Whole.Where(c => _claims.Contains(c.Id)).ToDataset();
        HashSet<NodeId> nodes = [.. _nodes, .. part.Nodes.Select(n => n.Id)];
        return part with { Nodes = [.. graph.Whole.Nodes.Where(n => nodes.Contains(n.Id))] };
    }

    private void Collect(object? value)
    {
        switch (value)
        {
            case Node node:
                _nodes.Add(node.Id);
                break;
            case ClaimEdge edge:
                _claims.Add(edge.Id);
                break;
            case ClaimPath path:
                _nodes.Add(path.Start);
                _claims.UnionWith(path.Steps.Select(s => s.Edge.Id));
                break;
            case IReadOnlyDictionary<string, object?> map:
                foreach (object? entry in map.Values)
                {
                    Collect(entry);
                }

                break;
            case IReadOnlyList<object?> items:
                foreach (object? item in items)
                {
                    Collect(item);
                }

                break;
            default:
                break;
        }
    }
}
