using ClaimGraph.Graphs;
using ClaimGraph.Query.Cypher.Syntax;
using ClaimGraph.Schema;

namespace ClaimGraph.Query.Fluent;

/// <summary>A list of edges, such as those of a path.</summary>
public class EdgesExpression : Expression<IReadOnlyList<ClaimEdge>>
{
    private readonly GraphSchema _schema;

    internal EdgesExpression(Operand operand, GraphSchema schema)
        : base(operand, ColumnReaders.ListOf(ColumnReaders.Of<ClaimEdge>())) => _schema = schema;

    /// <summary>How many there are.</summary>
    public Expression<long> Count => new(Operand.Over(Operand, o => Make.Call("size", o)), ColumnReaders.Of<long>());

    /// <summary>Whether all edges pass; true when there are none.</summary>
    /// <param name="predicate">What is asked of each edge.</param>
    public Predicate All(Func<EdgeVariable, Predicate> predicate) => Quantify(QuantifierKind.All, predicate);

    /// <summary>Whether an edge passes.</summary>
    /// <param name="predicate">What is asked of each edge.</param>
    public Predicate Any(Func<EdgeVariable, Predicate> predicate) => Quantify(QuantifierKind.Any, predicate);

    /// <summary>Whether no edge passes.</summary>
    /// <param name="predicate">What is asked of each edge.</param>
    public Predicate None(Func<EdgeVariable, Predicate> predicate) => Quantify(QuantifierKind.None, predicate);

    private Predicate Quantify(QuantifierKind kind, Func<EdgeVariable, Predicate> predicate)
    {
        Symbol each = new("step");
        Operand asked = predicate(new EdgeVariable(each, _schema)).Operand;
        return new Predicate(new Operand(
            names =>
            {
                Expression list = Operand.Write(names);
                Name variable = Make.Name(names.Of(each));
                return new Quantifier(Make.Nowhere, kind, variable, list, asked.Write(names));
            },
            Operand.Symbols.Union(asked.Symbols.Remove(each))));
    }
}
