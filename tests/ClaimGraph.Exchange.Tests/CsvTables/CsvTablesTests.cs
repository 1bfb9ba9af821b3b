using ClaimGraph.Claims;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Properties;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Graphs;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.CsvTables;

public sealed class CsvTablesTests
{
    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public async Task Python_puts_every_node_and_edge_together_again(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        using Exported export = new(graph, "csv");
        JToken found = await Reader.PythonAsync("csv", "CsvTables/read_tables.py", export.Directory);

        // Claims of values have a table of their own, which the next test looks at.
        ReadBack.ShouldBe(new PropertyGraph(graph, new ExportOptions()), found, Form);
    }

    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public async Task DuckDB_reads_the_same_rows(string name)
    {
        using Exported export = new(SampleGraphs.Get(name), "csv");
        JToken python = await Reader.PythonAsync("csv", "CsvTables/read_tables.py", export.Directory);
        JToken duck = await Reader.NodeAsync("@duckdb/node-api", "CsvTables/read_duckdb.cjs", export.Directory);
        Assert.Equal(python["tables"]!.ToString(), duck.ToString());
    }

    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public async Task Values_are_there_with_how_they_are_meant(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        using Exported export = new(graph, "csv");
        JToken tables = (await Reader.PythonAsync("csv", "CsvTables/read_tables.py", export.Directory))["tables"]!;
        ILookup<string, string?> speakers = tables["speakers"]!.ToLookup(s => (string)s["claim"]!, s => (string?)s["node"]);
        Assert.Equal(
            graph.Claims.Select((c, i) => (Claim: c, Position: i + 1)).Where(c => c.Claim.Object is not NodeObject)
                .Select(c => string.Join('|', [c.Claim.Id.Value, c.Claim.Subject.Value, $"{c.Position}", c.Claim.Relation.Value, .. Value(c.Claim.Object), Vocabulary.NameOf(c.Claim.Modality), Held(c.Claim.Statement, Identifiers.Language.English), .. c.Claim.SaidBy.Select(s => s.Value)])),
            tables["values"]!.Select(r => string.Join('|', [.. new[] { "id", "subject", "position", "relation", "type", "value", "unit", "comparison", "text_en", "text_zh", "modality", "statement_en" }.Select(k => (string?)r[k]), .. speakers[(string)r["id"]!]])));
    }

    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public async Task Sources_names_and_the_order_of_reading_are_there(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        using Exported export = new(graph, "csv");
        JToken tables = (await Reader.PythonAsync("csv", "CsvTables/read_tables.py", export.Directory))["tables"]!;
        Assert.Equal(
            graph.Sources.Select(s => $"{s.Id}|{Held(s.Title, Identifiers.Language.English)}|{Held(s.Title, Identifiers.Language.Chinese)}|{s.Author}|{s.Publisher}|{s.Language}|{string.Join(' ', s.Languages)}|{s.Published}|{s.Sha256}"),
            Rows("sources", "id", "title_en", "title_zh", "author", "publisher", "language", "languages", "published", "sha256"));
        Assert.Equal(
            graph.Sources.SelectMany(s => s.Sections.Select(p => $"{s.Id}|{p.Id}|{Held(p.Labels, Identifiers.Language.English)}|{p.First}|{p.Last}")),
            Rows("sections", "source", "id", "label_en", "first", "last"));
        Assert.Equal(
            graph.Sources.SelectMany(s => s.Paragraphs.Select((p, i) => $"{s.Id}|{i + 1}|{p}|{Held(s.WithoutClaims.FirstOrDefault(u => u.Paragraph == i + 1)?.Reason.In(Identifiers.Language.English) ?? "")}")),
            Rows("paragraphs", "source", "paragraph", "sha256", "without_claims_en"));
        Assert.Equal(
            graph.Nodes.SelectMany(n => n.Aliases.Select((a, i) => $"{n.Id}|{i + 1}|{Held(a.Text)}|{a.Language}|{Vocabulary.NameOf(a.Type)}")),
            Rows("aliases", "node", "position", "text", "language", "type"));
        Assert.Equal(
            graph.Claims.Select((c, i) => (Claim: c, Row: $"{c.Id}|{i + 1}")).Where(c => c.Claim.Object is NodeObject).Select(c => c.Row),
            Rows("edges", "id", "position"));

        IEnumerable<string> Rows(string table, params string[] columns) =>
            tables[table]!.Select(r => string.Join('|', columns.Select(c => (string?)r[c])));
    }

    [Fact]
    public void A_text_that_a_spreadsheet_would_run_gets_an_apostrophe_and_is_counted()
    {
        using Exported export = new(SampleGraphs.Get("nasty"), "csv");
        Assert.Contains(",'=1+1,", File.ReadAllText(export.PathOf("nodes.csv")), StringComparison.Ordinal);
        Assert.Contains(export.Result.Losses.Losses, l => l is { What: "texts that a spreadsheet would run as formulas", Count: > 0 });
        using Exported clean = new(SampleGraphs.Get("river"), "csv");
        Assert.Equal(["schema"], clean.Result.Losses.Losses.Select(l => l.What));
    }

    [Fact]
    public void Lines_end_as_the_standard_says()
    {
        using Exported export = new(SampleGraphs.Get("river"), "csv");
        Assert.All(export.Result.Files.Where(f => f.EndsWith(".csv", StringComparison.Ordinal)), f =>
        {
            string text = File.ReadAllText(f);
            Assert.Equal(text.Count(c => c == '\n'), text.Split("\r\n").Length - 1);
            Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        });
    }

    private static JToken? Form(PropertyValue value) => value switch
    {
        { Type: PropertyType.JsonList } => null,
        NumberPropertyValue number => number.Digits,
        _ => Forms.Lists(value, Held),
    };

    private static string?[] Value(ClaimObject value) => value switch
    {
        QuantityObject { Quantity: { } q } => ["quantity", q.ValueText, q.Unit.Value, Vocabulary.NameOf(q.Comparison), null, null],
        DateObject { Date: { } d } => ["date", d.Text, null, null, null, null],
        TextObject { Text: { } t } => ["text", null, null, null, Held(t, Identifiers.Language.English), Held(t, Identifiers.Language.Chinese)],
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    // A source need not be in every language of the others.
    private static string? Held(Text.LocalizedText text, Identifiers.Language language) => text.TryGet(language, out string? there) ? Held(there) : null;

    private static string Held(string text) =>
        Forms.WithoutNul(text.Length > 0 && "=+-@\t\r\n".Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text);
}
