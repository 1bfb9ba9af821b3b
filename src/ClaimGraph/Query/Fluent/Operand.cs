using System.Collections.Immutable;
using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Fluent;

/// <summary>An expression before variables have names. Immutable.</summary>
/// <param name="make">Makes the expression.</param>
/// <param name="symbols">The variables that must be known where it stands.</param>
internal sealed class Operand(Func<Names, Expression> make, ImmutableHashSet<Symbol> symbols)
{
    public ImmutableHashSet<Symbol> Symbols => symbols;

    /// <summary>The value that is written out; null when this is no literal.</summary>
    public object? Literal { get; private init; }

    public static Operand Of(Symbol symbol) =>
        new(names => new Variable(Make.Nowhere, names.Of(symbol)), [symbol]);

    /// <summary>A value written out.</summary>
    /// <exception cref="ArgumentException">Queries have no literal of its type.</exception>
    public static Operand OfLiteral(object? value)
    {
        Expression literal = Make.Literal(value);
        return new Operand(_ => literal, []) { Literal = value };
    }

    /// <summary>An expression made of one other.</summary>
    public static Operand Over(Operand operand, Func<Expression, Expression> make) =>
        new(names => make(operand.Write(names)), operand.Symbols);

    /// <summary>An expression made of several others.</summary>
    public static Operand Over(ImmutableArray<Operand> operands, Func<ImmutableArray<Expression>, Expression> make) =>
        new(names => make([.. operands.Select(o => o.Write(names))]), [.. operands.SelectMany(o => o.Symbols)]);

    public static Operand Over(Operand first, Operand second, Func<Expression, Expression, Expression> make) =>
        new(names => make(first.Write(names), second.Write(names)), first.Symbols.Union(second.Symbols));

    /// <summary>Writes the expression.</summary>
    public Expression Write(Names names) => make(names);
}
