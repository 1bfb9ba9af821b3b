using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;

namespace ClaimGraph.Diagrams.Files;

/// <summary>The part of a graph that a diagram shows.</summary>
/// <param name="Graph">The claims shown and the nodes they are about.</param>
/// <param name="Nodes">The nodes shown, those without a claim too, ordered by id.</param>
internal sealed record SelectedPart(KnowledgeGraph Graph, ImmutableArray<Node> Nodes)
{
    /// <summary>Selects.</summary>
    /// <param name="selection">What is wanted.</param>
    /// <param name="graph">Of what.</param>
    /// <param name="leavesOutNodes">False where those left out are not nodes but speakers.</param>
    /// <exception cref="QueryException">The query breaks off.</exception>
    public static SelectedPart Of(DiagramSelection selection, KnowledgeGraph graph, bool leavesOutNodes)
    {
        GraphView view = selection.Section is { } section ? selection.View.And(GraphView.OfSection(section)) : selection.View;
        bool isOpen = selection.Query is not null || selection.Around is not null;
        bool keepsAll = isOpen || (view.Rules.IsEmpty && selection.Relations.IsEmpty);
        KnowledgeGraph viewed = graph.View(view with { KeepsAllNodes = keepsAll });
        KnowledgeGraph passed = selection.Relations.IsEmpty ? viewed : viewed.Where(c => selection.Relations.Contains(c.Relation), keepsAll);
        KnowledgeGraph near = selection.Around is { } center ? passed.Around(center, selection.Depth) : passed;
        HashSet<NodeId> nodes = [];
        HashSet<ClaimId> claims = [];
        if (selection.Query is null)
        {
            nodes.UnionWith(near.Nodes.Select(n => n.Id));
            claims.UnionWith(near.Claims.Select(c => c.Id));
        }
        else
        {
            foreach (QueryRow row in near.Query(selection.Query, selection.Parameters))
            {
                for (int i = 0; i < row.Columns.Length; i++)
                {
                    Collect(row[i], nodes, claims);
                }
            }

            nodes.UnionWith(claims.SelectMany(id => EndsOf(near.GetClaim(id))));
        }

        nodes.UnionWith(selection.Add);
        if (leavesOutNodes)
        {
            nodes.ExceptWith(selection.LeaveOut);
        }

        bool Shows(Claim claim) => EndsOf(claim).All(nodes.Contains) && (claims.Contains(claim.Id)
            || claim.Object is not NodeObject
            || selection.Between
            || EndsOf(claim).Any(selection.Add.Contains));
        return new SelectedPart(
            passed.Where(Shows),
            [.. graph.Nodes.Where(n => nodes.Contains(n.Id))]);
    }

    private static IEnumerable<NodeId> EndsOf(Claim claim) =>
        claim.Object is NodeObject end ? [claim.Subject, end.Node] : [claim.Subject];

    private static void Collect(object? value, HashSet<NodeId> nodes, HashSet<ClaimId> claims)
    {
        switch (value)
        {
            case Node node:
                nodes.Add(node.Id);
                break;
            case ClaimEdge edge:
                claims.Add(edge.Id);
                break;
            case ClaimPath path:
                nodes.Add(path.Start);
                claims.UnionWith(path.Steps.Select(s => s.Edge.Id));
                break;
            case IReadOnlyDictionary<string, object?> map:
                foreach (object? entry in map.Values)
                {
                    Collect(entry, nodes, claims);
                }

                break;
            case IReadOnlyList<object?> items:
                foreach (object? item in items)
                {
                    Collect(item, nodes, claims);
                }

                break;
            default:
                break;
        }
    }
}
