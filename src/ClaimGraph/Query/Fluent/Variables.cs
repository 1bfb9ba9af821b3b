using System.Diagnostics.CodeAnalysis;
using ClaimGraph.Schema;

namespace ClaimGraph.Query.Fluent;

/// <summary>A name of a query that stands for something in each row. Queries make them; nobody else can.</summary>
[SuppressMessage("Design", "CA1040", Justification = "Variables of all types are grouped by; the members are the query's business.")]
public interface IVariable
{
    internal Symbol Symbol { get; }
}

/// <summary>A value computed in between, such as a count, or an item of a list.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
public sealed class Variable<T> : Expression<T>, IVariable
{
    internal Variable(Symbol symbol, ColumnReader<T> reader)
        : base(Operand.Of(symbol), reader) => Symbol = symbol;

    Symbol IVariable.Symbol => Symbol;

    private Symbol Symbol { get; }
}

/// <summary>The edges of a pattern of variable length, in the order of the pattern.</summary>
public sealed class WalkVariable : EdgesExpression, IVariable
{
    internal WalkVariable(Symbol symbol, GraphSchema schema)
        : base(Operand.Of(symbol), schema) => Symbol = symbol;

    Symbol IVariable.Symbol => Symbol;

    private Symbol Symbol { get; }
}

/// <summary>A path that a pattern matched.</summary>
public sealed class PathVariable : Expression<ClaimPath>, IVariable
{
    private readonly GraphSchema _schema;

    internal PathVariable(Symbol symbol, GraphSchema schema)
        : base(Operand.Of(symbol), ColumnReaders.Of<ClaimPath>())
    {
        Symbol = symbol;
        _schema = schema;
    }

    Symbol IVariable.Symbol => Symbol;

    /// <summary>The number of its edges.</summary>
    public Expression<long> Length => new(Operand.Over(Operand, o => Make.Call("length", o)), ColumnReaders.Of<long>());

    /// <summary>Its edges, from start to end.</summary>
    public EdgesExpression Edges => new(Operand.Over(Operand, o => Make.Call("relationships", o)), _schema);

    private Symbol Symbol { get; }
}

/// <summary>
/// A value that is given when a query is run, so that one query answers many questions: see
/// <see cref="Query{TRow}.Bind{TValue}"/>.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Parameter<T> : Expression<T>
{
    /// <summary>Makes a parameter.</summary>
    /// <param name="name">Its name in openCypher, without dollar sign; the same name is the same parameter.</param>
    public Parameter(string name)
        : base(new Operand(_ => new Cypher.Syntax.Parameter(Make.Nowhere, name), []), static (in _, _) => throw new NotSupportedException("A parameter is known already."))
        => Name = name;

    /// <summary>Its name in openCypher, without dollar sign.</summary>
    public string Name { get; }
}
