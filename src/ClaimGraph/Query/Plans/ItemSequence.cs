using System.Diagnostics.CodeAnalysis;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>The items of a list, or of a range that is gone through without being made.</summary>
[SuppressMessage("Performance", "CA1815", Justification = "Never compared.")]
internal readonly struct ItemSequence
{
    private readonly Value[]? _items;
    private readonly long _start;
    private readonly long _step;

    /// <summary>The items of a list.</summary>
    public ItemSequence(Value[] items)
    {
        _items = items;
        Count = items.Length;
    }

    /// <summary>The integers of a range.</summary>
    public ItemSequence(long start, long step, int count)
    {
        _start = start;
        _step = step;
        Count = count;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>An item.</summary>
    public Value this[int position] => _items is null ? Value.From(_start + (position * _step)) : _items[position];
}
