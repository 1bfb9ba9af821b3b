using System.Collections.Immutable;
using System.Globalization;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query.Plans;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Lineage;

/// <summary>
/// The claims of the rows of one answer. The plan that tells them yields the same rows, but may find them in another order, and
/// without LIMIT at the end. So rows are told apart by what they hold, equal ones by which of them comes first. Both plans run no
/// further than they must. Safe for several threads.
/// </summary>
/// <param name="plan">The plan of the query.</param>
/// <param name="graph">The graph it asks.</param>
/// <param name="run">Runs a plan as the query is run.</param>
internal sealed class RowLineage(PlanOperator plan, KnowledgeGraph graph, Func<PlanOperator, IEnumerable<Value[]>> run)
{
    private readonly Lock _asking = new();
    private readonly List<(Value[] Row, int Occurrence)> _asked = [];
    private readonly Dictionary<Value[], int> _askedOften = new(ValueEquality.Equivalence);
    private readonly Dictionary<Value[], List<ImmutableArray<ClaimId>>> _claims = new(ValueEquality.Equivalence);
    private IEnumerator<Value[]>? _rows;
    private IEnumerator<Value[]>? _lineage;

    /// <summary>The claims of a row.</summary>
    /// <param name="position">The position of the row, from 0.</param>
    /// <exception cref="QueryException">
    /// The query could not be run as far, or it takes some rows of many without saying which.
    /// </exception>
    public ImmutableArray<ClaimId> Of(int position)
    {
        lock (_asking)
        {
            // An enumerator that throws is at its end, so it is put back only when it did not.
            IEnumerator<Value[]> rows = Take(ref _rows, () => run(plan).Skip(_asked.Count));
            while (_asked.Count <= position && rows.MoveNext())
            {
                Value[] row = Canonical(rows.Current);
                int before = _askedOften.GetValueOrDefault(row);
                _askedOften[row] = before + 1;
                _asked.Add((row, before));
            }

            _rows = rows;
            (Value[] asked, int occurrence) = _asked[position];
            IEnumerator<Value[]> lineage = Take(ref _lineage, () =>
            {
                _claims.Clear();
                return run(LineagePlan.Of(plan));
            });
            List<ImmutableArray<ClaimId>>? found;
            while (!_claims.TryGetValue(asked, out found) || found.Count <= occurrence)
            {
                if (!lineage.MoveNext())
                {
                    throw new QueryException(
                        QueryErrorKind.NotSupported,
                        "UnknownReasons",
                        "What the row rests on cannot be told: the query goes on with some rows of many. Add ORDER BY before its LIMIT.");
                }

                Value[] row = Canonical(lineage.Current.AsSpan(0, plan.Columns.Length).ToArray());
                if (!_claims.TryGetValue(row, out List<ImmutableArray<ClaimId>>? same))
                {
                    _claims.Add(row, same = []);
                }

                same.Add([.. ClaimSets.Resolve(lineage.Current[^1], graph)]);
            }

            _lineage = lineage;
            return found[occurrence];
        }
    }

    private static IEnumerator<Value[]> Take(ref IEnumerator<Value[]>? kept, Func<IEnumerable<Value[]>> start)
    {
        IEnumerator<Value[]> taken = kept ?? start().GetEnumerator();
        kept = null;
        return taken;
    }

    // What depends on the order in which rows were found: the order of a list that was collected, the last digits of a sum.
    private static Value[] Canonical(Value[] row) => Array.ConvertAll(row, v => Canonical(v));

    private static Value Canonical(Value value) => value switch
    {
        { List: { } items } => Value.From([.. items.Select(Canonical).Order(ValueOrder.Orderability)]),
        { IsFloat: true } => Value.From(double.Parse(value.Number.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)),
        _ => value,
    };
}
