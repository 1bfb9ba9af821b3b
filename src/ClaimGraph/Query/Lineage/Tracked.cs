using System.Collections.Immutable;
using ClaimGraph.Query.Plans;

namespace ClaimGraph.Query.Lineage;

/// <summary>A rewritten plan: where the columns of the first now stand, and which columns hold claims.</summary>
/// <param name="Plan">The rewritten plan.</param>
/// <param name="Map">For each column of the first plan its column here.</param>
/// <param name="Claims">Columns with relationships, lists of relationships or sets of claims that a row rests on.</param>
internal sealed record Tracked(PlanOperator Plan, ImmutableArray<int> Map, ImmutableArray<int> Claims)
{
    /// <summary>Where a query begins.</summary>
    public static Tracked Nothing { get; } = new(new Argument([]), [], []);

    public IEnumerable<PlanExpression> ClaimColumns => Claims.Select(c => new ColumnExpression(c, Plan.Columns[c]));

    /// <summary>Adds a step whose columns stand behind those of its input, as in the first plan.</summary>
    public Tracked Then(Func<Tracked, PlanOperator> step)
    {
        PlanOperator plan = step(this);
        int width = Plan.Columns.Length;
        return this with { Plan = plan, Map = [.. Map, .. Enumerable.Range(width, plan.Columns.Length - width)] };
    }

    public Tracked WithClaimsIn(Func<Tracked, int> column) => this with { Claims = Claims.Add(column(this)) };

    /// <summary>Computes claims into a hidden column.</summary>
    public Tracked Keep(PlanExpression claims) => this with
    {
        Plan = new Extend(Plan, [new NamedExpression("#claims", claims)]),
        Claims = Claims.Add(Plan.Columns.Length),
    };

    /// <summary>Where a column stands; variables of expressions stand behind all columns, here too.</summary>
    public int Shift(int column) => column < Map.Length ? Map[column] : column - Map.Length + Plan.Columns.Length;

    public int? Shift(int? column) => column is { } known ? Shift(known) : null;

    public ImmutableArray<int> Shift(ImmutableArray<int> columns) => [.. columns.Select(Shift)];

    public PlanExpression Shift(PlanExpression expression) => Shifting.Of(expression, this);

    public PlanExpression? MaybeShift(PlanExpression? expression) => expression is null ? null : Shift(expression);
}
