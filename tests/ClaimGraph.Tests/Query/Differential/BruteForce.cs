using Row = System.Collections.Immutable.ImmutableDictionary<string, object?>;

namespace ClaimGraph.Tests.Query.Differential;

/// <summary>Answers queries clause by clause, holding all rows of each: right by being simple.</summary>
internal sealed class BruteForce(ModelGraph graph)
{
    private static readonly Comparer<object?> Order = Comparer<object?>.Create(ModelValues.Order);

    private readonly BruteBudget _budget = new(20_000);
    private BruteExpressions? _expressions;

    private BruteExpressions Expressions => _expressions ??= new BruteExpressions(graph, _budget);

    /// <summary>The rows of the answer, each value by the name of its column.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cutsLast">Whether SKIP and LIMIT of the last RETURN are followed.</param>
    /// <exception cref="BruteBudgetException">The query is too much work.</exception>
    public IReadOnlyList<Row> Answer(QueryModel query, bool cutsLast)
    {
        List<Row> rows = [];
        foreach (IReadOnlyList<Clause> part in query.Parts)
        {
            IReadOnlyList<Row> current = [Row.Empty];
            foreach (Clause clause in part)
            {
                current = Run(clause, current, cutsLast);
                if (current.Count > 500)
                {
                    throw new BruteBudgetException("Too many rows.");
                }
            }

            rows.AddRange(current);
        }

        return query.Parts.Count == 1 || query.KeepsDuplicates ? rows : [.. Distinct(rows, query.Return)];
    }

    private IReadOnlyList<Row> Run(Clause clause, IReadOnlyList<Row> rows, bool cutsLast) => clause switch
    {
        MatchClause m => [.. rows.SelectMany(row => Match(m, row))],
        UnwindClause u => [.. rows.SelectMany(row => Expressions.Of(u.List, row) switch
        {
            null => [],
            IReadOnlyList<object?> list => list.Select(item => row.SetItem(u.Name, item)),
            object other => [row.SetItem(u.Name, other)],
        })],
        Projection p => Project(p, rows, cutsLast || !p.IsReturn),
        _ => throw new InvalidOperationException(),
    };

    private List<Row> Match(MatchClause clause, Row row)
    {
        List<Row> found = [.. Expressions.Matcher.Match(row, clause.Patterns).Where(r => Expressions.Holds(clause.Where, r))];
        return found.Count > 0 || !clause.IsOptional ? found : [row.SetItems(Names(clause).Where(n => !row.ContainsKey(n)).Select(n => KeyValuePair.Create(n, (object?)null)))];
    }

    private static IEnumerable<string> Names(MatchClause clause) => clause.Patterns
        .SelectMany(p => p.Steps.SelectMany(s => new[] { s.Step.Name, s.Node.Name }).Append(p.Start.Name).Append(p.Path))
        .OfType<string>().Distinct();

    private IReadOnlyList<Row> Project(Projection p, IReadOnlyList<Row> rows, bool cuts)
    {
        List<(Row Old, Row New)> made = [];
        if (p.Items.Any(i => HasAggregate(i.Of)))
        {
            (Ex Of, string Name)[] keys = [.. p.Items.Where(i => !HasAggregate(i.Of))];
            IEnumerable<IReadOnlyList<Row>> groups = keys.Length == 0
                ? [rows]
                : rows.GroupBy(r => string.Join('|', keys.Select(k => ModelValues.Text(Expressions.Of(k.Of, r))))).Select(g => g.ToList());
            made.AddRange(groups.Select(g => (Row.Empty, Items(g.Count > 0 ? g[0] : Row.Empty, g))));
        }
        else
        {
            made.AddRange(rows.Select(r => (r, Items(r, null))));
        }

        if (p.IsDistinct)
        {
            made = [.. made.DistinctBy(m => Key(m.New, p)).Select(m => (Row.Empty, m.New))];
        }

        // What was there before the projection can be ordered by as well; the new names come first.
        IOrderedEnumerable<(Row Old, Row New)> ordered = made.OrderBy(_ => 0);
        foreach (SortKey key in p.Order)
        {
            ordered = key.IsDescending
                ? ordered.ThenByDescending(m => Expressions.Of(key.Of, m.Old.SetItems(m.New)), Order)
                : ordered.ThenBy(m => Expressions.Of(key.Of, m.Old.SetItems(m.New)), Order);
        }

        IEnumerable<Row> result = ordered.Select(m => m.New);
        result = cuts ? result.Skip(p.Skip ?? 0).Take(p.Limit ?? int.MaxValue) : result;
        return [.. result.Where(r => Expressions.Holds(p.Where, r))];

        Row Items(Row row, IReadOnlyList<Row>? group) =>
            Row.Empty.AddRange(p.Items.Select(i => KeyValuePair.Create(i.Name, Expressions.Of(i.Of, row, group))));
    }

    private static bool HasAggregate(Ex e) => e is Agg || (e is Bin b && (HasAggregate(b.Left) || HasAggregate(b.Right))) || (e is Fn f && f.Args.Any(HasAggregate));

    private static IEnumerable<Row> Distinct(IEnumerable<Row> rows, Projection p) => rows.DistinctBy(r => Key(r, p));

    private static string Key(Row row, Projection p) => string.Join('|', p.Items.Select(i => ModelValues.Text(row[i.Name])));
}
