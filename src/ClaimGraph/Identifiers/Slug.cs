using System.Diagnostics.CodeAnalysis;

namespace ClaimGraph.Identifiers;

/// <summary>The form every identifier has: <c>^[a-z0-9]+(-[a-z0-9]+)*$</c>, 1 to 80 characters.</summary>
public static class Slug
{
    /// <summary>The greatest length of a slug, in characters.</summary>
    public const int MaxLength = 80;

    /// <summary>The slug's form as a regular expression, as the JSON Schemas state it.</summary>
    public const string Pattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>Tells whether a text is a slug. Never throws.</summary>
    /// <param name="text">The text; null is not a slug.</param>
    /// <returns>True when <paramref name="text"/> has the form of a slug.</returns>
    public static bool IsValid([NotNullWhen(true)] string? text)
    {
        if (text is null || text.Length is 0 or > MaxLength)
        {
            return false;
        }

        bool afterHyphen = true;
        foreach (char c in text)
        {
            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                afterHyphen = false;
            }
            else if (c != '-' || afterHyphen)
            {
                return false;
            }
            else
            {
                afterHyphen = true;
            }
        }

        return !afterHyphen;
    }

    /// <summary>Tells whether bytes are a slug.</summary>
    internal static bool IsValid(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > MaxLength)
        {
            return false;
        }

        bool afterHyphen = true;
        foreach (byte c in text)
        {
            bool isHyphen = c == (byte)'-';
            if (isHyphen ? afterHyphen : c is not ((>= (byte)'a' and <= (byte)'z') or (>= (byte)'0' and <= (byte)'9')))
            {
                return false;
            }

            afterHyphen = isHyphen;
        }

        return !afterHyphen;
    }

    internal static string Require(string value) => IsValid(value)
        ? value
        : throw new ArgumentException($"\"{value}\" is not a slug: lower-case ASCII letters and digits in groups parted by single hyphens, at most {MaxLength} characters.", nameof(value));
}
