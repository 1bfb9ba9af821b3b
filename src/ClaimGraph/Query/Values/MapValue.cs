using System.Diagnostics.CodeAnalysis;

namespace ClaimGraph.Query.Values;

/// <summary>Values by name, in the order in which they were given; of two with the same name the last counts. Immutable.</summary>
internal sealed class MapValue
{
    private readonly OrderedDictionary<string, Value> _entries;

    public MapValue(IEnumerable<KeyValuePair<string, Value>> entries)
    {
        _entries = new OrderedDictionary<string, Value>(StringComparer.Ordinal);
        foreach ((string key, Value value) in entries)
        {
            _entries[key] = value;
        }
    }

    public int Count => _entries.Count;

    public IReadOnlyList<string> Keys => _entries.Keys;

    public IReadOnlyList<KeyValuePair<string, Value>> Entries => _entries;

    /// <summary>The value of a key; null when there is none.</summary>
    [SuppressMessage("Design", "CA1043", Justification = "Names are strings.")]
    public Value this[string key] => _entries.GetValueOrDefault(key);

    public bool TryGet(string key, out Value value) => _entries.TryGetValue(key, out value);
}
