using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Identifiers;
using ClaimGraph.Query.Cypher.Syntax;
using ClaimGraph.Query.Plans;

namespace ClaimGraph.Query.Fluent;

/// <summary>A node of a pattern.</summary>
public sealed class NodeVariable : Expression<Node>, IVariable
{
    private readonly Draft _origin;

    internal NodeVariable(Symbol symbol, Draft origin)
        : base(Operand.Of(symbol), ColumnReaders.Of<Node>())
    {
        Symbol = symbol;
        _origin = origin;
    }

    Symbol IVariable.Symbol => Symbol;

    /// <summary>Its identifier.</summary>
    public Expression<string> Id => Property<string>("id");

    /// <summary>Its kind's identifier, ancestors not counted: see <see cref="Is"/>.</summary>
    public Expression<string> Kind => Property<string>("kind");

    /// <summary>Its label in English, or else in its first language.</summary>
    public Expression<string> Name => Property<string>("name");

    /// <summary>Its other names, in any language.</summary>
    public Expression<IReadOnlyList<string>> Aliases => Property<IReadOnlyList<string>>("aliases");

    /// <summary>What it is, in a few words of English; null when nothing is written.</summary>
    public Expression<string?> Description => Property<string?>("description");

    internal Symbol Symbol { get; }

    /// <summary>Its label in one language; null when it has none.</summary>
    /// <param name="language">The language's tag, such as <c>en</c>.</param>
    public Expression<string?> Label(string language) => Property<string?>("name_" + GraphNames.Key(language));

    /// <summary>Whether it is of a kind or of one below.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentException">The schema has no such kind.</exception>
    public Predicate Is(KindPattern kind)
    {
        SyntaxList<Name> labels = [.. kind.LabelsIn(_origin.Schema).Select(Make.Name)];
        return new Predicate(Operand.Over(Operand, o => new LabelTest(Make.Nowhere, o, labels)));
    }

    /// <summary>The quantities that claims affirm of it. A comparison is true when one of them fulfils it, exactly.</summary>
    /// <param name="relation">The relation, such as the one of a count.</param>
    /// <param name="unit">The unit of those wanted; null for any.</param>
    /// <exception cref="ArgumentException">The schema has no such relation or unit.</exception>
    public QuantityExpression Quantity(RelationPattern relation, UnitId? unit = null) =>
        QuantityExpression.Of(Operand, relation.SingleIn(_origin.Schema).Value, unit, _origin.Schema);

    /// <summary>The dates that claims affirm of it. A comparison is true when one of them fulfils it.</summary>
    /// <param name="relation">The relation.</param>
    /// <exception cref="ArgumentException">The schema has no such relation.</exception>
    public DatesExpression Date(RelationPattern relation) => new(Literals("dates", relation));

    /// <summary>The texts that claims affirm of it, in English or else in their first language.</summary>
    /// <param name="relation">The relation.</param>
    /// <exception cref="ArgumentException">The schema has no such relation.</exception>
    public Expression<IReadOnlyList<string>> Text(RelationPattern relation) =>
        new(Literals("texts", relation), ColumnReaders.Of<IReadOnlyList<string>>());

    /// <summary>A property by the name that queries have for it.</summary>
    /// <typeparam name="T">
    /// The type of its values: a text, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/>, <see cref="EdtfDate"/>, a list
    /// of texts, or <see cref="object"/> for any.
    /// </typeparam>
    /// <param name="key">The name; a property that a node does not have is null.</param>
    public Expression<T> Property<T>(string key) => new(Operand.Over(Operand, o => Make.Property(o, key)), ColumnReaders.Of<T>());

    /// <summary>Whether a pattern that begins at this node has a match.</summary>
    /// <param name="pattern">
    /// Goes on from this node. Its conditions may speak of all variables that are known where the predicate stands.
    /// </param>
    public Predicate Exists(Func<PatternAtNode, Pattern> pattern) =>
        pattern(new PatternAtNode(_origin.Within().Continue(this))).ToPredicate();

    private Operand Literals(string function, RelationPattern relation)
    {
        StringLiteral name = Make.Text(relation.SingleIn(_origin.Schema).Value);
        return Operand.Over(Operand, o => Make.Call(function, o, name));
    }
}
