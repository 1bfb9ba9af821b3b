using System.Collections.Immutable;
using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Json;
using ClaimGraph.Query;

namespace ClaimGraph.Cli.Questions;

/// <summary>
/// The nodes and claims of an answer as graph JSON, written at its end: those of its nodes, edges and paths, within lists and
/// maps too, with whatever they mention.
/// </summary>
/// <param name="terminal">Where it is written.</param>
/// <param name="graph">The graph that was asked.</param>
/// <param name="reasons">The reasons of a row, whose claims belong to the answer too; null to leave them out.</param>
internal sealed class GraphAnswer(Terminal terminal, KnowledgeGraph graph, Func<QueryRow, Reasons>? reasons) : IAnswerWriter
{
    private readonly HashSet<NodeId> _nodes = [];
    private readonly HashSet<ClaimId> _claims = [];

    /// <inheritdoc/>
    public void Begin(ImmutableArray<string> columns)
    {
    }

    /// <inheritdoc/>
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

    /// <inheritdoc/>
    public void End()
    {
        if (_nodes.Count == 0 && _claims.Count == 0)
        {
            terminal.Warn("The answer holds no node, relationship or path, so the graph is empty. Return some: RETURN n, r.");
        }

        Dataset part = graph.Whole.Where(c => _claims.Contains(c.Id)).ToDataset();
        _nodes.UnionWith(part.Nodes.Select(n => n.Id));
        Dataset dataset = part with { Nodes = [.. graph.Whole.Nodes.Where(n => _nodes.Contains(n.Id))] };
        using MemoryStream bytes = new();
        GraphJson.Write(dataset, bytes);
        string text = Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
        terminal.Output.Write(terminal.IsRedirected ? text : Terminal.Safe(text));
    }

    /// <inheritdoc/>
    public void Abandon()
    {
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
