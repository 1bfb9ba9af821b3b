using System.Collections.Immutable;

namespace ClaimGraph.Exchange.Properties;

/// <summary>The value of a property.</summary>
public abstract record PropertyValue
{
    private protected PropertyValue()
    {
    }

    /// <summary>What it is.</summary>
    public abstract PropertyType Type { get; }
}

/// <summary>A text.</summary>
/// <param name="Text">The text; any characters, but no half of a surrogate pair.</param>
public sealed record TextPropertyValue(string Text) : PropertyValue
{
    /// <inheritdoc/>
    public override PropertyType Type => PropertyType.Text;
}

/// <summary>A number.</summary>
/// <param name="Digits">The number in invariant notation, with all its digits: <c>39.50</c>.</param>
public sealed record NumberPropertyValue(string Digits) : PropertyValue
{
    /// <inheritdoc/>
    public override PropertyType Type => PropertyType.Number;
}

/// <summary>A list of texts or of JSON values.</summary>
/// <param name="Items">The items, never none.</param>
/// <param name="Type">What the items are: <see cref="PropertyType.Texts"/> or <see cref="PropertyType.JsonList"/>.</param>
public sealed record ListPropertyValue(ImmutableArray<string> Items, PropertyType Type) : PropertyValue
{
    /// <inheritdoc/>
    public override PropertyType Type { get; } = Type;

    /// <inheritdoc/>
    public bool Equals(ListPropertyValue? other) => other is not null && Type == other.Type && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Type, Items.Length);
}

/// <summary>A JSON value.</summary>
/// <param name="Json">The value, on one line.</param>
public sealed record JsonPropertyValue(string Json) : PropertyValue
{
    /// <inheritdoc/>
    public override PropertyType Type => PropertyType.Json;
}
