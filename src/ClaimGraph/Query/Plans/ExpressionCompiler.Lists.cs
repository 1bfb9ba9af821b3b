using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

internal sealed partial class ExpressionCompiler
{
    private Evaluator Comprehension(ListComprehension expression)
    {
        Func<Value[], ItemSequence?> list = CompileItems("A list comprehension", expression.List);
        Func<Value[], bool>? predicate = expression.Predicate is null ? null : CompilePredicate(expression.Predicate);
        Evaluator? projection = expression.Projection is null ? null : Compile(expression.Projection);
        return row =>
        {
            if (list(row) is not { } items)
            {
                return Value.Null;
            }

            List<Value> taken = [];
            long held = 0;
            for (int i = 0; i < items.Count; i++)
            {
                Value item = items[i];
                execution.Step();
                row[expression.Column] = item;
                if (predicate is null || predicate(row))
                {
                    Value value = projection is null ? item : projection(row);
                    taken.Add(value);
                    held += projection is null ? 16 : ValueSize.Of(value);
                    execution.CheckSize(held);
                }
            }

            return Value.From([.. taken]);
        };
    }

    private Evaluator Quantifier(QuantifierExpression expression)
    {
        string name = expression.Quantification.ToString().ToLowerInvariant();
        Func<Value[], ItemSequence?> list = CompileItems($"{name}()", expression.List);
        Evaluator predicate = Compile(expression.Predicate);
        return row =>
        {
            if (list(row) is not { } items)
            {
                return Value.Null;
            }

            (int yes, int unknown) = (0, 0);
            for (int i = 0; i < items.Count; i++)
            {
                Value item = items[i];
                execution.Step();
                row[expression.Column] = item;
                bool? holds = Truth($"{name}()", predicate(row));
                yes += holds == true ? 1 : 0;
                unknown += holds is null ? 1 : 0;
                switch (expression.Quantification)
                {
                    case Quantification.All when holds == false:
                    case Quantification.None when holds == true:
                    case Quantification.Single when yes > 1:
                        return Value.False;
                    case Quantification.Any when holds == true:
                        return Value.True;
                }
            }

            return unknown > 0 ? Value.Null : Value.From(expression.Quantification switch
            {
                Quantification.Any => false,
                Quantification.Single => yes == 1,
                _ => true,
            });
        };
    }

    private Evaluator Reduce(ReduceExpression expression)
    {
        Evaluator start = Compile(expression.Start);
        Func<Value[], ItemSequence?> list = CompileItems("reduce()", expression.List);
        Evaluator step = Compile(expression.Step);
        return row =>
        {
            if (list(row) is not { } items)
            {
                return Value.Null;
            }

            Value accumulator = start(row);
            for (int i = 0; i < items.Count; i++)
            {
                Value item = items[i];
                execution.Step();
                row[expression.AccumulatorColumn] = accumulator;
                row[expression.Column] = item;
                accumulator = step(row);
            }

            return accumulator;
        };
    }

    /// <summary>Makes a list ready to be gone through once, which a range is without being made; null for null.</summary>
    /// <param name="where">Who goes through it, for messages.</param>
    /// <param name="expression">The list.</param>
    private Func<Value[], ItemSequence?> CompileItems(string where, PlanExpression expression)
    {
        if (expression is FunctionExpression { Function.Name: "range" } range)
        {
            Evaluator[] arguments = Compile(range.Arguments);
            return row => ListFunctions.RangeOf(Array.ConvertAll(arguments, a => a(row)), execution);
        }

        Evaluator list = Compile(expression);
        return row =>
        {
            Value value = list(row);
            return value.List is { } items ? new ItemSequence(items)
                : value.IsNull ? null
                : throw QueryErrors.WrongType(where, "a list", value);
        };
    }
}
