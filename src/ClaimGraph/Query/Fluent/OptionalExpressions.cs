namespace ClaimGraph.Query.Fluent;

/// <summary>Columns that may be null, such as variables of OptionalMatch.</summary>
public static class OptionalObjects
{
    /// <summary>The same; where there is nothing, rows have null. Without it such a row is an error.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="expression">An expression.</param>
    public static Expression<T?> OrNull<T>(this Expression<T> expression)
        where T : class
    {
        ColumnReader<T> read = expression.Reader;
        return new Expression<T?>(expression.Operand, (in value, graph) => value.IsNull ? null : read(value, graph));
    }
}

/// <summary>Columns that may be null, such as variables of OptionalMatch.</summary>
public static class OptionalValues
{
    /// <summary>The same; where there is nothing, rows have null. Without it such a row is an error.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="expression">An expression.</param>
    public static Expression<T?> OrNull<T>(this Expression<T> expression)
        where T : struct
    {
        ColumnReader<T> read = expression.Reader;
        return new Expression<T?>(expression.Operand, (in value, graph) => value.IsNull ? null : read(value, graph));
    }
}
