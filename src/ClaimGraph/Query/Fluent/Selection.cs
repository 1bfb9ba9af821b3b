using System.Collections.Immutable;
using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Fluent;

/// <summary>A column of the rows.</summary>
/// <param name="Operand">What it holds.</param>
/// <param name="Alias">Its name; null to take it from what it holds.</param>
internal sealed record Column(Operand Operand, string? Alias)
{
    public static Column Of<T>(Expression<T> expression) => new(expression.Operand, expression.Alias);

    /// <summary>The name of a column that has none of its own.</summary>
    public static string NameOf(Expression expression) => expression switch
    {
        Variable variable => variable.Name,
        PropertyAccess access => access.Key.Text,
        IndexAccess access => NameOf(access.Target),
        Call call => call.Function.Text,
        CountAll => "count",
        _ => "value",
    };
}

/// <summary>A query up to RETURN. Immutable.</summary>
/// <param name="Draft">What it looks for.</param>
/// <param name="Columns">What rows hold.</param>
internal sealed record Selection(Draft Draft, ImmutableArray<Column> Columns)
{
    public bool IsDistinct { get; init; }

    public ImmutableArray<(Operand Key, bool IsDescending)> Order { get; init; } = Draft.Order;

    public Operand? Skip { get; init; }

    public Operand? Limit { get; init; }

    /// <summary>Writes the query.</summary>
    /// <param name="columns">The names of its columns; null to choose them.</param>
    public SingleQuery Write(ref ImmutableArray<string>? columns)
    {
        Names names = new();
        SingleQuery before = Draft.Write(names);
        List<ProjectionItem> items = [];
        ImmutableArray<string>.Builder chosen = ImmutableArray.CreateBuilder<string>(Columns.Length);
        foreach (Column column in Columns)
        {
            Expression value = column.Operand.Write(names);
            string name = columns is { } given ? given[items.Count]
                : column.Alias ?? (value is Variable variable && !chosen.Contains(variable.Name) ? variable.Name : null)
                ?? names.Fresh(Column.NameOf(value));
            chosen.Add(name);
            items.Add(DraftWith.Item(value, name));
        }

        columns ??= chosen.ToImmutable();
        SortItem[] order =
            [.. Order.Select(o => new SortItem(Make.Nowhere, ByColumn(o.Key.Write(names), items), o.IsDescending))];
        Projection projection = new(
            Make.Nowhere, IsDistinct, IncludesAll: false, [.. items], [.. order], Skip?.Write(names), Limit?.Write(names));
        return before with { Clauses = [.. before.Clauses.ToArray(), new ReturnClause(Make.Nowhere, projection)] };
    }

    // What is a column already is called by its name.
    private static Expression ByColumn(Expression key, List<ProjectionItem> columns) =>
        columns.Find(c => c.Expression.Equals(key))?.Alias is { } name ? new Variable(Make.Nowhere, name.Text) : key;

    /// <summary>Writes queries joined by UNION.</summary>
    public static Cypher.Syntax.Query Write(ImmutableArray<(Selection Selection, bool IsAll)> parts)
    {
        ImmutableArray<string>? columns = null;
        SingleQuery first = parts[0].Selection.Write(ref columns);
        List<UnionPart> others = [];
        foreach ((Selection selection, bool isAll) in parts.AsSpan()[1..])
        {
            others.Add(new UnionPart(Make.Nowhere, isAll, selection.Write(ref columns)));
        }

        return new Cypher.Syntax.Query(Make.Nowhere, first, [.. others]);
    }
}
