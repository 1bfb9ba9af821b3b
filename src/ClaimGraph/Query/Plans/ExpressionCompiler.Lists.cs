using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

internal sealed partial class ExpressionCompiler
{
    private Evaluator Comprehension(ListComprehension expression)
    {
        Evaluator list = Compile(expression.List);
        Func<Value[], bool>? predicate = expression.Predicate is null ? null : CompilePredicate(expression.Predicate);
        Evaluator? projection = expression.Projection is null ? null : Compile(expression.Projection);
        return row =>
        {
            if (ItemsOf("A list comprehension", list(row)) is not { } items)
            {
                return Value.Null;
            }

            List<Value> taken = [];
            long held = 0;
            foreach (Value item in items)
            {
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
        Evaluator list = Compile(expression.List);
        Evaluator predicate = Compile(expression.Predicate);
        string name = expression.Quantification.ToString().ToLowerInvariant();
        return row =>
        {
            if (ItemsOf($"{name}()", list(row)) is not { } items)
            {
                return Value.Null;
            }

            (int yes, int unknown) = (0, 0);
            foreach (Value item in items)
            {
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
        Evaluator list = Compile(expression.List);
        Evaluator step = Compile(expression.Step);
        return row =>
        {
            if (ItemsOf("reduce()", list(row)) is not { } items)
            {
                return Value.Null;
            }

            Value accumulator = start(row);
            foreach (Value item in items)
            {
                execution.Step();
                row[expression.AccumulatorColumn] = accumulator;
                row[expression.Column] = item;
                accumulator = step(row);
            }

            return accumulator;
        };
    }

    private static Value[]? ItemsOf(string where, in Value list) =>
        list.List ?? (list.IsNull ? null : throw QueryErrors.WrongType(where, "a list", list));
}
