namespace ClaimGraph.Identifiers;

/// <summary>A language tag such as <c>en</c> or <c>zh</c> (BCP 47, lower case), ordered by code point.</summary>
public readonly record struct Language : IComparable<Language>
{
    /// <summary>English.</summary>
    public static readonly Language English = new("en");

    /// <summary>Chinese; simplified characters unless a dataset says otherwise.</summary>
    public static readonly Language Chinese = new("zh");

    /// <summary>Wraps a language tag.</summary>
    /// <param name="tag">2 or 3 lower-case letters, optionally followed by subtags of letters and digits after hyphens.</param>
    /// <exception cref="ArgumentException"><paramref name="tag"/> does not have the form of a language tag.</exception>
    public Language(string tag) => Tag = IsValid(tag)
        ? tag
        : throw new ArgumentException($"\"{tag}\" is not a language tag such as \"en\" or \"zh\".", nameof(tag));

    /// <summary>The tag itself.</summary>
    public string Tag { get; }

    /// <summary>Tells whether a text has the form of a language tag. Never throws.</summary>
    /// <param name="tag">The text; null is not a tag.</param>
    /// <returns>True for 2 or 3 lower-case letters, optionally followed by subtags.</returns>
    public static bool IsValid(string? tag)
    {
        if (tag is null)
        {
            return false;
        }

        string[] parts = tag.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetterLower)
            && parts.Skip(1).All(p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>Compares by code point.</summary>
    /// <param name="other">The tag to compare with.</param>
    /// <returns>A negative number, zero or a positive number.</returns>
    public int CompareTo(Language other) => string.CompareOrdinal(Tag, other.Tag);

    /// <inheritdoc/>
    public override string ToString() => Tag;
}
