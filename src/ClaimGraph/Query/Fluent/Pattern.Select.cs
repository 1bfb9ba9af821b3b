namespace ClaimGraph.Query.Fluent;

/// <content>What rows hold.</content>
public partial class Pattern
{
    /// <summary>Says what rows hold. Beside aggregates, everything else is what rows are grouped by.</summary>
    /// <typeparam name="T">The type of the column.</typeparam>
    /// <param name="column">The column.</param>
    /// <returns>The query; its rows are the values.</returns>
    /// <exception cref="ArgumentException">A variable is of another query.</exception>
    public Projection<T> Select<T>(Expression<T> column)
    {
        ColumnReader<T> read = column.Reader;
        return Project([Column.Of(column)], (row, graph) => read(row[0], graph));
    }

    /// <summary>Says what rows hold. Beside aggregates, everything else is what rows are grouped by.</summary>
    /// <typeparam name="T1">The type of the first column.</typeparam>
    /// <typeparam name="T2">The type of the second column.</typeparam>
    /// <param name="first">The first column.</param>
    /// <param name="second">The second column.</param>
    /// <returns>The query; its rows are tuples.</returns>
    /// <exception cref="ArgumentException">A variable is of another query.</exception>
    public Projection<(T1, T2)> Select<T1, T2>(Expression<T1> first, Expression<T2> second) =>
        Project(
            [Column.Of(first), Column.Of(second)],
            (row, graph) => (first.Reader(row[0], graph), second.Reader(row[1], graph)));

    /// <summary>Says what rows hold. Beside aggregates, everything else is what rows are grouped by.</summary>
    /// <typeparam name="T1">The type of the first column.</typeparam>
    /// <typeparam name="T2">The type of the second column.</typeparam>
    /// <typeparam name="T3">The type of the third column.</typeparam>
    /// <param name="first">The first column.</param>
    /// <param name="second">The second column.</param>
    /// <param name="third">The third column.</param>
    /// <returns>The query; its rows are tuples.</returns>
    /// <exception cref="ArgumentException">A variable is of another query.</exception>
    public Projection<(T1, T2, T3)> Select<T1, T2, T3>(Expression<T1> first, Expression<T2> second, Expression<T3> third) =>
        Project(
            [Column.Of(first), Column.Of(second), Column.Of(third)],
            (row, graph) => (first.Reader(row[0], graph), second.Reader(row[1], graph), third.Reader(row[2], graph)));

    /// <summary>Says what rows hold. Beside aggregates, everything else is what rows are grouped by.</summary>
    /// <typeparam name="T1">The type of the first column.</typeparam>
    /// <typeparam name="T2">The type of the second column.</typeparam>
    /// <typeparam name="T3">The type of the third column.</typeparam>
    /// <typeparam name="T4">The type of the fourth column.</typeparam>
    /// <param name="first">The first column.</param>
    /// <param name="second">The second column.</param>
    /// <param name="third">The third column.</param>
    /// <param name="fourth">The fourth column.</param>
    /// <returns>The query; its rows are tuples.</returns>
    /// <exception cref="ArgumentException">A variable is of another query.</exception>
    public Projection<(T1, T2, T3, T4)> Select<T1, T2, T3, T4>(
        Expression<T1> first,
        Expression<T2> second,
        Expression<T3> third,
        Expression<T4> fourth) =>
        Project(
            [Column.Of(first), Column.Of(second), Column.Of(third), Column.Of(fourth)],
            (row, graph) => (first.Reader(row[0], graph), second.Reader(row[1], graph), third.Reader(row[2], graph), fourth.Reader(row[3], graph)));

    /// <summary>Says what rows hold. Beside aggregates, everything else is what rows are grouped by.</summary>
    /// <typeparam name="T1">The type of the first column.</typeparam>
    /// <typeparam name="T2">The type of the second column.</typeparam>
    /// <typeparam name="T3">The type of the third column.</typeparam>
    /// <typeparam name="T4">The type of the fourth column.</typeparam>
    /// <typeparam name="T5">The type of the fifth column.</typeparam>
    /// <param name="first">The first column.</param>
    /// <param name="second">The second column.</param>
    /// <param name="third">The third column.</param>
    /// <param name="fourth">The fourth column.</param>
    /// <param name="fifth">The fifth column.</param>
    /// <returns>The query; its rows are tuples.</returns>
    /// <exception cref="ArgumentException">A variable is of another query.</exception>
    public Projection<(T1, T2, T3, T4, T5)> Select<T1, T2, T3, T4, T5>(
        Expression<T1> first,
        Expression<T2> second,
        Expression<T3> third,
        Expression<T4> fourth,
        Expression<T5> fifth) =>
        Project(
            [Column.Of(first), Column.Of(second), Column.Of(third), Column.Of(fourth), Column.Of(fifth)],
            (row, graph) => (first.Reader(row[0], graph), second.Reader(row[1], graph), third.Reader(row[2], graph), fourth.Reader(row[3], graph), fifth.Reader(row[4], graph)));

