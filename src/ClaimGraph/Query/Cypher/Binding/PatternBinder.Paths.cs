using System.Collections.Immutable;
using ClaimGraph.Query.Cypher.Syntax;
using ClaimGraph.Query.Plans;

namespace ClaimGraph.Query.Cypher.Binding;

internal sealed partial class PatternBinder
{
    private void BindPath(PathPattern path)
    {
        Walk walk = new(path);
        if (path.Selection != PathSelection.Every)
        {
            walk.NodeColumns[0] = Find(walk.Nodes[0]);
            walk.NodeColumns[1] = Find(walk.Nodes[1]);
            BindShortest(walk);
        }
        else
        {
            int start = StartOf(walk);
            if (KnownStep(path) is { } step && !IsKnown(walk.Nodes[start].Variable))
            {
                // Both ends of a relationship that is known are known with it.
                start = step;
                BindEnds(walk, step);
            }
            else
            {
                walk.NodeColumns[start] = Find(walk.Nodes[start]);
            }

            CrossOutwards(walk, start);
        }

        if (path.Variable is { } variable)
        {
            List<PlanExpression> parts = [rows.Column(walk.NodeColumns[0])];
            for (int i = 0; i < path.Steps.Count; i++)
            {
                parts.Add(rows.Column(walk.EdgeColumns[i]));
                parts.Add(rows.Column(walk.NodeColumns[i + 1]));
            }

            Know(variable, rows.Extend(variable.Text, new PathExpression([.. parts])), StaticType.Path);
            ApplyConditions();
        }
    }

    private void CrossOutwards(Walk walk, int start)
    {
        for (int i = start; i < walk.Path.Steps.Count; i++)
        {
            if (!walk.IsCrossed(i))
            {
                Cross(walk, i, forwards: true);
            }
        }

        for (int i = start - 1; i >= 0; i--)
        {
            Cross(walk, i, forwards: false);
        }
    }

    private int? KnownStep(PathPattern path)
    {
        for (int i = 0; i < path.Steps.Count; i++)
        {
            if (path.Steps[i].Relationship is { Length: null } relationship && IsKnown(relationship.Variable))
            {
                return i;
            }
        }

        return null;
    }

    // Where a path starts. The relationships of a list come in the order of crossing, so that a path with a list is best
    // crossed forwards.
    private int StartOf(Walk walk)
    {
        int known = Array.FindIndex(walk.Nodes, n => IsKnown(n.Variable));
        int labelled = Array.FindIndex(walk.Nodes, n => !n.Labels.IsEmpty && n.Properties is not null);
        labelled = labelled >= 0 ? labelled : Array.FindIndex(walk.Nodes, n => !n.Labels.IsEmpty);
        bool ordered = walk.Path.Steps.Any(s => s.Relationship.Length is not null);
        return known >= 0 ? known : labelled >= 0 && !ordered ? labelled : 0;
    }

    // The column of a node: its own when it is known, otherwise a new one in which all nodes are tried.
    private int Find(NodePattern node)
    {
        if (ColumnOf(node.Variable) is { } known)
        {
            rows.Filter(new UnaryExpression(UnaryOperation.IsNotNull, rows.Column(known)));
            Arrive(node, known, labelled: false);
            return known;
        }

        rows.Plan = new SeedNodes(rows.Plan, NameOf(node.Variable), [.. node.Labels.Select(l => l.Text)]);
        int column = rows.Width - 1;
        Arrive(node, column, labelled: true);
        return column;
    }

    private int? ColumnOf(Name? variable) => IsKnown(variable) ? rows.Symbols[variable!.Text].Column : null;

    // Columns without variable are named after their position, which no variable can be named without backticks.
    private string NameOf(Name? variable) => variable?.Text ?? $"#{rows.Width}";

    // Keeps the rows in which a node is as the pattern has it.
    private void Arrive(NodePattern node, int column, bool labelled)
    {
        if (!IsKnown(node.Variable))
        {
            Know(node.Variable, column, StaticType.Node);
        }

        if (!labelled && !node.Labels.IsEmpty)
        {
            rows.Filter(new HasLabelsExpression(rows.Column(column), [.. node.Labels.Select(l => l.Text)]));
        }

        AddProperties(node.Properties, column);
        ApplyConditions();
    }

    private void Cross(Walk walk, int step, bool forwards)
    {
        RelationshipPattern relationship = walk.Path.Steps[step].Relationship;
        int target = forwards ? step + 1 : step;
        int from = walk.NodeColumns[forwards ? step : step + 1];
        NodePattern node = walk.Nodes[target];
        if (relationship.Length is not null)
        {
            CrossWalk(walk, step, from, node, forwards);
        }
        else if (IsKnown(relationship.Variable))
        {
            CrossKnown(walk, step, from, forwards);
            return;
        }
        else
        {
            int? to = ColumnOf(node.Variable);
            int edge = rows.Width;
            rows.Plan = new Expand(
                rows.Plan,
                from,
                to,
                DirectionOf(relationship, forwards),
                TypesOf(relationship),
                NameOf(relationship.Variable),
                node.Variable?.Text ?? $"#{edge + 1}",
                _crossed);
            walk.EdgeColumns[step] = edge;
            walk.NodeColumns[target] = to ?? edge + 1;
            _crossed = _crossed.Add(edge);
            Know(relationship.Variable, edge, StaticType.Relationship);
            AddProperties(relationship.Properties, edge);
        }

        Arrive(node, walk.NodeColumns[target], labelled: false);
    }

    private static EdgeDirection DirectionOf(RelationshipPattern relationship, bool forwards) => relationship.Direction switch
    {
        PatternDirection.Either => EdgeDirection.Both,
        PatternDirection.Right => forwards ? EdgeDirection.Out : EdgeDirection.In,
        _ => forwards ? EdgeDirection.In : EdgeDirection.Out,
    };

    private static ImmutableArray<string> TypesOf(RelationshipPattern relationship) =>
        [.. relationship.Types.Select(t => t.Text).Distinct(StringComparer.Ordinal)];

    /// <summary>A path while it is being crossed: the columns of its nodes and relationships.</summary>
    private sealed class Walk(PathPattern path)
    {
        public PathPattern Path => path;

        public NodePattern[] Nodes { get; } = [.. PatternBinder.Nodes(path)];

        public int[] NodeColumns { get; } = new int[path.Steps.Count + 1];

        public int[] EdgeColumns { get; } = [.. Enumerable.Repeat(-1, path.Steps.Count)];

        public bool IsCrossed(int step) => EdgeColumns[step] >= 0;
    }
}
