using System.Text;

namespace ClaimGraph.Identifiers;

/// <summary>The identifier of a node: a slug such as <c>baidu</c>, ordered by code point.</summary>
public readonly record struct NodeId : IComparable<NodeId>
{
    /// <summary>Wraps a slug.</summary>
    /// <param name="value">Lower-case ASCII letters and digits in groups parted by single hyphens, 1 to 80 characters.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public NodeId(string value) => Value = Slug.Require(value);

    /// <summary>The slug itself.</summary>
    public string Value { get; private init; }

    /// <summary>Wraps a slug that is known to be one.</summary>
    internal static NodeId FromKnown(string slug) => new() { Value = slug };

    /// <summary>Wraps the bytes of a slug that is known to be one.</summary>
    internal static NodeId FromUtf8(ReadOnlySpan<byte> slug) => new() { Value = Encoding.ASCII.GetString(slug) };

    /// <summary>Compares by code point, whatever the culture.</summary>
    /// <param name="other">The identifier to compare with.</param>
    /// <returns>A negative number, zero or a positive number.</returns>
    public int CompareTo(NodeId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
