using System.Diagnostics.CodeAnalysis;

namespace ClaimGraph.Identifiers;

/// <summary>
/// The form of ids that belong to a source: a slug such as <c>baidu</c>, or, where several sources are one graph, the id of a source, a
/// colon and a slug: <c>river-news:baidu</c>. No slug has a colon, so that neither can be taken for the other.
/// </summary>
public static class QualifiedSlug
{
    /// <summary>What stands between the source's id and the slug.</summary>
    public const char Separator = ':';

    /// <summary>The greatest length, in characters.</summary>
    public const int MaxLength = Slug.MaxLength + 1 + Slug.MaxLength;

    /// <summary>The form as a regular expression, as the JSON Schemas state it.</summary>
    public const string Pattern = "^([a-z0-9]+(-[a-z0-9]+)*:)?[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>The form of an id that does name its source.</summary>
    internal const string NamespacedPattern = "^[a-z0-9]+(-[a-z0-9]+)*:[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>Tells whether a text is a slug, or two with a colon between them. Never throws.</summary>
    /// <param name="text">The text; null is neither.</param>
    /// <returns>True when <paramref name="text"/> has one of the two forms, each slug of 80 characters at most.</returns>
    public static bool IsValid([NotNullWhen(true)] string? text) =>
        text is not null && (Slug.IsValid(text) || (text.IndexOf(Separator, StringComparison.Ordinal) is > 0 and int colon
            && Slug.IsValid(text[..colon]) && Slug.IsValid(text[(colon + 1)..])));

    internal static string Require(string value) => IsValid(value)
        ? value
        : throw new ArgumentException(
            $"\"{value}\" is neither a slug (lower-case ASCII letters and digits in groups parted by single hyphens, at most {Slug.MaxLength} characters) nor two with a colon between them.",
            nameof(value));

    /// <summary>The source that an id names; null for a bare slug.</summary>
    internal static SourceId? NamespaceOf(string? value) =>
        value?.IndexOf(Separator, StringComparison.Ordinal) is > 0 and int colon ? new SourceId(value[..colon]) : null;

    /// <summary>The slug of an id without the source that it names.</summary>
    internal static string NameOf(string? value) =>
        value?.IndexOf(Separator, StringComparison.Ordinal) is > 0 and int colon ? value[(colon + 1)..] : value ?? "";

    /// <summary>An id with a source before it; one that names a source already stays.</summary>
    internal static string Within(string value, SourceId source) =>
        value.Contains(Separator, StringComparison.Ordinal) ? value : $"{source.Value}{Separator}{value}";
}
