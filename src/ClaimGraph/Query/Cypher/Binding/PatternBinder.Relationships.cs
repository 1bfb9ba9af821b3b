using ClaimGraph.Query.Cypher.Syntax;
using ClaimGraph.Query.Plans;

namespace ClaimGraph.Query.Cypher.Binding;

internal sealed partial class PatternBinder
{
    // Starts a path from a relationship that is known.
    private void BindEnds(Walk walk, int step)
    {
        RelationshipPattern relationship = walk.Path.Steps[step].Relationship;
        (int from, int to) = AddEnds(walk, step, forwards: true);
        walk.NodeColumns[step] = from;
        Arrive(walk.Nodes[step], from, labelled: false);
        Meet(walk, step + 1, to);
        AddProperties(relationship.Properties, walk.EdgeColumns[step]);
        ApplyConditions();
    }

    // Crosses a relationship that is known, from a node that is known.
    private void CrossKnown(Walk walk, int step, int from, bool forwards)
    {
        (int start, int end) = AddEnds(walk, step, forwards);
        rows.Filter(Same(start, from));
        Meet(walk, forwards ? step + 1 : step, end);
        AddProperties(walk.Path.Steps[step].Relationship.Properties, walk.EdgeColumns[step]);
        ApplyConditions();
    }

    private (int From, int To) AddEnds(Walk walk, int step, bool forwards)
    {
        RelationshipPattern relationship = walk.Path.Steps[step].Relationship;
        int edge = ColumnOf(relationship.Variable)!.Value;
        int from = rows.Width;
        rows.Plan = new EdgeEnds(
            rows.Plan,
            edge,
            DirectionOf(relationship, forwards),
            TypesOf(relationship),
            $"#{from}",
            $"#{from + 1}",
            _crossed);
        walk.EdgeColumns[step] = edge;
        _crossed = _crossed.Add(edge);
        return (from, from + 1);
    }

    // Arrives with the node in a new column, where its own may be known already.
    private void Meet(Walk walk, int node, int column)
    {
        NodePattern pattern = walk.Nodes[node];
        if (ColumnOf(pattern.Variable) is { } known)
        {
            rows.Filter(Same(known, column));
        }

        walk.NodeColumns[node] = column;
        Arrive(pattern, column, labelled: false);
    }

    private BinaryExpression Same(int first, int second) =>
        new(BinaryOperation.Equal, rows.Column(first), rows.Column(second));

    private void CrossWalk(Walk walk, int step, int from, NodePattern node, bool forwards)
    {
        RelationshipPattern relationship = walk.Path.Steps[step].Relationship;
        LengthRange length = relationship.Length!;
        int? to = ColumnOf(node.Variable);
        int? list = ColumnOf(relationship.Variable);
        int edges = rows.Width;
        int width = to is null ? edges + 2 : edges + 1;
        string name = list is null ? NameOf(relationship.Variable) : $"#{edges}";
        rows.Plan = new ExpandWalk(
            rows.Plan,
            from,
            to,
            DirectionOf(relationship, forwards),
            TypesOf(relationship),
            length.Least ?? 1,
            length.Most,
            name,
            node.Variable?.Text ?? $"#{edges + 1}",
            _crossed,
            EdgePredicate(relationship, width));
        walk.NodeColumns[forwards ? step + 1 : step] = to ?? edges + 1;
        _crossed = _crossed.Add(edges);
        bool listed = relationship.Variable is not null || walk.Path.Variable is not null;
        if (!forwards && listed && Functions.Find("reverse") is { } reverse)
        {
            edges = rows.Extend(name, new FunctionExpression(reverse, [rows.Column(edges)]));
        }

        walk.EdgeColumns[step] = edges;
        if (list is { } known)
        {
            rows.Filter(Same(known, edges));
        }
        else
        {
            Know(relationship.Variable, edges, StaticType.Relationships);
        }
    }

    private void BindShortest(Walk walk)
    {
        PathPattern path = walk.Path;
        RelationshipPattern relationship = path.Steps[0].Relationship;
        int edges = rows.Width;
        bool single = relationship.Length is null;
        int least = single ? 1 : relationship.Length!.Least ?? 1;
        if (least > 1)
        {
            binder.Fail(
                CypherProblemKind.NotSupported,
                relationship,
                "A shortest path cannot be asked to have more than one relationship.",
                "Let the length begin at 0 or 1, and filter with WHERE length(p) >= n.");
        }

        rows.Plan = new ShortestWalk(
            rows.Plan,
            walk.NodeColumns[0],
            walk.NodeColumns[1],
            DirectionOf(relationship, forwards: true),
            TypesOf(relationship),
            least,
            single ? 1 : relationship.Length!.Most,
            path.Selection == PathSelection.AllShortest,
            NameOf(relationship.Variable),
            EdgePredicate(relationship, edges + 1));
        walk.EdgeColumns[0] = edges;
        Know(relationship.Variable, edges, StaticType.Relationships);
        ApplyConditions();
    }

    // What the properties of a pattern of variable length ask of each relationship, which stands behind all columns.
    private PlanExpression? EdgePredicate(RelationshipPattern relationship, int width)
    {
        if (relationship.Properties is not MapLiteral { Entries.IsEmpty: false } properties)
        {
            return null;
        }

        Scope scope = rows.Scope;
        while (scope.Columns.Length < width)
        {
            scope = scope with { Columns = scope.Columns.Add("") };
        }

        ColumnExpression edge = new(width, "");
        scope = scope with { Columns = scope.Columns.Add("") };
        return properties.Entries
            .Select(PlanExpression (entry) => HasProperty(edge, entry, scope))
            .Aggregate((all, next) => new BinaryExpression(BinaryOperation.And, all, next));
    }
}
