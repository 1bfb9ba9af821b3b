using System.Text;

namespace ClaimGraph.Identifiers;

/// <summary>
/// The identifier of a claim: a slug such as <c>baidu</c>, or in a graph of several sources one with its source before it, such as
/// <c>river-news:baidu</c>. Ordered by code point.
/// </summary>
public readonly record struct ClaimId : IComparable<ClaimId>
{
    /// <summary>Wraps an id.</summary>
    /// <param name="value">A slug, or a source's id, a colon and a slug: see <see cref="QualifiedSlug"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is neither.</exception>
    public ClaimId(string value) => Value = QualifiedSlug.Require(value);

    /// <summary>The whole id.</summary>
    public string Value { get; private init; }

    /// <summary>The source that the claim belongs to; null where ids name none because the graph has one source.</summary>
    public SourceId? Namespace => QualifiedSlug.NamespaceOf(Value);

    /// <summary>The slug without the source: what the claim is called in its source's own files.</summary>
    public string Name => QualifiedSlug.NameOf(Value);

    /// <summary>Wraps the bytes of an id that is known to be one.</summary>
    internal static ClaimId FromUtf8(ReadOnlySpan<byte> slug) => new() { Value = Encoding.ASCII.GetString(slug) };

    /// <summary>The id with a source before it.</summary>
    /// <param name="source">The source.</param>
    /// <returns>For example <c>river-news:baidu</c>; an id that names a source already as it is.</returns>
    public ClaimId Within(SourceId source) => new() { Value = QualifiedSlug.Within(Value, source) };

    /// <summary>Compares by code point, whatever the culture.</summary>
    /// <param name="other">The identifier to compare with.</param>
    /// <returns>A negative number, zero or a positive number.</returns>
    public int CompareTo(ClaimId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
