namespace ClaimGraph.Diagnostics;

/// <summary>Makes diagnostics, with the severity that the catalogue gives their code.</summary>
internal static class Report
{
    private const int LongestQuote = 60;

    /// <summary>A diagnostic.</summary>
    public static Diagnostic At(string code, Location place, string message, string advice, params ReadOnlySpan<RelatedLocation> related) =>
        new(code, DiagnosticCatalog.Get(code).Severity, place, message, advice) { Related = [.. related] };

    /// <summary>Puts a text from a file into double quotes, shortened when it is long.</summary>
    public static string Quote(string text)
    {
        if (text.Length <= LongestQuote)
        {
            return $"\"{text}\"";
        }

        int cut = char.IsHighSurrogate(text[LongestQuote - 2]) ? LongestQuote - 2 : LongestQuote - 1;
        return $"\"{text.AsSpan(0, cut)}…\"";
    }
}
