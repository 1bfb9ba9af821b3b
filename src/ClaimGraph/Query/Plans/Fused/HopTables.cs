using System.Collections.Immutable;

namespace ClaimGraph.Query.Plans.Fused;

/// <summary>The tables to read for the hops of a direction and of some types, resolved for one source.</summary>
internal sealed class HopTables
{
    private readonly HopTable[] _tables;
    private readonly bool[] _repeatsLoops;

    public HopTables(QuerySource source, EdgeDirection direction, ImmutableArray<string> types)
    {
        int[] numbers = types.IsEmpty ? [-1] : [.. types.Select(source.FindType).Where(t => t >= 0).Distinct()];
        bool[] directions = direction switch
        {
            EdgeDirection.Out => [false],
            EdgeDirection.In => [true],
            _ => [false, true],
        };
        _tables = [.. numbers.SelectMany(_ => directions, (type, incoming) => source.TableOf(incoming, type))];
        _repeatsLoops = [.. numbers.SelectMany(_ => directions, (_, incoming) => incoming && direction == EdgeDirection.Both)];
        HasBoth = direction == EdgeDirection.Both;
    }

    /// <summary>How many tables there are.</summary>
    public int Count => _tables.Length;

    /// <summary>Whether relationships are crossed either way, so that loops stand in two tables.</summary>
    public bool HasBoth { get; }

    /// <summary>A table.</summary>
    public ref readonly HopTable this[int table] => ref _tables[table];

    /// <summary>Whether loops in a table stand in another one too, and are to be passed over here.</summary>
    public bool RepeatsLoops(int table) => _repeatsLoops[table];

    /// <summary>All tables.</summary>
    public HopTable[] All => _tables;

    /// <summary>The number of relationships at a node; with <see cref="HasBoth"/> a loop counts twice.</summary>
    public int Degree(int node)
    {
        int degree = 0;
        foreach (ref readonly HopTable table in _tables.AsSpan())
        {
            degree += table.Degree(node);
        }

        return degree;
    }

    /// <summary>The direction seen from the other end.</summary>
    public static EdgeDirection Opposite(EdgeDirection direction) => direction switch
    {
        EdgeDirection.Out => EdgeDirection.In,
        EdgeDirection.In => EdgeDirection.Out,
        _ => EdgeDirection.Both,
    };
}
