using System.Collections.Immutable;

namespace ClaimGraph.Query.Plans.Fused;

/// <summary>A step of <see cref="Match"/>. Nodes and relationships are named by their column.</summary>
internal abstract record MatchStep
{
    /// <summary>The expressions it evaluates.</summary>
    public virtual IEnumerable<PlanExpression> Expressions => [];
}

/// <summary>Tries every node that has all the labels.</summary>
internal sealed record ScanStep(int Column, ImmutableArray<string> Labels) : MatchStep;

/// <summary>Tries the one node with a value of a unique key, if it has the labels.</summary>
internal sealed record KeyStep(int Column, string Key, PlanExpression Value, ImmutableArray<string> Labels) : MatchStep
{
    public override IEnumerable<PlanExpression> Expressions => [Value];
}

/// <summary>Tries the nodes whose unique key has one of the values of a list, each once.</summary>
internal sealed record KeysStep(int Column, string Key, PlanExpression List, ImmutableArray<string> Labels) : MatchStep
{
    public override IEnumerable<PlanExpression> Expressions => [List];
}

/// <summary>Tries the node whose <c>id(…)</c> is a value, if it has the labels.</summary>
internal sealed record IdStep(int Column, PlanExpression Id, ImmutableArray<string> Labels) : MatchStep
{
    public override IEnumerable<PlanExpression> Expressions => [Id];
}

/// <summary>Crosses every relationship of a node, to a new node or, with <paramref name="IsInto"/>, to one that is known.</summary>
/// <param name="From">The node it starts from.</param>
/// <param name="To">The node it leads to.</param>
/// <param name="Edge">The relationship.</param>
/// <param name="Direction">Which way, seen from <paramref name="From"/>.</param>
/// <param name="Types">The types; empty for all.</param>
/// <param name="Labels">What the new node must have; empty with <paramref name="IsInto"/>.</param>
/// <param name="IsInto">Whether the node it leads to is known.</param>
/// <param name="Unlike">Relationships, or columns of lists of them, that it must differ from.</param>
internal sealed record HopStep(
    int From,
    int To,
    int Edge,
    EdgeDirection Direction,
    ImmutableArray<string> Types,
    ImmutableArray<string> Labels,
    bool IsInto,
    ImmutableArray<int> Unlike) : MatchStep;

/// <summary>Goes on only where an expression is true.</summary>
internal sealed record TestStep(PlanExpression Predicate) : MatchStep
{
    public override IEnumerable<PlanExpression> Expressions => [Predicate];
}

/// <summary>
/// Counts as many times as there are ways to complete a part of the pattern that hangs on one node and that nobody asks about
/// otherwise; goes on only where there is one.
/// </summary>
internal sealed record WeighStep(int Column, Branch Branch) : MatchStep;

/// <summary>
/// Counts as many times as there are ways to complete a node that hangs on two nodes by a relationship each and that nobody asks
/// about otherwise; goes on only where there is one.
/// </summary>
/// <param name="First">The node that is known first.</param>
/// <param name="FromFirst">The hop from it.</param>
/// <param name="Second">The other node.</param>
/// <param name="FromSecond">The hop from it, with what the node between must have.</param>
internal sealed record MeetStep(int First, Branch FromFirst, int Second, Branch FromSecond) : MatchStep;

/// <summary>Goes to every node that some hops lead to, whichever way, each once.</summary>
internal sealed record ReachStep(int From, int To, ImmutableArray<Branch> Hops) : MatchStep;

/// <summary>A hop to a node that nobody asks about, and further hops from there.</summary>
/// <param name="Direction">Which way.</param>
/// <param name="Types">The types; empty for all.</param>
/// <param name="Labels">What the node must have.</param>
/// <param name="Further">The hops from the node; all must be possible.</param>
internal sealed record Branch(
    EdgeDirection Direction, ImmutableArray<string> Types, ImmutableArray<string> Labels, ImmutableArray<Branch> Further);
