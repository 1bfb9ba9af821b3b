using System.Security.Cryptography;
using System.Text;

namespace ClaimGraph.Viewer.Assembling;

/// <summary>
/// The page's Content Security Policy (https://www.w3.org/TR/CSP3/): only the very scripts and style sheets that it was made with,
/// fonts and pictures from within, no connection, and no text that a script could turn into markup.
/// </summary>
internal static class ContentPolicy
{
    /// <summary>The policy as a header or a meta element has it.</summary>
    /// <param name="scripts">The text of each script.</param>
    /// <param name="styles">The text of each style sheet.</param>
    public static string For(IEnumerable<string> scripts, IEnumerable<string> styles) => string.Join("; ",
    [
        "default-src 'none'",
        $"script-src {Hashes(scripts)}",
        $"style-src {Hashes(styles)}",
        "font-src data:",
        "img-src data: blob:",
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ]);

    private static string Hashes(IEnumerable<string> texts) => string.Join(' ', texts.Select(HashOf));

    private static string HashOf(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
