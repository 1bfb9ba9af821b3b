namespace ClaimGraph.Query.Cypher.Syntax;

/// <summary>
/// How tightly operators bind, the loosest first (openCypher 9, grammar, from OrExpression to PowerOfExpression). All
/// associate to the left.
/// </summary>
internal static class Precedence
{
    /// <summary>A pattern as an operand is easier to read, and never part of a longer one, in parentheses.</summary>
    public const int Pattern = 0;
    public const int Or = 1;
    public const int Xor = 2;
    public const int And = 3;
    public const int Not = 4;
    public const int Comparison = 5;
    public const int Predicate = 6;
    public const int Additive = 7;
    public const int Multiplicative = 8;
    public const int Power = 9;
    public const int Sign = 10;
    public const int Access = 11;
    public const int Atom = 12;

    /// <summary>The precedence of an operator between two operands.</summary>
    public static int Of(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Or => Or,
        BinaryOperator.Xor => Xor,
        BinaryOperator.And => And,
        BinaryOperator.Add or BinaryOperator.Subtract => Additive,
        BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Modulo => Multiplicative,
        BinaryOperator.Power => Power,
        _ => Predicate,
    };

    /// <summary>The precedence of the operator that an expression is of.</summary>
    public static int Of(Expression expression) => expression switch
    {
        Binary binary => Of(binary.Operator),
        Unary { Operator: UnaryOperator.Not } => Not,
        Unary or IntegerLiteral { Value: < 0 } => Sign,
        Syntax.Comparison => Comparison,
        NullTest => Predicate,
        LabelTest => Access,
        PatternExpression => Pattern,
        _ => Atom,
    };
}
