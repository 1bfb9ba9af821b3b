using System.Collections.Concurrent;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>
/// A plan made ready for one source. What a run needs is made once and used again, unless the run failed or needed much memory.
/// Safe for several threads, each with a run of its own.
/// </summary>
/// <param name="plan">The plan, run as it stands.</param>
/// <param name="source">What it runs over.</param>
/// <param name="rowCounts">Where rows are counted; null not to count.</param>
internal sealed class PreparedPlan(PlanOperator plan, QuerySource source, RowCounts? rowCounts = null)
{
    private const int MostKept = 4;
    private const long MostBytesKept = 1 << 20;

    private readonly ConcurrentBag<PlanRun> _free = [];
    private readonly int _width = plan.Columns.Length;

    /// <summary>The plan.</summary>
    public PlanOperator Plan => plan;

    /// <summary>Runs it, row by row as they are asked for.</summary>
    public IEnumerable<Value[]> Run(
        IReadOnlyDictionary<string, Value> parameters, QueryLimits limits, CancellationToken cancellation) =>
        Run(static row => row.ToArray(), parameters, limits, cancellation);

    /// <summary>Runs it, and reads each row before the next is computed in its place.</summary>
    /// <typeparam name="T">What rows are read as.</typeparam>
    public IEnumerable<T> Run<T>(
        RowReader<T> read, IReadOnlyDictionary<string, Value> parameters, QueryLimits limits, CancellationToken cancellation)
    {
        PlanRun run = _free.TryTake(out PlanRun? free) ? free : new PlanRun(plan, source, rowCounts);
        bool isSound = false;
        try
        {
            run.Execution.Start(parameters, limits, cancellation);
            long rows = 0;
            while (run.Rows.MoveNext())
            {
                run.Execution.Step();
                if (++rows > limits.MaxRows)
                {
                    throw QueryErrors.TooManyRows(limits.MaxRows.Value);
                }

                T row = read(run.Rows.Row.AsSpan(0, _width));
                isSound = true;
                yield return row;
                isSound = false;
            }

            isSound = true;
        }
        finally
        {
            run.Execution.End();
            if (isSound && run.Execution.PeakBytes <= MostBytesKept && _free.Count < MostKept)
            {
                run.Rows.Reset();
                _free.Add(run);
            }
        }
    }

    /// <summary>One run at a time.</summary>
    private sealed class PlanRun
    {
        public PlanRun(PlanOperator plan, QuerySource source, RowCounts? rowCounts)
        {
            Execution = new Execution(source) { RowCounts = rowCounts };
            Rows = PlanCompiler.Compile(plan, Execution);
        }

        public Execution Execution { get; }

        public Cursor Rows { get; }
    }
}

/// <summary>Reads a row, which is overwritten by the next one.</summary>
/// <typeparam name="T">What it is read as.</typeparam>
/// <param name="row">The values, in the order of the plan's columns.</param>
internal delegate T RowReader<out T>(ReadOnlySpan<Value> row);
