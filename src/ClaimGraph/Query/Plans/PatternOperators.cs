using System.Collections.Immutable;

namespace ClaimGraph.Query.Plans;

/// <summary>For each row every node that has all the labels (with none, every node), in a further column.</summary>
internal sealed record SeedNodes(PlanOperator Input, string Name, ImmutableArray<string> Labels) : UnaryOperator(Input)
{
    public override ImmutableArray<string> Columns { get; } = [.. Input.Columns, Name];
}

/// <summary>For each row the node whose <c>id(…)</c> is the value of an expression, in a further column, if there is one.</summary>
internal sealed record SeedNodeById(PlanOperator Input, string Name, PlanExpression Id) : UnaryOperator(Input)
{
    public override ImmutableArray<string> Columns { get; } = [.. Input.Columns, Name];

    public override IEnumerable<PlanExpression> Expressions => [Id];
}

/// <summary>
/// For each row the node whose property has a value, for a key that is unique in the source
/// (<see cref="QuerySource.IsUnique"/>), in a further column, if there is one.
/// </summary>
internal sealed record SeedNodeByKey(PlanOperator Input, string Name, string Key, PlanExpression Value) : UnaryOperator(Input)
{
    public override ImmutableArray<string> Columns { get; } = [.. Input.Columns, Name];

    public override IEnumerable<PlanExpression> Expressions => [Value];
}

/// <summary>
/// For each row and each relationship of a node a row with the relationship and, unless it is already known, the node at its
/// other end in further columns. No rows where a known node is null.
/// </summary>
/// <param name="Input">The rows.</param>
/// <param name="From">The column of the node to start from.</param>
/// <param name="To">The column of the node to arrive at when it is already known; null to add a column for it.</param>
/// <param name="Direction">Which way, seen from <paramref name="From"/>.</param>
/// <param name="Types">The types; empty for all.</param>
/// <param name="EdgeName">The name of the relationship's column.</param>
/// <param name="NodeName">The name of the node's column; not used when <paramref name="To"/> is known.</param>
/// <param name="Unlike">
/// Columns with the relationships, or lists of relationships, that the same MATCH clause already uses and that this must differ from.
/// </param>
internal sealed record Expand(
    PlanOperator Input,
    int From,
    int? To,
    EdgeDirection Direction,
    ImmutableArray<string> Types,
    string EdgeName,
    string NodeName,
    ImmutableArray<int> Unlike) : UnaryOperator(Input)
{
    public override ImmutableArray<string> Columns { get; } =
        To is null ? [.. Input.Columns, EdgeName, NodeName] : [.. Input.Columns, EdgeName];
}

/// <summary>
/// For each row and each walk that repeats no relationship a row with the list of its relationships and, unless it is
/// already known, the node it ends at in further columns.
/// </summary>
/// <param name="Input">The rows.</param>
/// <param name="From">The column of the node to start from.</param>
/// <param name="To">The column of the node to arrive at when it is already known; null to add a column for it.</param>
/// <param name="Direction">Which way, seen from <paramref name="From"/>.</param>
/// <param name="Types">The types; empty for all.</param>
/// <param name="Min">The least number of relationships, from 0.</param>
/// <param name="Max">The greatest number; null for no bound.</param>
/// <param name="EdgesName">The name of the list's column.</param>
/// <param name="NodeName">The name of the node's column; not used when <paramref name="To"/> is known.</param>
/// <param name="Unlike">As for <see cref="Expand"/>.</param>
/// <param name="EdgePredicate">
/// What must be true of each relationship, or null. It stands in the column right behind those of this step (position
/// <c>Columns.Length</c>) while the predicate is evaluated; the columns of the input are there too.
/// </param>
internal sealed record ExpandWalk(
    PlanOperator Input,
    int From,
    int? To,
    EdgeDirection Direction,
    ImmutableArray<string> Types,
    int Min,
    int? Max,
    string EdgesName,
    string NodeName,
    ImmutableArray<int> Unlike,
    PlanExpression? EdgePredicate) : UnaryOperator(Input)
{
    public override ImmutableArray<string> Columns { get; } =
        To is null ? [.. Input.Columns, EdgesName, NodeName] : [.. Input.Columns, EdgesName];

    /// <summary>Whether somebody reads the list; it is not made otherwise.</summary>
    public bool MakesList { get; init; } = true;

    public override IEnumerable<PlanExpression> Expressions => EdgePredicate is null ? [] : [EdgePredicate];
}

/// <summary>
/// For each row the shortest walk, or all that are as short, from one known node to another, as the list of its
/// relationships in a further column; no row when there is none.
/// </summary>
/// <param name="Input">The rows.</param>
/// <param name="From">The column of the node to start from.</param>
/// <param name="To">The column of the node to arrive at.</param>
/// <param name="Direction">Which way, seen from <paramref name="From"/>.</param>
/// <param name="Types">The types; empty for all.</param>
/// <param name="Min">The least number of relationships, 0 or 1; with 0 a node is joined to itself by an empty walk.</param>
/// <param name="Max">The greatest number; null for no bound.</param>
/// <param name="All">True for all shortest walks, in the order of their relationships; false for the first of them.</param>
/// <param name="EdgesName">The name of the list's column.</param>
/// <param name="EdgePredicate">As for <see cref="ExpandWalk"/>.</param>
internal sealed record ShortestWalk(
    PlanOperator Input,
    int From,
    int To,
    EdgeDirection Direction,
    ImmutableArray<string> Types,
    int Min,
    int? Max,
    bool All,
    string EdgesName,
    PlanExpression? EdgePredicate) : UnaryOperator(Input)
{
    public override ImmutableArray<string> Columns { get; } = [.. Input.Columns, EdgesName];

    public override IEnumerable<PlanExpression> Expressions => EdgePredicate is null ? [] : [EdgePredicate];
}

/// <summary>
/// For each row and each way to cross a relationship that is already known, in the column <paramref name="Edge"/>, a row with the
/// node it is crossed from and the node it leads to in two further columns: for <see cref="EdgeDirection.Both"/> both ways,
/// a loop once. No rows when it is null or of another type.
/// </summary>
internal sealed record EdgeEnds(
    PlanOperator Input,
    int Edge,
    EdgeDirection Direction,
    ImmutableArray<string> Types,
    string FromName,
    string ToName,
    ImmutableArray<int> Unlike) : UnaryOperator(Input)
{
    public override ImmutableArray<string> Columns { get; } = [.. Input.Columns, FromName, ToName];
}
