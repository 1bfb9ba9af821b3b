using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query.Cypher.Syntax;
using ClaimGraph.Query.Plans;
using ClaimGraph.Schema;

namespace ClaimGraph.Query.Fluent;

/// <summary>An edge of a pattern, and so a claim.</summary>
public sealed class EdgeVariable : Expression<ClaimEdge>, IVariable
{
    private readonly GraphSchema _schema;

    internal EdgeVariable(Symbol symbol, GraphSchema schema)
        : base(Operand.Of(symbol), ColumnReaders.Of<ClaimEdge>())
    {
        Symbol = symbol;
        _schema = schema;
    }

    Symbol IVariable.Symbol => Symbol;

    /// <summary>The claim's identifier.</summary>
    public Expression<string> Id => Property<string>("id");

    /// <summary>How the claim is meant.</summary>
    public Expression<Modality> Modality => Property<Modality>("modality");

    /// <summary>Whether the relation is said to hold or not to hold.</summary>
    public Expression<Polarity> Polarity => Property<Polarity>("polarity");

    /// <summary>The ids of who says so, from the nearest speaker outwards.</summary>
    public Expression<IReadOnlyList<string>> SaidBy => Property<IReadOnlyList<string>>("saidBy");

    /// <summary>The id of the nearest speaker.</summary>
    public Expression<string> NearestSpeaker => new(
        Operand.Over(Operand, o => new IndexAccess(Make.Nowhere, Make.Property(o, "saidBy"), Make.Integer(0))),
        ColumnReaders.Of<string>());

    /// <summary>When it happened or held; null when the source ties it to no time.</summary>
    public DateExpression Time => new(Operand.Over(Operand, o => Make.Property(o, "time")));

    /// <summary>The paragraph of its first evidence, from 1.</summary>
    public Expression<int> Paragraph => Property<int>("paragraph");

    /// <summary>The id of the section that the claim stands in.</summary>
    public Expression<string> Section => Property<string>("section");

    /// <summary>The id of the source of its first evidence.</summary>
    public Expression<string> Source => Property<string>("source");

    /// <summary>The claim as one sentence of English, or else of its first language.</summary>
    public Expression<string> Statement => Property<string>("statement");

    /// <summary>The relation as queries write it, such as <c>MEMBER_OF</c>.</summary>
    public Expression<string> Type => new(Operand.Over(Operand, o => Make.Call("type", o)), ColumnReaders.Of<string>());

    internal Symbol Symbol { get; }

    /// <summary>Whether it is of a relation, or of one of several.</summary>
    /// <param name="relation">The relations.</param>
    /// <exception cref="ArgumentException">The schema has no such relation.</exception>
    public Predicate Is(RelationPattern relation)
    {
        ListLiteral types = new(Make.Nowhere, [.. relation.TypesIn(_schema).Select(Make.Text)]);
        return new Predicate(Operand.Over(Operand, o => Make.Binary(Make.Call("type", o), BinaryOperator.In, types)));
    }

    /// <summary>Whether somebody says so, as the nearest speaker or further out.</summary>
    /// <param name="speaker">The speaker's id, or a parameter.</param>
    public Predicate IsSaidBy(Expression<string> speaker) =>
        new(Operand.Over(speaker.Operand, Operand, (s, o) => Make.Binary(s, BinaryOperator.In, Make.Property(o, "saidBy"))));

    /// <summary>A qualifier that is a term, a text or a node's id; null when the claim has none.</summary>
    /// <param name="qualifier">The qualifier.</param>
    /// <exception cref="ArgumentException">The schema has no such qualifier.</exception>
    public Expression<string?> Qualifier(QualifierPattern qualifier) =>
        Property<string?>(GraphNames.Key(qualifier.In(_schema)));

    /// <summary>A qualifier that is a date; null when the claim has none.</summary>
    /// <param name="qualifier">The qualifier.</param>
    /// <exception cref="ArgumentException">The schema has no such qualifier.</exception>
    public DateExpression QualifierDate(QualifierPattern qualifier)
    {
        string key = GraphNames.Key(qualifier.In(_schema));
        return new DateExpression(Operand.Over(Operand, o => Make.Property(o, key)));
    }

    /// <summary>A qualifier that is a quantity. Compared exactly.</summary>
    /// <param name="qualifier">The qualifier.</param>
    /// <param name="unit">The unit wanted; null for any.</param>
    /// <exception cref="ArgumentException">The schema has no such qualifier or unit.</exception>
    public QuantityExpression QualifierQuantity(QualifierPattern qualifier, UnitId? unit = null) =>
        QuantityExpression.Of(Operand, qualifier.In(_schema), unit, _schema);

    /// <summary>A property by the name that queries have for it.</summary>
    /// <typeparam name="T">The type of its values: see <see cref="NodeVariable.Property{T}"/>.</typeparam>
    /// <param name="key">The name; a property that an edge does not have is null.</param>
    public Expression<T> Property<T>(string key) => new(Operand.Over(Operand, o => Make.Property(o, key)), ColumnReaders.Of<T>());
}
