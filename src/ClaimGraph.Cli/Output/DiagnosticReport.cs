using ClaimGraph.Diagnostics;

namespace ClaimGraph.Cli.Output;

internal static class DiagnosticReport
{
    public static string ToText(IEnumerable<Diagnostic> diagnostics) => string.Concat(diagnostics.Select(d => d + "\n"));

    public static string ToJson(IEnumerable<Diagnostic> diagnostics) => ToText(diagnostics);

    public static string ToSarif(IEnumerable<Diagnostic> diagnostics) => ToText(diagnostics);
}
