using ClaimGraph.Query.Plans;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Lineage;

/// <summary>
/// Finds for the rows of a query what each rests on. The plan that tells it may yield rows in another order, and so others where the
/// query ends in a limit: a row is known by its values, and by its place among rows with the same values; when the limit took others,
/// it is looked for without the limit. For one thread at a time.
/// </summary>
/// <param name="plan">The plan of the query.</param>
/// <param name="run">Runs a plan.</param>
internal sealed class RowReasons(PlanOperator plan, Func<PlanOperator, IEnumerable<Value[]>> run)
{
    private readonly Dictionary<Value[], List<Value>> _found = new(RowLikeness.Instance);
    private readonly Dictionary<Value[], int> _seen = new(RowLikeness.Instance);
    private readonly List<(Value[] Row, int Place)> _rows = [];
    private IEnumerator<Value[]>? _asked;
    private IEnumerator<Value[]>? _lineage;
    private bool _isUnlimited;

    /// <summary>The set of claims of a row.</summary>
    /// <param name="position">The position of the row, from 0.</param>
    public Value Of(int position)
    {
        ReadRows(position);
        (Value[] row, int place) = _rows[position];
        List<Value> claims = ClaimsOf(row);
        if (claims.Count <= place)
        {
            ReadLineage(claims, row, place);
        }

        return claims[place];
    }

    /// <summary>The sets of claims of all rows.</summary>
    public IEnumerable<Value> OfAll()
    {
        if (WithoutLimits(plan) == plan)
        {
            return run(LineagePlan.Of(plan)).Select(row => row[^1]);
        }

        ReadRows(int.MaxValue - 1);
        return Enumerable.Range(0, _rows.Count).Select(Of);
    }

    // An enumerator that threw is at its end, so whoever asks next starts again.
    private void ReadRows(int position)
    {
        IEnumerator<Value[]> rows = _asked ?? run(plan).Skip(_rows.Count).GetEnumerator();
        _asked = null;
        while (_rows.Count <= position && rows.MoveNext())
        {
            int place = _seen.GetValueOrDefault(rows.Current);
            _seen[rows.Current] = place + 1;
            _rows.Add((rows.Current, place));
        }

        _asked = rows;
    }

    private void ReadLineage(List<Value> claims, Value[] row, int place)
    {
        IEnumerator<Value[]> rows = _lineage ?? Restart();
        _lineage = null;
        while (claims.Count <= place)
        {
            if (rows.MoveNext())
            {
                ClaimsOf(rows.Current[..^1]).Add(rows.Current[^1]);
            }
            else if (_isUnlimited)
            {
                throw new InvalidOperationException($"The reasons of the row {string.Join(", ", row)} were not found.");
            }
            else
            {
                _isUnlimited = true;
                rows = Restart();
            }
        }

        _lineage = rows;
    }

    private IEnumerator<Value[]> Restart()
    {
        _found.Values.ToList().ForEach(f => f.Clear());
        return run(LineagePlan.Of(_isUnlimited ? WithoutLimits(plan) : plan)).GetEnumerator();
    }

    private List<Value> ClaimsOf(Value[] row)
    {
        if (!_found.TryGetValue(row, out List<Value>? claims))
        {
            claims = [];
            _found.Add(row, claims);
        }

        return claims;
    }

    private static PlanOperator WithoutLimits(PlanOperator plan) => plan switch
    {
        Limit p => WithoutLimits(p.Input),
        Skip p => WithoutLimits(p.Input),
        Top p => new Sort(WithoutLimits(p.Input), p.Keys),
        Sort p => p with { Input = WithoutLimits(p.Input) },
        Project p => p with { Input = WithoutLimits(p.Input) },
        _ => plan,
    };
}
