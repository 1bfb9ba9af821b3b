using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Dates;
using ClaimGraph.Graphs;
using ClaimGraph.Query;

namespace ClaimGraph.Cli.Questions;

/// <summary>
/// An answer as comma-separated values: RFC 4180, a header, CRLF, UTF-8 without byte order mark. A node and an edge are their
/// ids, a path is <c>(a)-[R]-&gt;(b)</c> with ids, lists and maps are JSON; null is an empty field, the empty text is <c>""</c>.
/// </summary>
/// <remarks>
/// Spreadsheets take a field that begins with <c>= + - @</c>, a tab or a line end for a formula and run it (CWE-1236, OWASP "CSV
/// Injection"). Such texts get an apostrophe before them, which spreadsheets take for "this is text"; numbers do not. Who
/// needs the texts to the letter takes JSON.
/// </remarks>
/// <param name="output">Where it is written.</param>
/// <param name="isForScreen">True when a person looks at it: what could disturb a terminal is then escaped.</param>
/// <param name="reasons">The reasons of a row, for two columns more; null to leave them out.</param>
internal sealed class CsvAnswer(TextWriter output, bool isForScreen, Func<QueryRow, Reasons>? reasons) : IAnswerWriter
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <inheritdoc/>
    public void Begin(ImmutableArray<string> columns) =>
        WriteLine(columns.Concat(reasons is null ? [] : ["why", "claims"]).Select(Text));

    /// <inheritdoc/>
    public void Add(QueryRow row)
    {
        IEnumerable<string> fields = row.Columns.Select((_, i) => Field(row[i]));
        if (reasons?.Invoke(row) is { } why)
        {
            fields = fields.Append(Text(why.Summary)).Append(Text(string.Join(' ', why.Claims.Select(c => c.Id.Value))));
        }

        WriteLine(fields);
    }

    /// <inheritdoc/>
    public void End()
    {
    }

    /// <inheritdoc/>
    public void Abandon()
    {
    }

    private static string Field(object? value) => value switch
    {
        null => "",
        bool truth => truth ? "true" : "false",
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => AnswerText.Number(number),
        string text => Text(text),
        EdtfDate date => Text(date.Text),
        Node node => Text(node.Id.Value),
        ClaimEdge edge => Text(edge.Id.Value),
        ClaimPath path => Text(path.Start.Value.Insert(0, "(") + ")" + string.Concat(path.Steps.Select(Step))),
        _ => Text(AnswerJson.Text(AnswerJson.Of(value))),
    };

    private static string Step(Step step)
    {
        string type = QueryVocabulary.TypeOf(step.Edge.Relation);
        return step.IsReversed ? $"<-[{type}]-({step.To})" : $"-[{type}]->({step.To})";
    }

    private static string Text(string text)
    {
        string safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? "'" + text : text;
        return safe.Length == 0 || safe.AsSpan().ContainsAny(Quoted)
            ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : safe;
    }

    private void WriteLine(IEnumerable<string> fields)
    {
        string line = string.Join(',', fields);
        output.Write((isForScreen ? Terminal.Safe(line) : line) + "\r\n");
    }
}
