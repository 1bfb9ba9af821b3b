using System.Text;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Loading.Lines;

/// <summary>
/// Makes slugs of foreign names: ASCII letters in lower case and digits stay, anything between them becomes one hyphen.
/// <c>e/022494</c> gives <c>e-022494</c>, <c>works_for</c> gives <c>works-for</c>.
/// </summary>
internal static class LineSlug
{
    /// <summary>Makes a slug.</summary>
    /// <param name="name">The name in UTF-8.</param>
    /// <param name="slug">Takes the slug: room for <see cref="Slug.MaxLength"/> bytes.</param>
    /// <returns>The length of the slug; 0 when none can be made: nothing is left, or too much.</returns>
    public static int Make(ReadOnlySpan<byte> name, Span<byte> slug)
    {
        int length = 0;
        bool afterGap = false;
        foreach (byte b in name)
        {
            byte letter = b is >= (byte)'A' and <= (byte)'Z' ? (byte)(b | 0x20) : b;
            if (letter is not ((>= (byte)'a' and <= (byte)'z') or (>= (byte)'0' and <= (byte)'9')))
            {
                afterGap = length > 0;
                continue;
            }

            if (length + (afterGap ? 1 : 0) >= Slug.MaxLength)
            {
                return 0;
            }

            if (afterGap)
            {
                slug[length++] = (byte)'-';
                afterGap = false;
            }

            slug[length++] = letter;
        }

        return length;
    }

    /// <summary>Makes a slug of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The slug; null when none can be made.</returns>
    public static string? Of(string name)
    {
        Span<byte> slug = stackalloc byte[Slug.MaxLength];
        int length = Make(Encoding.UTF8.GetBytes(name), slug);
        return length == 0 ? null : Encoding.ASCII.GetString(slug[..length]);
    }

    /// <summary>What people read for a slug that came of a name: its words.</summary>
    public static string Words(string slug) => slug.Replace('-', ' ');
}
