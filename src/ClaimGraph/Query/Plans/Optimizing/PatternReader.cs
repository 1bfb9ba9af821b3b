using System.Collections.Immutable;

namespace ClaimGraph.Query.Plans.Optimizing;

/// <summary>Takes apart the longest run of seeds, expansions and filters at the top of a plan.</summary>
internal sealed class PatternReader(QuerySource source)
{
    /// <summary>Reads a pattern.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The pattern; null when the plan does not end in one.</returns>
    public PatternGraph? Read(PlanOperator plan)
    {
        Stack<PlanOperator> steps = new();
        PlanOperator input = plan;
        while (IsPart(input))
        {
            steps.Push(input);
            input = input.Inputs[0];
        }

        if (steps.All(s => s is Filter))
        {
            return null;
        }

        PatternGraph graph = new()
        {
            Input = input,
            Names = plan.Columns[input.Columns.Length..],
        };
        foreach (PlanOperator step in steps)
        {
            Add(graph, step);
        }

        EdgeDistinctness.Simplify(graph, source.Statistics);
        return graph;
    }

    private static bool IsPart(PlanOperator step) => step switch
    {
        SeedNodes => true,
        SeedNodeById p => ColumnUse.IsPlain(p.Id),
        SeedNodeByKey p => ColumnUse.IsPlain(p.Value),
        Expand => true,
        Filter p => ColumnUse.IsPlain(p.Predicate),
        _ => false,
    };

    private void Add(PatternGraph graph, PlanOperator step)
    {
        int column = step.Inputs[0].Columns.Length;
        switch (step)
        {
            case SeedNodes p:
                graph.Nodes.Add(column, new PatternNode(column, IsInput: false) { Labels = [.. p.Labels.Distinct()] });
                break;
            case SeedNodeById p:
                graph.Nodes.Add(column, new PatternNode(column, IsInput: false)
                {
                    Key = new PatternKey(null, p.Id, false, ColumnUse.Of(p.Id), null),
                });
                break;
            case SeedNodeByKey p:
                graph.Nodes.Add(column, new PatternNode(column, IsInput: false)
                {
                    Key = new PatternKey(p.Key, p.Value, false, ColumnUse.Of(p.Value), null),
                });
                break;
            case Expand p:
                AddEdge(graph, p, column);
                break;
            case Filter p:
                AddTest(graph, p.Predicate);
                break;
        }
    }

    private static void AddEdge(PatternGraph graph, Expand step, int column)
    {
        AddInput(graph, step.From);
        int to = step.To ?? column + 1;
        if (step.To is null)
        {
            graph.Nodes.Add(to, new PatternNode(to, IsInput: false));
        }
        else
        {
            AddInput(graph, to);
        }

        graph.Edges.Add(new PatternEdge(column, step.From, to, step.Direction, step.Types, step.Unlike));
    }

    private static void AddInput(PatternGraph graph, int column)
    {
        if (!graph.Nodes.ContainsKey(column))
        {
            graph.Nodes.Add(column, new PatternNode(column, IsInput: true));
        }
    }

    private void AddTest(PatternGraph graph, PlanExpression predicate)
    {
        switch (predicate)
        {
            case BinaryExpression { Operation: BinaryOperation.And } both:
                AddTest(graph, both.Left);
                AddTest(graph, both.Right);
                return;
            case HasLabelsExpression { Target: ColumnExpression target } test when NodeAt(graph, target) is { } node:
                node.Labels = [.. node.Labels.Union(test.Labels)];
                return;
            case UnaryExpression { Operation: UnaryOperation.IsNotNull, Operand: ColumnExpression target }
                when target.Column >= graph.InputWidth:
                return;
        }

        PatternTest added = new(predicate, ColumnUse.Of(predicate));
        graph.Tests.Add(added);
        AddKey(graph, added);
    }

    // The node of a column of the pattern: never null, always a node.
    private static PatternNode? NodeAt(PatternGraph graph, ColumnExpression column) =>
        graph.Nodes.GetValueOrDefault(column.Column) is { IsInput: false } node ? node : null;

    private void AddKey(PatternGraph graph, PatternTest test)
    {
        if (test.Predicate is BinaryExpression { Operation: BinaryOperation.Equal or BinaryOperation.In } e)
        {
            TryKey(graph, test, e.Left, e.Right, e.Operation == BinaryOperation.In);
            if (e.Operation == BinaryOperation.Equal)
            {
                TryKey(graph, test, e.Right, e.Left, isList: false);
            }
        }
    }

    private void TryKey(PatternGraph graph, PatternTest test, PlanExpression asked, PlanExpression value, bool isList)
    {
        (ColumnExpression? target, string? key) = asked switch
        {
            PropertyExpression { Target: ColumnExpression column } property when source.IsUnique(property.Key) =>
                (column, property.Key),
            FunctionExpression { Function.Name: "id", Arguments: [ColumnExpression column] } when !isList => (column, null),
            _ => ((ColumnExpression?)null, null),
        };
        if (target is not null && NodeAt(graph, target) is { } node)
        {
            ImmutableHashSet<int> uses = [.. ColumnUse.Of(value)];
            if (!uses.Contains(node.Column) && (node.Key is null || (node.Key.IsList && !isList)))
            {
                node.Key = new PatternKey(key, value, isList, [.. uses], test);
            }
        }
    }
}
