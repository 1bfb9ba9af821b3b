using System.Collections.Immutable;
using ClaimGraph.Dates;
using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Exchange.Properties;

/// <summary>Collects properties; what is empty is left out.</summary>
internal sealed class PropertyList
{
    private readonly ImmutableArray<Property>.Builder _properties = ImmutableArray.CreateBuilder<Property>();

    public void Add(string name, PropertyValue value) => _properties.Add(new Property(name, value));

    public void Add(string name, string text) => Add(name, new TextPropertyValue(text));

    public void Add(string name, LocalizedText text)
    {
        foreach ((Language language, string value) in text.Entries)
        {
            Add($"{name}_{language.Tag.ToLowerInvariant()}", value);
        }
    }

    public void Add(string name, IEnumerable<string> items, PropertyType type = PropertyType.Texts)
    {
        ImmutableArray<string> all = [.. items];
        if (!all.IsEmpty)
        {
            Add(name, new ListPropertyValue(all, type));
        }
    }

    /// <summary>A date as it is written, and the first and last day that it may mean.</summary>
    public void Add(string name, EdtfDate date)
    {
        Add(name, date.Text);
        if (date.Earliest is { } earliest)
        {
            Add($"{name}_earliest", earliest.ToString());
        }

        if (date.Latest is { } latest)
        {
            Add($"{name}_latest", latest.ToString());
        }
    }

    public ImmutableArray<Property> ToImmutable() => _properties.ToImmutable();

    /// <summary>An id as part of a property's name.</summary>
    public static string Named(string id) => id.Replace('-', '_').ToLowerInvariant();
}
