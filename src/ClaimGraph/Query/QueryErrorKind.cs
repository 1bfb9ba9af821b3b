namespace ClaimGraph.Query;

/// <summary>What went wrong with a query. A closed set; the names are openCypher's.</summary>
public enum QueryErrorKind
{
    /// <summary>The text is not a query of the language, or breaks a rule that shows before it runs.</summary>
    SyntaxError,

    /// <summary>The query is well formed but means nothing, for example because of a name it does not define.</summary>
    SemanticError,

    /// <summary>The query names a parameter that was not given.</summary>
    ParameterMissing,

    /// <summary>A value of the wrong type met an operator or a function.</summary>
    TypeError,

    /// <summary>A value of the right type that a function or clause does not accept.</summary>
    ArgumentError,

    /// <summary>Integer overflow or division of integers by zero.</summary>
    ArithmeticError,

    /// <summary>The query was stopped: cancelled, out of time, or over a limit of rows or memory.</summary>
    LimitExceeded,

    /// <summary>A part of the language that this library does not have: writing, calling procedures, times of day.</summary>
    NotSupported,
}
