using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Imports.Foreign;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Imports.Csv;

/// <summary>
/// Tables of nodes and of edges as CSV, several of each if need be, in any order: a table that says where edges start and lead to is one
/// of edges. Headers are those of this project's <c>csv</c>, of Gephi and GraphFrames, or of Neo4j's bulk import.
/// </summary>
internal sealed class CsvImport : PropertyGraphImport
{
    // Neo4j parts the items of a list by a semicolon unless told otherwise, this project's export by what no text has in it.
    private const char UnitSeparator = '\u001F';
    private const char Semicolon = ';';

    /// <inheritdoc/>
    public override string Id => "csv";

    /// <inheritdoc/>
    public override string Name => "CSV tables of nodes and edges";

    /// <inheritdoc/>
    public override string Reads => "a table of nodes and one of edges, or several of each";

    /// <inheritdoc/>
    public override (int Least, int Most) FileCount => (2, 1000);

    /// <inheritdoc/>
    internal override void Read(FileScope file, ForeignGraph graph, ImportSession session)
    {
        CsvColumns? columns = null;
        foreach (CsvRow row in new CsvReader(file).Rows())
        {
            if (columns is null)
            {
                columns = CsvColumns.Of(file, row);
                if (columns is null)
                {
                    return;
                }
            }
            else if (row.Fields.Count != columns.All.Length)
            {
                file.Report(ForeignMessages.FieldCount(file.At(row.Span with { End = row.Fields[0].Span.End }), row.Fields.Count, columns.All.Length));
            }
            else
            {
                ReadRow(file, graph, columns, row);
            }
        }

        if (columns is null && !file.Diagnostics.HasErrors)
        {
            file.Report(ForeignMessages.Shape(file.At(new TextSpan(0, 0)), "the table has no header.", "Write the names of its columns on the first line."));
        }
    }

    private static void ReadRow(FileScope file, ForeignGraph graph, CsvColumns columns, CsvRow row)
    {
        ForeignPlace place = new(file, row.Span);
        ImmutableArray<ForeignProperty>.Builder properties = ImmutableArray.CreateBuilder<ForeignProperty>();
        ImmutableArray<string>.Builder types = ImmutableArray.CreateBuilder<string>();
        string? id = null;
        ForeignEnd source = default;
        ForeignEnd target = default;
        for (int i = 0; i < columns.All.Length; i++)
        {
            CsvField field = row.Fields[i];
            ForeignPlace at = new(file, field.Span);
            if (field is { Text.Length: 0, IsQuoted: false } && columns.All[i].Role is not (CsvColumnRole.Source or CsvColumnRole.Target))
            {
                continue;
            }

            switch (columns.All[i].Role)
            {
                case CsvColumnRole.Id:
                    id = field.Text;
                    break;
                case CsvColumnRole.Type:
                    types.AddRange(Items(field.Text).Where(t => t.Length > 0));
                    break;
                case CsvColumnRole.Source:
                    source = new ForeignEnd(field.Text, at);
                    break;
                case CsvColumnRole.Target:
                    target = new ForeignEnd(field.Text, at);
                    break;
                case CsvColumnRole.Property:
                    properties.Add(new ForeignProperty(columns.All[i].Name, Value(columns.All[i], field.Text), at));
                    break;
                default:
                    break;
            }
        }

        if (columns.IsOfEdges)
        {
            graph.Add(new ForeignEdge(id, source, target, types.Count > 0 ? types[0] : null, place, properties.DrainToImmutable()));
        }
        else if (id is null)
        {
            file.Report(ForeignMessages.Shape(place.Start, "this node has no id.", "Give it one that no other node has."));
        }
        else
        {
            graph.Add(new ForeignNode(id, place, types.DrainToImmutable(), properties.DrainToImmutable()));
        }
    }

    private static ForeignValue Value(CsvColumn column, string text) => column.IsList
        ? new ForeignList([.. Items(text).Select(i => Single(column, i))])
        : Single(column, text);

    private static ForeignValue Single(CsvColumn column, string text) =>
        column.IsNumber ? new ForeignNumber(text) : new ForeignText(WithoutApostrophe(text));

    private static string[] Items(string text) =>
        text.Split(text.Contains(UnitSeparator, StringComparison.Ordinal) ? UnitSeparator : Semicolon);

    // An apostrophe keeps spreadsheets from running a text as a formula; it is no part of the text.
    private static string WithoutApostrophe(string text) =>
        text is ['\'', '=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? text[1..] : text;
}
