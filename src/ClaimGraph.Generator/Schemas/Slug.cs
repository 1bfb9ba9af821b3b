namespace ClaimGraph.Generator.Schemas;

/// <summary>The form every identifier has, as ClaimGraph.Identifiers.Slug states it; a test holds the two together.</summary>
internal static class Slug
{
    private const int MaxLength = 80;

    /// <summary>Tells whether a text is a slug.</summary>
    /// <param name="text">The text.</param>
    public static bool IsValid(string text) =>
        text.Length is > 0 and <= MaxLength
        && text.Split('-').All(word => word.Length > 0 && word.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9')));
}
