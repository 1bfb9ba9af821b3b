namespace ClaimGraph.Query.Fluent;

/// <summary>A query whose rows can still be made distinct, ordered and cut. Immutable.</summary>
/// <typeparam name="T">The type of its rows.</typeparam>
public sealed class Projection<T> : Query<T>
{
    private readonly Selection _selection;
    private readonly TupleReader<T> _read;

    internal Projection(Selection selection, TupleReader<T> read)
        : base(selection.Draft.Graph, [(selection, false)], read)
    {
        _selection = selection;
        _read = read;
    }

    /// <summary>Takes equal rows once.</summary>
    public Projection<T> Distinct() => With(_selection with { IsDistinct = true });

    /// <summary>Orders the rows by an expression, ascending; null comes last. Further calls order what ties.</summary>
    /// <typeparam name="TKey">The type of its values.</typeparam>
    /// <param name="key">A column, or where neither aggregates nor Distinct are used, anything the pattern knows.</param>
    /// <exception cref="ArgumentException">A variable is of another query.</exception>
    public Projection<T> OrderBy<TKey>(Expression<TKey> key) => Ordered(key.Operand, isDescending: false);

    /// <summary>Orders the rows by an expression, descending; null comes first. Further calls order what ties.</summary>
    /// <typeparam name="TKey">The type of its values.</typeparam>
    /// <param name="key">A column, or where neither aggregates nor Distinct are used, anything the pattern knows.</param>
    /// <exception cref="ArgumentException">A variable is of another query.</exception>
    public Projection<T> OrderByDescending<TKey>(Expression<TKey> key) => Ordered(key.Operand, isDescending: true);

    /// <summary>Leaves out the first rows.</summary>
    /// <param name="count">How many: a number from 0, or a parameter.</param>
    public Projection<T> Skip(Expression<long> count) => With(_selection with { Skip = count.Operand });

    /// <summary>Takes the first rows and no more.</summary>
    /// <param name="count">How many: a number from 0, or a parameter.</param>
    public Projection<T> Limit(Expression<long> count) => With(_selection with { Limit = count.Operand });

    private Projection<T> Ordered(Operand key, bool isDescending)
    {
        _selection.Draft.Require(key.Symbols);
        return With(_selection with { Order = _selection.Order.Add((key, isDescending)) });
    }

    private Projection<T> With(Selection selection) => new(selection, _read);
}
