using System.Collections.Immutable;
using ClaimGraph.Query.Plans.Fused;

namespace ClaimGraph.Query.Plans.Optimizing;

/// <summary>A pattern taken apart: what is to be found, in no order. Its nodes, relationships and tests change while it is simplified.</summary>
internal sealed class PatternGraph
{
    public required PlanOperator Input { get; init; }

    /// <summary>How many columns the input has; those of the pattern stand behind them.</summary>
    public int InputWidth => Input.Columns.Length;

    /// <summary>The names of the pattern's columns.</summary>
    public required ImmutableArray<string> Names { get; init; }

    public Dictionary<int, PatternNode> Nodes { get; private init; } = [];

    public List<PatternEdge> Edges { get; private init; } = [];

    public List<PatternTest> Tests { get; private init; } = [];

    /// <summary>Nodes taken out that hung between two others.</summary>
    public List<PatternMeeting> Meetings { get; private init; } = [];

    /// <summary>The relationships at a node.</summary>
    public IEnumerable<PatternEdge> EdgesAt(int column) => Edges.Where(e => e.From == column || e.To == column);

    /// <summary>A copy that can be simplified in another way.</summary>
    public PatternGraph Copy() => new()
    {
        Input = Input,
        Names = Names,
        Nodes = Nodes.ToDictionary(n => n.Key, n => n.Value.Copy()),
        Edges = [.. Edges],
        Tests = [.. Tests],
        Meetings = [.. Meetings],
    };

    /// <summary>The nodes that hang together with one over relationships.</summary>
    /// <param name="start">The node.</param>
    /// <param name="without">A node to leave out; null for none.</param>
    public HashSet<int> Around(int start, int? without = null)
    {
        HashSet<int> found = [start];
        Stack<int> open = new(found);
        while (open.TryPop(out int column))
        {
            foreach (int other in EdgesAt(column).SelectMany(e => new[] { e.From, e.To }))
            {
                if (other != without && found.Add(other))
                {
                    open.Push(other);
                }
            }
        }

        return found;
    }
}

/// <summary>A node of a pattern.</summary>
/// <param name="Column">Its column.</param>
/// <param name="IsInput">Whether it comes with the input.</param>
internal sealed record PatternNode(int Column, bool IsInput)
{
    public ImmutableArray<string> Labels { get; set; } = [];

    /// <summary>What was taken off that hangs on this node alone.</summary>
    public ImmutableArray<Branch> Branches { get; set; } = [];

    /// <summary>A way to find it without looking at other nodes; null when there is none.</summary>
    public PatternKey? Key { get; set; }

    public PatternNode Copy() => this with { };
}

/// <summary>A relationship of a pattern, or a chain of them between whose ends nobody asks about anything.</summary>
/// <param name="Column">Its column; -1 for a chain.</param>
/// <param name="From">One end.</param>
/// <param name="To">The other.</param>
/// <param name="Direction">Which way, seen from <paramref name="From"/>.</param>
/// <param name="Types">The types; empty for all.</param>
/// <param name="Unlike">The relationships it must differ from and that are not known to.</param>
internal sealed record PatternEdge(
    int Column, int From, int To, EdgeDirection Direction, ImmutableArray<string> Types, ImmutableArray<int> Unlike)
{
    /// <summary>The hops of a chain from <see cref="From"/> to <see cref="To"/>; empty for a relationship.</summary>
    public ImmutableArray<Branch> Chain { get; init; } = [];

    /// <summary>Which way, seen from one of its ends.</summary>
    public EdgeDirection Seen(int end) => end == From ? Direction : HopTables.Opposite(Direction);

    public int Other(int end) => end == From ? To : From;
}

/// <summary>A condition.</summary>
internal sealed record PatternTest(PlanExpression Predicate, HashSet<int> Uses);

/// <summary>How a node is found by the value of a key.</summary>
/// <param name="Key">The key; null for <c>id(…)</c>.</param>
/// <param name="Value">The value, or the list of values.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="Uses">The columns that the value is computed from.</param>
/// <param name="Test">The test that says the same; null when there is none.</param>
internal sealed record PatternKey(string? Key, PlanExpression Value, bool IsList, HashSet<int> Uses, PatternTest? Test);

/// <summary>A node taken out of a pattern that hung on two others, by a relationship each.</summary>
internal sealed record PatternMeeting(int First, Branch FromFirst, int Second, Branch FromSecond);
