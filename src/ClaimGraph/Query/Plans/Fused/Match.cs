using System.Collections.Immutable;

namespace ClaimGraph.Query.Plans.Fused;

/// <summary>
/// The matches of a pattern for each row, found by steps within one another over integers: what the optimizer makes of seeds,
/// expansions and filters. Its columns stand where theirs stood; only those in <paramref name="Written"/> are filled.
/// </summary>
/// <param name="Input">The rows.</param>
/// <param name="Names">The names of the columns it adds.</param>
/// <param name="Steps">What is tried, from the outside in.</param>
/// <param name="Written">The columns that somebody reads.</param>
/// <param name="Weight">
/// The column for the number of matches that a row stands for; null for a row for each match.
/// </param>
/// <param name="IsTotal">True for a single row for each row of the input, with the number of all matches.</param>
internal sealed record Match(
    PlanOperator Input,
    ImmutableArray<string> Names,
    ImmutableArray<MatchStep> Steps,
    ImmutableHashSet<int> Written,
    int? Weight,
    bool IsTotal) : UnaryOperator(Input)
{
    public override ImmutableArray<string> Columns { get; } = [.. Input.Columns, .. Names];

    public override IEnumerable<PlanExpression> Expressions => Steps.SelectMany(s => s.Expressions);
}

/// <summary>
/// <see cref="Aggregate"/> where every aggregate counts the distinct nodes at the end of a chain of hops: the chains of a group are
/// followed together, each node on the way once.
/// </summary>
/// <param name="Input">The rows.</param>
/// <param name="Keys">What is grouped by.</param>
/// <param name="Start">The column of the node that chains start from.</param>
/// <param name="Hops">The hops of a chain.</param>
/// <param name="Names">The names of the columns of the counts.</param>
internal sealed record CountReached(
    PlanOperator Input,
    ImmutableArray<NamedExpression> Keys,
    int Start,
    ImmutableArray<Branch> Hops,
    ImmutableArray<string> Names) : UnaryOperator(Input)
{
    public override ImmutableArray<string> Columns { get; } = [.. Keys.Select(k => k.Name), .. Names];

    public override IEnumerable<PlanExpression> Expressions => Keys.Select(k => k.Expression);
}
