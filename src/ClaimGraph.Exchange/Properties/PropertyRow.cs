using System.Collections.Immutable;

namespace ClaimGraph.Exchange.Properties;

/// <summary>Puts the properties of one element after another in the order of columns. Not safe for several threads.</summary>
internal sealed class PropertyRow
{
    private readonly ImmutableArray<PropertyColumn> _columns;
    private readonly Dictionary<string, int> _places;
    private readonly PropertyValue?[] _values;

    /// <param name="columns">The columns; every property must have one.</param>
    public PropertyRow(IEnumerable<PropertyColumn> columns)
    {
        _columns = [.. columns];
        _places = _columns.Select((c, i) => (c.Name, i)).ToDictionary(c => c.Name, c => c.i, StringComparer.Ordinal);
        _values = new PropertyValue?[_columns.Length];
    }

    /// <summary>Each column with the element's value, or null where it has none.</summary>
    public IEnumerable<(PropertyColumn Column, PropertyValue? Value)> Of(IEnumerable<Property> properties)
    {
        Array.Clear(_values);
        foreach (Property property in properties)
        {
            _values[_places[property.Name]] = property.Value;
        }

        return _columns.Select((c, i) => (c, _values[i]));
    }
}
