using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>What queries say when they fail while they run.</summary>
internal static class QueryErrors
{
    /// <summary>A value of the wrong type.</summary>
    /// <param name="where">The operator or function, as written.</param>
    /// <param name="expected">What it takes, with an article.</param>
    /// <param name="actual">What it was given.</param>
    public static QueryException WrongType(string where, string expected, in Value actual) =>
        new(QueryErrorKind.TypeError, "InvalidArgumentType", $"{where} takes {expected}, not {Name(actual)}.");

    public static QueryException CannotConvert(string where, string expected, in Value actual) =>
        new(QueryErrorKind.TypeError, "InvalidArgumentValue", $"{where} takes {expected}, not {Name(actual)}.");

    public static QueryException Operands(string operation, in Value left, in Value right) => new(
        QueryErrorKind.TypeError,
        "InvalidArgumentType",
        $"\"{operation}\" does not work on {Name(left)} and {Name(right)}.");

    public static QueryException MapIndex(in Value index) => new(
        QueryErrorKind.TypeError,
        "MapElementAccessByNonString",
        $"An entry of a map, or a property, is named by a string, not by {Name(index)}.");

    public static QueryException ListIndex(in Value index) => new(
        QueryErrorKind.TypeError,
        "ListElementAccessByNonInteger",
        $"An item of a list is named by an integer, not by {Name(index)}.");

    public static QueryException NotIndexable(in Value target) => new(
        QueryErrorKind.TypeError,
        "InvalidArgumentType",
        $"Only lists, maps, nodes and relationships have items in brackets, not {Name(target)}.");

    public static QueryException NoProperties(string key, in Value target) => new(
        QueryErrorKind.TypeError, "InvalidArgumentType", $"\".{key}\" was asked of {Name(target)}, which has no properties.");

    public static QueryException OutOfRange(string what) => new(QueryErrorKind.ArgumentError, "NumberOutOfRange", what);

    // A number of rows belongs to the text of the query, by openCypher's measure, when a parameter gives it, too.
    public static QueryException NegativeCount(string clause) => new(
        QueryErrorKind.SyntaxError, "NegativeIntegerArgument", $"{clause} takes a number of rows from 0.");

    public static QueryException CountType(string clause, in Value actual) => new(
        QueryErrorKind.SyntaxError, "InvalidArgumentType", $"{clause} takes an integer, not {Name(actual)}.");

    public static QueryException InvalidPattern(string problem) => new(
        QueryErrorKind.ArgumentError, "InvalidRegularExpression", $"The regular expression is not one: {problem}");

    public static QueryException InvalidDate(string problem) =>
        new(QueryErrorKind.ArgumentError, "InvalidArgumentValue", problem);

    public static QueryException Overflow(string operation) => new(
        QueryErrorKind.ArithmeticError, "NumberOutOfRange", $"The result of {operation} does not fit a 64-bit integer.");

    public static QueryException DivisionByZero() =>
        new(QueryErrorKind.ArithmeticError, "DivisionByZero", "An integer was divided by zero.");

    public static QueryException MissingParameter(string name) => new(
        QueryErrorKind.ParameterMissing, "MissingParameter", $"The query uses the parameter ${name}, which was not given.");

    public static QueryException NotSupported(string what) =>
        new(QueryErrorKind.NotSupported, "NotSupported", $"{what} is not supported.");

    public static QueryException Cancelled() =>
        new(QueryErrorKind.LimitExceeded, "Cancelled", "The query was cancelled.");

    public static QueryException TimedOut(TimeSpan timeout) => new(
        QueryErrorKind.LimitExceeded, "Timeout", $"The query did not end within {timeout.TotalSeconds:0.###} s. Narrow it, or allow more time.");

    public static QueryException TooManyRows(long rows) => new(
        QueryErrorKind.LimitExceeded, "Rows", $"The query has more than {rows} rows. Add LIMIT, or allow more rows.");

    public static QueryException TooMuchMemory(long bytes) => new(
        QueryErrorKind.LimitExceeded, "Memory", $"The query needs more than {bytes >> 20} MiB. Narrow it, or allow more memory.");

    /// <summary>A value's type, with an article.</summary>
    private static string Name(in Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Integer => "an integer",
        _ => "a " + value.Kind.ToString().ToLowerInvariant(),
    };
}
