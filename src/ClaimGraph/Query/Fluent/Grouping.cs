using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ClaimGraph.Query.Fluent;

/// <summary>Rows that were grouped: compute more for each group, or go on as with every pattern. Immutable.</summary>
public sealed class Grouping : Pattern
{
    private readonly Draft _before;
    private readonly ImmutableArray<(Operand Value, Symbol Name)> _items;

    private Grouping(Draft before, ImmutableArray<(Operand Value, Symbol Name)> items)
        : base(Group(before, items))
    {
        _before = before;
        _items = items;
    }

    /// <summary>Computes something for each group, most often an aggregate; anything else is a further key.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="expression">It speaks of variables from before the grouping.</param>
    /// <param name="variable">The variable of the value.</param>
    /// <param name="name">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">A variable is of another query.</exception>
    public Grouping Compute<T>(
        Expression<T> expression, out Variable<T> variable, [CallerArgumentExpression(nameof(variable))] string name = "")
    {
        _before.Require(expression.Operand.Symbols);
        Symbol symbol = Symbol.Named(name, "value");
        variable = new Variable<T>(symbol, expression.Reader);
        return new Grouping(_before, _items.Add((expression.Operand, symbol)));
    }

    internal static Grouping Of(Draft before, ImmutableArray<(Operand Value, Symbol Name)> keys)
    {
        before.Require(keys.SelectMany(k => k.Value.Symbols));
        return new Grouping(before, keys);
    }

    private static Draft Group(Draft before, ImmutableArray<(Operand Value, Symbol Name)> items) =>
        before.Add(new DraftWith(items, null)) with { Scope = [.. items.Select(i => i.Name)], Order = [] };
}