    /// <summary>Says what rows hold. Beside aggregates, everything else is what rows are grouped by.</summary>
    /// <typeparam name="T1">The type of the first column.</typeparam>
    /// <typeparam name="T2">The type of the second column.</typeparam>
    /// <typeparam name="T3">The type of the third column.</typeparam>
    /// <typeparam name="T4">The type of the fourth column.</typeparam>
    /// <typeparam name="T5">The type of the fifth column.</typeparam>
    /// <typeparam name="T6">The type of the sixth column.</typeparam>
    /// <param name="first">The first column.</param>
    /// <param name="second">The second column.</param>
    /// <param name="third">The third column.</param>
    /// <param name="fourth">The fourth column.</param>
    /// <param name="fifth">The fifth column.</param>
    /// <param name="sixth">The sixth column.</param>
    /// <returns>The query; its rows are tuples.</returns>
    /// <exception cref="ArgumentException">A variable is of another query.</exception>
    public Projection<(T1, T2, T3, T4, T5, T6)> Select<T1, T2, T3, T4, T5, T6>(
        Expression<T1> first,
        Expression<T2> second,
        Expression<T3> third,
        Expression<T4> fourth,
        Expression<T5> fifth,
        Expression<T6> sixth) =>
        Project(
            [Column.Of(first), Column.Of(second), Column.Of(third), Column.Of(fourth), Column.Of(fifth), Column.Of(sixth)],
            (row, graph) => (first.Reader(row[0], graph), second.Reader(row[1], graph), third.Reader(row[2], graph), fourth.Reader(row[3], graph), fifth.Reader(row[4], graph), sixth.Reader(row[5], graph)));

    /// <summary>Says what rows hold. Beside aggregates, everything else is what rows are grouped by.</summary>
    /// <typeparam name="T1">The type of the first column.</typeparam>
    /// <typeparam name="T2">The type of the second column.</typeparam>
    /// <typeparam name="T3">The type of the third column.</typeparam>
    /// <typeparam name="T4">The type of the fourth column.</typeparam>
    /// <typeparam name="T5">The type of the fifth column.</typeparam>
    /// <typeparam name="T6">The type of the sixth column.</typeparam>
    /// <typeparam name="T7">The type of the seventh column.</typeparam>
    /// <param name="first">The first column.</param>
    /// <param name="second">The second column.</param>
    /// <param name="third">The third column.</param>
    /// <param name="fourth">The fourth column.</param>
    /// <param name="fifth">The fifth column.</param>
    /// <param name="sixth">The sixth column.</param>
    /// <param name="seventh">The seventh column.</param>
    /// <returns>The query; its rows are tuples.</returns>
    /// <exception cref="ArgumentException">A variable is of another query.</exception>
    public Projection<(T1, T2, T3, T4, T5, T6, T7)> Select<T1, T2, T3, T4, T5, T6, T7>(
        Expression<T1> first,
        Expression<T2> second,
        Expression<T3> third,
        Expression<T4> fourth,
        Expression<T5> fifth,
        Expression<T6> sixth,
        Expression<T7> seventh) =>
        Project(
            [Column.Of(first), Column.Of(second), Column.Of(third), Column.Of(fourth), Column.Of(fifth), Column.Of(sixth), Column.Of(seventh)],
            (row, graph) => (first.Reader(row[0], graph), second.Reader(row[1], graph), third.Reader(row[2], graph), fourth.Reader(row[3], graph), fifth.Reader(row[4], graph), sixth.Reader(row[5], graph), seventh.Reader(row[6], graph)));

    /// <summary>Says what rows hold. Beside aggregates, everything else is what rows are grouped by.</summary>
    /// <typeparam name="T1">The type of the first column.</typeparam>
    /// <typeparam name="T2">The type of the second column.</typeparam>
    /// <typeparam name="T3">The type of the third column.</typeparam>
    /// <typeparam name="T4">The type of the fourth column.</typeparam>
    /// <typeparam name="T5">The type of the fifth column.</typeparam>
    /// <typeparam name="T6">The type of the sixth column.</typeparam>
    /// <typeparam name="T7">The type of the seventh column.</typeparam>
    /// <typeparam name="T8">The type of the eighth column.</typeparam>
    /// <param name="first">The first column.</param>
    /// <param name="second">The second column.</param>
    /// <param name="third">The third column.</param>
    /// <param name="fourth">The fourth column.</param>
    /// <param name="fifth">The fifth column.</param>
    /// <param name="sixth">The sixth column.</param>
    /// <param name="seventh">The seventh column.</param>
    /// <param name="eighth">The eighth column.</param>
    /// <returns>The query; its rows are tuples.</returns>
    /// <exception cref="ArgumentException">A variable is of another query.</exception>
    public Projection<(T1, T2, T3, T4, T5, T6, T7, T8)> Select<T1, T2, T3, T4, T5, T6, T7, T8>(
        Expression<T1> first,
        Expression<T2> second,
        Expression<T3> third,
        Expression<T4> fourth,
        Expression<T5> fifth,
        Expression<T6> sixth,
        Expression<T7> seventh,
        Expression<T8> eighth) =>
        Project(
            [Column.Of(first), Column.Of(second), Column.Of(third), Column.Of(fourth), Column.Of(fifth), Column.Of(sixth), Column.Of(seventh), Column.Of(eighth)],
            (row, graph) => (first.Reader(row[0], graph), second.Reader(row[1], graph), third.Reader(row[2], graph), fourth.Reader(row[3], graph), fifth.Reader(row[4], graph), sixth.Reader(row[5], graph), seventh.Reader(row[6], graph), eighth.Reader(row[7], graph)));
}
