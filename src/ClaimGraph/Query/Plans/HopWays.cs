using System.Collections.Immutable;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>
/// The ways a pattern may cross relationships at a node, resolved for one source: each a direction and a type, or all types.
/// </summary>
internal sealed class HopWays
{
    private readonly QuerySource _source;
    private readonly (bool Incoming, int Type)[] _ways;
    private readonly bool _isBoth;

    public HopWays(QuerySource source, EdgeDirection direction, ImmutableArray<string> types)
    {
        _source = source;
        _isBoth = direction == EdgeDirection.Both;
        int[] numbers = types.IsEmpty ? [-1] : [.. types.Select(source.FindType).Where(t => t >= 0).Distinct()];
        bool[] directions = direction switch
        {
            EdgeDirection.Out => [false],
            EdgeDirection.In => [true],
            _ => [false, true],
        };
        _ways = [.. numbers.SelectMany(_ => directions, (type, incoming) => (incoming, type))];
    }

    /// <summary>How many ways there are.</summary>
    public int Count => _ways.Length;

    /// <summary>What a way offers at a node.</summary>
    public Hops HopsOf(int node, int way) => _source.HopsOf(node, _ways[way].Incoming, _ways[way].Type);

    /// <summary>Whether another way offers the same crossing already: a loop, when both directions are open.</summary>
    public bool IsRepeated(int way, int from, int to) => _isBoth && from == to && _ways[way].Incoming;

    /// <summary>Tells whether relationships, or lists of them, in some columns of a row include one.</summary>
    public static bool IsIn(Value[] row, int[] columns, int edge)
    {
        foreach (int column in columns)
        {
            ref readonly Value used = ref row[column];
            if (used.IsRelationship)
            {
                if (used.Relationship == edge)
                {
                    return true;
                }
            }
            else if (used.List is { } list)
            {
                foreach (Value item in list)
                {
                    if (item.IsRelationship && item.Relationship == edge)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>The node in a column, or -1 when there is null.</summary>
    public static int NodeIn(Value[] row, int column)
    {
        ref readonly Value value = ref row[column];
        return value.IsNode ? value.Node
            : value.IsNull ? -1
            : throw QueryErrors.WrongType("A pattern", "a node", value);
    }
}
