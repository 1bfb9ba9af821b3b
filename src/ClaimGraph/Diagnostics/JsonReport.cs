using Newtonsoft.Json;

namespace ClaimGraph.Diagnostics;

/// <summary>Diagnostics as JSON, for programs.</summary>
public static class JsonReport
{
    /// <summary>Writes one JSON object: the counts by severity and the list of diagnostics.</summary>
    /// <remarks>
    /// <c>{"errors":1,"warnings":0,"hints":0,"diagnostics":[{"code","severity","file","line","column","endLine","endColumn","message",
    /// "advice","related":[{"file","line","column","endLine","endColumn","message"}]}]}</c>. Lines and columns count from 1, columns in
    /// Unicode code points, ends are just after the last character; all four are absent for a file as a whole. Indented by two spaces,
    /// lines end in LF.
    /// </remarks>
    /// <param name="diagnostics">The diagnostics, written in the order given.</param>
    /// <param name="writer">Takes the text.</param>
    public static void Write(IReadOnlyCollection<Diagnostic> diagnostics, TextWriter writer) => ReportJson.Write(writer, json =>
    {
        json.WriteStartObject();
        Count(json, "errors", diagnostics, Severity.Error);
        Count(json, "warnings", diagnostics, Severity.Warning);
        Count(json, "hints", diagnostics, Severity.Hint);
        json.WritePropertyName("diagnostics");
        json.WriteStartArray();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Write(json, diagnostic);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Count(JsonTextWriter json, string name, IEnumerable<Diagnostic> diagnostics, Severity severity)
    {
        json.WritePropertyName(name);
        json.WriteValue(diagnostics.Count(d => d.Severity == severity));
    }

    private static void Write(JsonTextWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        ReportJson.Text(json, "code", diagnostic.Code);
        ReportJson.Text(json, "severity", Vocabulary.NameOf(diagnostic.Severity));
        Place(json, diagnostic.Location);
        ReportJson.Text(json, "message", diagnostic.Message);
        ReportJson.Text(json, "advice", diagnostic.Advice);
        json.WritePropertyName("related");
        json.WriteStartArray();
        foreach (RelatedLocation related in diagnostic.Related)
        {
            json.WriteStartObject();
            Place(json, related.Location);
            ReportJson.Text(json, "message", related.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Place(JsonTextWriter json, Location location)
    {
        ReportJson.Text(json, "file", location.File);
        if (location.Line > 0)
        {
            ReportJson.Number(json, "line", location.Line);
            ReportJson.Number(json, "column", location.Column);
            ReportJson.Number(json, "endLine", location.EndLine);
            ReportJson.Number(json, "endColumn", location.EndColumn);
        }
    }
}
