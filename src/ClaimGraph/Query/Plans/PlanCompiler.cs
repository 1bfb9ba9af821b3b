using ClaimGraph.Query.Plans.Fused;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>Makes a plan ready for one execution: steps become cursors.</summary>
internal sealed class PlanCompiler
{
    private readonly Execution _execution;
    private readonly ExpressionCompiler _expressions;
    private readonly int _width;

    private PlanCompiler(Execution execution, int width)
    {
        _execution = execution;
        _width = width;
        _expressions = new ExpressionCompiler(execution, this);
    }

    public static Cursor Compile(PlanOperator plan, Execution execution)
    {
        PlanCompiler compiler = new(execution, PlanWidth.Of(plan));
        return compiler.Compile(plan, compiler.NewRow());
    }

    /// <summary>Makes the subplan of an expression ready.</summary>
    public Subplan Subplan(PlanOperator plan)
    {
        PlanOperator start = plan;
        while (start.Inputs is [var input, ..])
        {
            start = input;
        }

        Value[] argument = NewRow();
        return new Subplan(Compile(plan, argument), argument, start.Columns.Length);
    }

    private Value[] NewRow() => new Value[_width];

    private Cursor Compile(PlanOperator plan, Value[] argument)
    {
        Cursor cursor = Make(plan, argument);
        return _execution.RowCounts is { } counts ? new CountingCursor(cursor, plan, counts) : cursor;
    }

    private Cursor Make(PlanOperator plan, Value[] argument) => plan switch
    {
        Argument => new ArgumentCursor(argument),
        SeedNodes p => new SeedNodesCursor(p, Compile(p.Input, argument), _execution),
        SeedNodeById p => new SeedNodeByIdCursor(p, Compile(p.Input, argument), _expressions.Compile(p.Id), _execution),
        SeedNodeByKey p => new SeedNodeByKeyCursor(p, Compile(p.Input, argument), _expressions.Compile(p.Value), _execution),
        Expand p => new ExpandCursor(p, Compile(p.Input, argument), _execution),
        ExpandWalk p => new ExpandWalkCursor(p, Compile(p.Input, argument), Predicate(p.EdgePredicate), _execution),
        ShortestWalk p => new ShortestWalkCursor(p, Compile(p.Input, argument), Predicate(p.EdgePredicate), _execution),
        Match p => new MatchCursor(p, Compile(p.Input, argument), _expressions, _execution),
        CountReached p => new CountReachedCursor(p, Compile(p.Input, argument), _expressions, NewRow(), _execution),
        EdgeEnds p => new EdgeEndsCursor(p, Compile(p.Input, argument), _execution),
        Filter p => new FilterCursor(Compile(p.Input, argument), _expressions.CompilePredicate(p.Predicate), _execution),
        Extend p => new ExtendCursor(Compile(p.Input, argument), p.Input.Columns.Length, Evaluators(p), _execution),
        Project p => new ProjectCursor(Compile(p.Input, argument), Evaluators(p), NewRow(), _execution),
        Unwind p => new UnwindCursor(p, Compile(p.Input, argument), _expressions.Compile(p.List), _execution),
        Apply p => Nested(p, p.Inner.Columns.Length, isOptional: false, argument),
        OptionalApply p => Nested(p, p.Inner.Columns.Length, isOptional: true, argument),
        SemiApply p => Semi(p, argument),
        Union p => new UnionCursor(
            Compile(p.First, argument), Compile(p.Second, argument), p.Columns.Length, NewRow()),
        Distinct p => new DistinctCursor(Compile(p.Input, argument), p.Columns.Length, _execution),
        Aggregate p => new AggregateCursor(p, Compile(p.Input, argument), _expressions, NewRow(), _execution),
        Sort p => new SortCursor(p, Compile(p.Input, argument), Keys(p.Keys), null, _execution),
        Top p => new SortCursor(p, Compile(p.Input, argument), Keys(p.Keys), Count("LIMIT", p.Count), _execution),
        Skip p => new SkipCursor(Compile(p.Input, argument), Count("SKIP", p.Count)),
        Limit p => new LimitCursor(Compile(p.Input, argument), Count("LIMIT", p.Count)),
        _ => throw new ArgumentException($"{plan.GetType().Name} is no step of a plan.", nameof(plan)),
    };

    private ApplyCursor Nested(SubplanOperator plan, int width, bool isOptional, Value[] argument)
    {
        Cursor outer = Compile(plan.Input, argument);
        return new ApplyCursor(outer, Compile(plan.Inner, outer.Row), plan.Input.Columns.Length, width, isOptional);
    }

    private SemiApplyCursor Semi(SemiApply plan, Value[] argument)
    {
        Cursor outer = Compile(plan.Input, argument);
        return new SemiApplyCursor(outer, Subplan(plan.Inner), plan.Anti);
    }

    private Func<Value[], bool>? Predicate(PlanExpression? expression) =>
        expression is null ? null : _expressions.CompilePredicate(expression);

    private Evaluator[] Evaluators(PlanOperator plan) => _expressions.Compile(plan.Expressions);

    private (Evaluator, bool)[] Keys(IEnumerable<SortKey> keys) =>
        [.. keys.Select(k => (_expressions.Compile(k.Expression), k.IsDescending))];

    /// <summary>The count of SKIP or LIMIT, evaluated when it is first needed.</summary>
    private Func<long> Count(string clause, PlanExpression expression)
    {
        Evaluator evaluate = _expressions.Compile(expression);
        Value[] row = NewRow();
        return () =>
        {
            Value count = evaluate(row);
            return !count.IsInteger ? throw QueryErrors.CountType(clause, count)
                : count.Integer < 0 ? throw QueryErrors.NegativeCount(clause)
                : count.Integer;
        };
    }
}
