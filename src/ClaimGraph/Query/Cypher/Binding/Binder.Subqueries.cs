using ClaimGraph.Query.Cypher.Parsing;
using ClaimGraph.Query.Cypher.Syntax;
using ClaimGraph.Query.Plans;

namespace ClaimGraph.Query.Cypher.Binding;

internal sealed partial class Binder
{
    // A query within an expression sees all variables around it, after a WITH of its own too.
    private PlanOperator BindSubquery(Subquery subquery, Scope scope) =>
        BindQuery(subquery.Query, scope);

    private Bound BindCollect(CollectSubquery collect, Scope scope)
    {
        PlanOperator plan = BindSubquery(collect, scope);
        if (plan.Columns.Length != 1)
        {
            Fail(
                CypherProblemKind.InvalidClauseComposition,
                collect,
                $"COLLECT collects one column, found {plan.Columns.Length}.",
                "Return one value; several go into a list or a map.");
        }

        return new Bound(new CollectExpression(plan, new ColumnExpression(0, plan.Columns[0])), StaticType.ListOf(StaticType.Any));
    }

    private Bound BindReduce(Reduce reduce, Scope scope)
    {
        Bound start = BindExpression(reduce.Start, scope);
        Bound list = BindExpression(reduce.List, scope);
        Require(reduce.List, list, "a list", StaticKind.List);
        if (reduce.Accumulator.Text == reduce.Variable.Text)
        {
            Fail(
                CypherProblemKind.VariableAlreadyBound,
                reduce.Variable,
                $"{Fault.Quote(reduce.Variable.Text)} is what reduce collects in.",
                "Choose another name for the item.");
        }

        int column = scope.Columns.Length;
        Scope inner = scope.With(reduce.Accumulator.Text, StaticType.Any)
            .With(reduce.Variable.Text, list.Type.Item ?? StaticType.Any);
        Bound step = BindExpression(reduce.Step, inner);
        return new Bound(
            new ReduceExpression(column, start.Plan, column + 1, list.Plan, step.Plan),
            start.Type == step.Type ? step.Type : StaticType.Any);
    }

    // A map literal of what is named, joined to all properties where ".*" asks for them. Of null it is null.
    private Bound BindMapProjection(MapProjection projection, Scope scope)
    {
        Bound target = BindExpression(projection.Target, scope);
        Require(projection.Target, target, "something with properties", StaticKind.Node, StaticKind.Relationship, StaticKind.Map);
        List<PlanExpression> maps = [];
        List<NamedExpression> entries = [];
        foreach (ProjectedPart part in projection.Parts)
        {
            switch (part)
            {
                case ProjectedAll:
                    AddEntries(maps, entries);
                    maps.Add(new FunctionExpression(Functions.Find("properties")!, [target.Plan]));
                    break;
                case ProjectedProperty property:
                    UseProperty(target, property.Key);
                    entries.Add(new NamedExpression(property.Key.Text, new PropertyExpression(target.Plan, property.Key.Text)));
                    break;
                case ProjectedEntry entry:
                    entries.Add(new NamedExpression(entry.Key.Text, BindExpression(entry.Value, scope).Plan));
                    break;
            }
        }

        AddEntries(maps, entries);
        PlanExpression map = maps switch
        {
            [] => new MapExpression([]),
            [var only] => only,
            _ => new FunctionExpression(GraphFunctions.Join, [.. maps]),
        };
        return new Bound(
            new CaseExpression(
                null, [new CaseAlternative(new UnaryExpression(UnaryOperation.IsNotNull, target.Plan), map)], null),
            StaticType.Map);
    }

    private static void AddEntries(List<PlanExpression> maps, List<NamedExpression> entries)
    {
        if (entries.Count > 0)
        {
            maps.Add(new MapExpression([.. entries]));
            entries.Clear();
        }
    }
}
