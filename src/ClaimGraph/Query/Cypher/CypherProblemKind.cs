namespace ClaimGraph.Query.Cypher;

/// <summary>
/// What is wrong with a query, known before it runs. The kinds that openCypher's compatibility kit knows have its names.
/// </summary>
public enum CypherProblemKind
{
    /// <summary>The text is not what the grammar expects there.</summary>
    UnexpectedSyntax,

    /// <summary>A number that is none, such as <c>0x</c> or <c>12abc</c>.</summary>
    InvalidNumberLiteral,

    /// <summary>An integer outside of 64 bits.</summary>
    IntegerOverflow,

    /// <summary>A floating point number too great for 64 bits.</summary>
    FloatingPointOverflow,

    /// <summary>An escape <c>\u</c> or <c>\U</c> without its four or eight hexadecimal digits, or of no character.</summary>
    InvalidUnicodeLiteral,

    /// <summary>A character that has no place outside of texts, such as a long dash for a minus.</summary>
    InvalidUnicodeCharacter,

    /// <summary>A relationship pattern whose length is no range.</summary>
    InvalidRelationshipPattern,

    /// <summary>A parameter where its value would have to be known before the query is planned.</summary>
    InvalidParameterUse,

    /// <summary>The query nests too deeply or has too many parts.</summary>
    TooComplex,

    /// <summary>A clause that writes; graphs are only read.</summary>
    ReadOnly,

    /// <summary>Something of openCypher that is not supported, such as procedures.</summary>
    NotSupported,

    /// <summary>Clauses in an order that has no meaning, or UNION mixed with UNION ALL.</summary>
    InvalidClauseComposition,

    /// <summary>A variable that nothing before has introduced.</summary>
    UndefinedVariable,

    /// <summary>A variable that cannot be introduced again.</summary>
    VariableAlreadyBound,

    /// <summary>A variable used as something else than it is: a node as a relationship, for example.</summary>
    VariableTypeConflict,

    /// <summary>An aggregate where there is nothing to aggregate.</summary>
    InvalidAggregation,

    /// <summary>An aggregate inside of an aggregate.</summary>
    NestedAggregation,

    /// <summary>An expression that mixes an aggregate with something that is neither constant nor a grouping key.</summary>
    AmbiguousAggregationExpression,

    /// <summary>An expression of WITH that is no variable and has no name.</summary>
    NoExpressionAlias,

    /// <summary>Two columns of one name.</summary>
    ColumnNameConflict,

    /// <summary>Parts of a UNION whose columns differ.</summary>
    DifferentColumnsInUnion,

    /// <summary>SKIP or LIMIT with an expression that reads variables.</summary>
    NonConstantExpression,

    /// <summary>SKIP or LIMIT with a negative number.</summary>
    NegativeIntegerArgument,

    /// <summary>A value of a kind that cannot be used there.</summary>
    InvalidArgumentType,

    /// <summary>A function called with too few or too many arguments.</summary>
    InvalidNumberOfArguments,

    /// <summary>A function that does not exist.</summary>
    UnknownFunction,

    /// <summary>One relationship twice in a pattern, which never matches.</summary>
    RelationshipUniquenessViolation,

    /// <summary><c>*</c> without any variable it could stand for.</summary>
    NoVariablesInScope,

    /// <summary>An id without its source that nodes or claims of several sources have; see <see cref="SourcedQuery"/>.</summary>
    AmbiguousId,
}
