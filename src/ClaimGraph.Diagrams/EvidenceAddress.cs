using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ClaimGraph.Diagrams;

/// <summary>
/// Where the evidence of claims can be looked up: an <c>http</c> or <c>https</c> address, or one relative to the drawing. A claim's
/// address is the base with the claim's id behind it, or the base with <c>{claim}</c> and <c>{paragraph}</c> replaced. Immutable.
/// </summary>
/// <remarks>Addresses of other schemes, such as <c>javascript:</c>, and addresses that name a host without a scheme are not let through.</remarks>
public sealed class EvidenceAddress
{
    private const string Claim = "{claim}";
    private const string Paragraph = "{paragraph}";
    private readonly string _text;

    private EvidenceAddress(string text) => _text = text;

    /// <summary>Reads an address.</summary>
    /// <param name="text">The base, such as <c>https://example.org/claims/</c> or <c>viewer.html#claim={claim}</c>.</param>
    /// <returns>The address.</returns>
    /// <exception cref="FormatException">It is no such address; the message says what is allowed.</exception>
    public static EvidenceAddress Parse(string text) => TryParse(text, out EvidenceAddress? address)
        ? address
        : throw new FormatException($"\"{text}\" is no address for evidence. It has to begin with http:// or https://, or be relative, and may have {Claim} and {Paragraph} in it.");

    /// <summary>Reads an address.</summary>
    /// <param name="text">The base.</param>
    /// <param name="address">The address, or null.</param>
    /// <returns>False when it is no address that is let through.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out EvidenceAddress? address)
    {
        address = IsSafe(text) ? new EvidenceAddress(text) : null;
        return address is not null;
    }

    /// <summary>The address of a claim's evidence.</summary>
    /// <param name="claim">The claim's id; it is escaped.</param>
    /// <param name="paragraph">The paragraph of its evidence, from 1; null when not known.</param>
    /// <returns>The address; null when it needs a paragraph and none is known.</returns>
    public string? Of(string claim, int? paragraph)
    {
        bool needsParagraph = _text.Contains(Paragraph, StringComparison.Ordinal);
        if (needsParagraph && paragraph is null)
        {
            return null;
        }

        string id = Uri.EscapeDataString(claim);
        return needsParagraph || _text.Contains(Claim, StringComparison.Ordinal)
            ? _text.Replace(Paragraph, paragraph?.ToString(CultureInfo.InvariantCulture) ?? "", StringComparison.Ordinal).Replace(Claim, id, StringComparison.Ordinal)
            : _text + id;
    }

    /// <inheritdoc/>
    public override string ToString() => _text;

    // Browsers drop control characters and leading spaces, and read a backslash as a slash, before they look for a scheme.
    private static bool IsSafe(string text)
    {
        if (text.Length == 0 || text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || char.IsSurrogate(c) || c is '\\' or '"' or '<' or '>'))
        {
            return false;
        }

        if (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            return Uri.TryCreate(text.Replace(Claim, "c", StringComparison.Ordinal).Replace(Paragraph, "1", StringComparison.Ordinal), UriKind.Absolute, out Uri? uri) && uri.Host.Length > 0;
        }

        int colon = text.IndexOf(':', StringComparison.Ordinal);
        int path = text.AsSpan().IndexOfAny('/', '?', '#');
        bool hasScheme = colon >= 0 && (path < 0 || colon < path);
        return !hasScheme && !text.StartsWith("//", StringComparison.Ordinal);
    }
}
