using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

internal sealed partial class ExpressionCompiler
{
    private Evaluator Path(Evaluator[] parts) => row =>
    {
        Value start = parts[0](row);
        if (start.IsNull)
        {
            return Value.Null;
        }

        List<int> nodes = [start.Node];
        List<int> edges = [];
        for (int i = 1; i < parts.Length; i++)
        {
            Value part = parts[i](row);
            if (part.IsNull)
            {
                return Value.Null;
            }

            foreach (Value edge in part.List ?? (part.IsRelationship ? [part] : []))
            {
                int from = _source.StartOf(edge.Relationship);
                nodes.Add(nodes[^1] == from ? _source.EndOf(edge.Relationship) : from);
                edges.Add(edge.Relationship);
            }
        }

        return Value.From(new PathValue([.. nodes], [.. edges]));
    };

    private static Evaluator Exists(Subplan subplan) => row =>
    {
        subplan.Start(row);
        return Value.From(subplan.Rows.MoveNext());
    };

    private static Evaluator Count(Subplan subplan) => row =>
    {
        subplan.Start(row);
        long count = 0;
        while (subplan.Rows.MoveNext())
        {
            count++;
        }

        return Value.From(count);
    };

    private Evaluator Collect(Subplan subplan, Evaluator projection) => row =>
    {
        subplan.Start(row);
        List<Value> values = [];
        long held = 0;
        while (subplan.Rows.MoveNext())
        {
            Value value = projection(subplan.Rows.Row);
            values.Add(value);
            held += ValueSize.Of(value);
            execution.CheckSize(held);
        }

        return Value.From([.. values]);
    };
}
