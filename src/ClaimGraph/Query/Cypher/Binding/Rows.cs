using System.Collections.Immutable;
using ClaimGraph.Query.Plans;

namespace ClaimGraph.Query.Cypher.Binding;

/// <summary>The plan so far, and the variables that stand in its columns. It grows clause by clause.</summary>
internal sealed class Rows(PlanOperator plan, ImmutableDictionary<string, Symbol> symbols)
{
    public static ImmutableDictionary<string, Symbol> NoSymbols { get; } =
        ImmutableDictionary.Create<string, Symbol>(StringComparer.Ordinal);

    public PlanOperator Plan { get; set; } = plan;

    public ImmutableDictionary<string, Symbol> Symbols { get; set; } = symbols;

    /// <summary>The variables around a subquery that are in scope and mean the same still; empty in a whole query.</summary>
    public ImmutableArray<string> Kept { get; set; } = [];

    /// <summary>What is seen where the rows begin: by an expression around a subquery; nothing in a whole query.</summary>
    public Scope? Outer { get; private init; }

    public int Width => Plan.Columns.Length;

    public Scope Scope => new(Plan.Columns, Symbols);

    /// <summary>The start of a subplan, which sees all that an expression sees.</summary>
    public static Rows Within(Scope scope) => new(new Argument(scope.Columns), scope.Symbols) { Outer = scope };

    /// <summary>Lets a name stand for a column.</summary>
    public void Define(string name, int column, StaticType type) =>
        Symbols = Symbols.SetItem(name, new Symbol(column, type));

    /// <summary>Adds a column, which gets no name by this.</summary>
    public int Extend(string name, PlanExpression expression)
    {
        Plan = new Extend(Plan, [new NamedExpression(name, expression)]);
        return Width - 1;
    }

    public void Filter(PlanExpression predicate) => Plan = new Filter(Plan, predicate);

    public ColumnExpression Column(int column) => new(column, Plan.Columns[column]);
}
