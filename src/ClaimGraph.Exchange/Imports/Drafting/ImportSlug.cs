using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using ClaimGraph.Evidence;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.Imports.Drafting;

/// <summary>Makes ids of names that other people gave.</summary>
/// <remarks>
/// Latin letters lose their accents (by the canonical decompositions of Unicode), words in CamelCase are parted, and what is left between
/// letters and digits becomes a hyphen. A name in another script has no such form; it gets a prefix and the beginning of its SHA-256
/// digest, which does not depend on what else there is.
/// </remarks>
internal static class ImportSlug
{
    // Leaves room for a number.
    private const int MostCharacters = 70;

    private const int DigestCharacters = 8;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    /// <summary>Makes a slug of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The slug; null where too little of the name is left: less than half of its letters and digits.</returns>
    public static string? Of(string name)
    {
        StringBuilder slug = new();
        int kept = 0;
        int lost = 0;
        bool afterLower = false;
        bool afterGap = false;
        foreach (Rune rune in name.EnumerateRunes())
        {
            Rune bare = Bare(rune);
            bool isKept = bare.IsAscii && char.IsAsciiLetterOrDigit((char)bare.Value);
            if (!isKept)
            {
                // An apostrophe parts no word.
                afterGap |= slug.Length > 0 && bare.Value is not ('\'' or '\u2019');
                lost += Rune.IsLetterOrDigit(bare) ? 1 : 0;
                afterLower = false;
                continue;
            }

            kept++;
            bool isUpper = char.IsAsciiLetterUpper((char)bare.Value);
            if (slug.Length > 0 && (afterGap || (isUpper && afterLower)))
            {
                slug.Append('-');
            }

            slug.Append(char.ToLowerInvariant((char)bare.Value));
            afterLower = !isUpper;
            afterGap = false;
            if (slug.Length > MostCharacters)
            {
                break;
            }
        }

        return kept > 0 && kept >= lost ? Cut(slug.ToString()) : null;
    }

    /// <summary>Makes a slug of a name that may be the last part of an IRI.</summary>
    public static string? OfTerm(string name)
    {
        int cut = name.Contains("://", StringComparison.Ordinal) ? name.TrimEnd('/', '#').LastIndexOfAny(['/', '#']) : -1;
        return Of(cut < 0 ? name : name[(cut + 1)..]);
    }

    /// <summary>Makes an id of a name of which no slug can be made.</summary>
    public static string Digest(string prefix, string name) =>
        $"{prefix}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..DigestCharacters]}";

    /// <summary>Tells whether an id is one that <see cref="Digest"/> makes.</summary>
    public static bool IsDigest(string prefix, string id) =>
        id.Length == prefix.Length + 1 + DigestCharacters && id.StartsWith($"{prefix}-", StringComparison.Ordinal) && id.AsSpan(prefix.Length + 1).IndexOfAnyExcept(Hexadecimal) < 0;

    /// <summary>Tells whether an id tells people something: it is a slug that is not just a number or a letter with one.</summary>
    public static bool IsTelling(string id) => Slug.IsValid(id) && id.Count(char.IsAsciiLetterLower) > 1;

    private static string Cut(string slug)
    {
        if (slug.Length <= MostCharacters)
        {
            return slug;
        }

        int hyphen = slug.LastIndexOf('-', MostCharacters);
        return slug[..(hyphen > MostCharacters / 2 ? hyphen : MostCharacters)].TrimEnd('-');
    }

    private static Rune Bare(Rune rune)
    {
        while (!rune.IsAscii && CanonicalData.Instance.TryDecompose(rune.Value, out int[]? parts) && Rune.IsValid(parts[0]))
        {
            rune = new Rune(parts[0]);
        }

        return rune;
    }
}
