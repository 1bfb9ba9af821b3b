using ClaimGraph.Text;
using Newtonsoft.Json;

namespace ClaimGraph.Differences;

/// <summary>Collects the fields in which two elements differ.</summary>
internal sealed class FieldComparison
{
    private readonly List<FieldDifference> _differences = [];

    /// <summary>What was collected, in the order of the calls.</summary>
    public IReadOnlyList<FieldDifference> Differences => _differences;

    /// <summary>A text in all its languages, quoted, so that different texts never look the same.</summary>
    public static string Show(LocalizedText text) => string.Join(", ", text.Entries.Select(e => $"{e.Key}: {JsonConvert.ToString(e.Value)}"));

    /// <summary>A field with one value.</summary>
    public FieldComparison Value(string field, object? before, object? after) => Add(field, before?.ToString(), after?.ToString());

    /// <summary>A field with a text in each language.</summary>
    public FieldComparison Text(string field, LocalizedText before, LocalizedText after) => Entries(
        field,
        before.Entries.Select(e => KeyValuePair.Create(e.Key.Tag, e.Value)),
        after.Entries.Select(e => KeyValuePair.Create(e.Key.Tag, e.Value)));

    /// <summary>A field with named entries.</summary>
    public FieldComparison Entries(
        string field, IEnumerable<KeyValuePair<string, string>> before, IEnumerable<KeyValuePair<string, string>> after)
    {
        SortedDictionary<string, (string? Before, string? After)> entries = new(StringComparer.Ordinal);
        foreach ((string name, string value) in before)
        {
            entries[name] = (value, null);
        }

        foreach ((string name, string value) in after)
        {
            entries[name] = (entries.GetValueOrDefault(name).Before, value);
        }

        foreach ((string name, (string? was, string? @is)) in entries)
        {
            Add($"{field}.{name}", was, @is);
        }

        return this;
    }

    /// <summary>A field with a list whose items come and go; where only their order differs, both lists are told.</summary>
    public FieldComparison Items(string field, IEnumerable<string> before, IEnumerable<string> after)
    {
        string[] was = [.. before];
        string[] now = [.. after];
        if (was.AsSpan().SequenceEqual(now))
        {
            return this;
        }

        List<string> gone = [.. was];
        List<string> come = [];
        foreach (string item in now)
        {
            if (!gone.Remove(item))
            {
                come.Add(item);
            }
        }

        if (gone.Count + come.Count == 0)
        {
            return Add(field, string.Join(", ", was), string.Join(", ", now));
        }

        gone.ForEach(item => Add(field, item, null));
        come.ForEach(item => Add(field, null, item));
        return this;
    }

    /// <summary>A field with a list whose order matters.</summary>
    public FieldComparison List(string field, IEnumerable<string> before, IEnumerable<string> after) =>
        Add(field, string.Join(", ", before), string.Join(", ", after));

    private FieldComparison Add(string field, string? before, string? after)
    {
        if (before != after)
        {
            _differences.Add(new FieldDifference(field, before, after));
        }

        return this;
    }
}
