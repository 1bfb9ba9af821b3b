using System.Collections.Immutable;
using Newtonsoft.Json;

namespace ClaimGraph.Diagnostics;

/// <summary>Diagnostics in the Static Analysis Results Interchange Format, which code hosts and editors show beside the files.</summary>
/// <remarks>SARIF version 2.1.0, OASIS Standard, 2020, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html .</remarks>
public static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Writes one run with the rules that the diagnostics refer to, each with its help text, and a result for each diagnostic.</summary>
    /// <remarks>
    /// A hint is a note. File names are relative URIs as far as the diagnostics' are relative. Columns count Unicode code points.
    /// Indented by two spaces, lines end in LF.
    /// </remarks>
    /// <param name="diagnostics">The diagnostics, written in the order given.</param>
    /// <param name="writer">Takes the text.</param>
    public static void Write(IReadOnlyCollection<Diagnostic> diagnostics, TextWriter writer)
    {
        ImmutableArray<DiagnosticRule> rules =
            [.. diagnostics.Select(d => d.Code).Distinct().Order(StringComparer.Ordinal).Select(DiagnosticCatalog.Get)];
        ReportJson.Write(writer, json =>
        {
            json.WriteStartObject();
            ReportJson.Text(json, "$schema", Schema);
            ReportJson.Text(json, "version", "2.1.0");
            Array(json, "runs", () => Run(json, rules, diagnostics));
            json.WriteEndObject();
        });
    }

    private static void Run(JsonTextWriter json, ImmutableArray<DiagnosticRule> rules, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartObject();
        Object(json, "tool", () => Object(json, "driver", () =>
        {
            ReportJson.Text(json, "name", "ClaimGraph");
            ReportJson.Text(json, "semanticVersion", typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
            Array(json, "rules", () =>
            {
                foreach (DiagnosticRule rule in rules)
                {
                    Rule(json, rule);
                }
            });
        }));
        ReportJson.Text(json, "columnKind", "unicodeCodePoints");
        Array(json, "results", () =>
        {
            foreach (Diagnostic diagnostic in diagnostics)
            {
                Result(json, diagnostic, rules);
            }
        });
        json.WriteEndObject();
    }

    private static void Rule(JsonTextWriter json, DiagnosticRule rule)
    {
        string markdown = $"{rule.Explanation}\n\nWrong:\n\n```\n{rule.Wrong}\n```\n\nRight:\n\n```\n{rule.Right}\n```\n\n{rule.Fix}";
        json.WriteStartObject();
        ReportJson.Text(json, "id", rule.Code);
        Object(json, "shortDescription", () => ReportJson.Text(json, "text", rule.Title));
        Object(json, "fullDescription", () => ReportJson.Text(json, "text", rule.Explanation));
        Object(json, "help", () =>
        {
            ReportJson.Text(json, "text", rule.Fix);
            ReportJson.Text(json, "markdown", markdown);
        });
        Object(json, "defaultConfiguration", () => ReportJson.Text(json, "level", Level(rule.Severity)));
        json.WriteEndObject();
    }

    private static void Result(JsonTextWriter json, Diagnostic diagnostic, ImmutableArray<DiagnosticRule> rules)
    {
        json.WriteStartObject();
        ReportJson.Text(json, "ruleId", diagnostic.Code);
        ReportJson.Number(json, "ruleIndex", rules.IndexOf(DiagnosticCatalog.Get(diagnostic.Code)));
        ReportJson.Text(json, "level", Level(diagnostic.Severity));
        Object(json, "message", () => ReportJson.Text(json, "text", TerminalText.Escape($"{diagnostic.Message} {diagnostic.Advice}")));
        Array(json, "locations", () =>
        {
            json.WriteStartObject();
            Place(json, diagnostic.Location);
            json.WriteEndObject();
        });
        if (!diagnostic.Related.IsEmpty)
        {
            Array(json, "relatedLocations", () =>
            {
                for (int i = 0; i < diagnostic.Related.Length; i++)
                {
                    json.WriteStartObject();
                    ReportJson.Number(json, "id", i);
                    Object(json, "message", () => ReportJson.Text(json, "text", TerminalText.Escape(diagnostic.Related[i].Message)));
                    Place(json, diagnostic.Related[i].Location);
                    json.WriteEndObject();
                }
            });
        }

        json.WriteEndObject();
    }

    private static void Place(JsonTextWriter json, Location location) => Object(json, "physicalLocation", () =>
    {
        string uri = string.Join('/', location.File.Split('/').Select(Uri.EscapeDataString));
        Object(json, "artifactLocation", () => ReportJson.Text(json, "uri", uri));
        if (location.Line > 0)
        {
            Object(json, "region", () =>
            {
                ReportJson.Number(json, "startLine", location.Line);
                ReportJson.Number(json, "startColumn", location.Column);
                ReportJson.Number(json, "endLine", location.EndLine);
                ReportJson.Number(json, "endColumn", location.EndColumn);
            });
        }
    });

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static void Object(JsonTextWriter json, string name, Action content)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        content();
        json.WriteEndObject();
    }

    private static void Array(JsonTextWriter json, string name, Action content)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        content();
        json.WriteEndArray();
    }
}
