using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Tests.Loading;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Tests.Diagnostics;

public sealed class ReportTests
{
    private static readonly ImmutableArray<Diagnostic> Two =
    [
        new("CG0030", Severity.Error, new Location("my data/节点.json", 3, 5, 3, 11), "the id \"a\" is taken.", "Rename it.")
        {
            Related = [new RelatedLocation(new Location("nodes/b.json", 1, 2, 1, 5), "the first")],
        },
        new("CG0902", Severity.Hint, Location.OfFile("people.json"), "this \u001B[31mfile\u001B[0m is not read.", "Move it."),
    ];

    [Fact]
    public void Text_has_a_line_for_each_diagnostic_and_each_related_place() => Assert.Equal(
        """
        my data/节点.json:3:5: error CG0030: the id "a" is taken. Rename it.
          nodes/b.json:1:2: note: the first
        people.json: hint CG0902: this \u001B[31mfile\u001B[0m is not read. Move it.

        """.ReplaceLineEndings("\n"),
        Write(TextReport.Write));

    [Fact]
    public void Json_counts_by_severity_and_places_by_line_and_column()
    {
        JObject report = JObject.Parse(Write((d, w) => JsonReport.Write([.. d], w)));
        Assert.Equal((1, 0, 1), ((int)report["errors"]!, (int)report["warnings"]!, (int)report["hints"]!));
        JToken first = report["diagnostics"]![0]!;
        Assert.Equal("CG0030", (string?)first["code"]);
        Assert.Equal("error", (string?)first["severity"]);
        Assert.Equal((3, 5, 3, 11), ((int)first["line"]!, (int)first["column"]!, (int)first["endLine"]!, (int)first["endColumn"]!));
        Assert.Equal("nodes/b.json", (string?)first["related"]![0]!["file"]);
        Assert.Null(report["diagnostics"]![1]!["line"]);
    }

    [Fact]
    public void Sarif_has_what_its_schema_requires()
    {
        JObject log = JObject.Parse(Write((d, w) => SarifReport.Write([.. d], w)));
        Assert.Equal("2.1.0", (string?)log["version"]);
        JToken run = Assert.Single(log["runs"]!);
        Assert.Equal("ClaimGraph", (string?)run["tool"]!["driver"]!["name"]);
        Assert.Equal("unicodeCodePoints", (string?)run["columnKind"]);
        JToken[] rules = [.. run["tool"]!["driver"]!["rules"]!];
        Assert.Equal(["CG0030", "CG0902"], rules.Select(r => (string?)r["id"]));
        Assert.All(rules, r => Assert.False(string.IsNullOrEmpty((string?)r["help"]!["text"])));
        JToken[] results = [.. run["results"]!];
        Assert.Equal(["error", "note"], results.Select(r => (string?)r["level"]));
        Assert.All(results, r =>
        {
            Assert.Equal((string?)r["ruleId"], (string?)rules[(int)r["ruleIndex"]!]["id"]);
            Assert.False(string.IsNullOrEmpty((string?)r["message"]!["text"]));
            string uri = (string)r["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!;
            Assert.True(Uri.TryCreate(uri, UriKind.Relative, out _));
            Assert.DoesNotContain(' ', uri);
        });
        Assert.Equal(3, (int)results[0]["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!);
        Assert.Equal("the first", (string?)results[0]["relatedLocations"]![0]!["message"]!["text"]);
        Assert.Null(results[1]["locations"]![0]!["physicalLocation"]!["region"]);
        Assert.DoesNotContain("\u001B", log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_list_gives_whole_reports()
    {
        using StringWriter text = new();
        TextReport.Write([], text);
        JsonReport.Write([], text);
        Assert.Equal("{\n  \"errors\": 0,\n  \"warnings\": 0,\n  \"hints\": 0,\n  \"diagnostics\": []\n}\n", text.ToString());
        using StringWriter sarif = new();
        SarifReport.Write([], sarif);
        Assert.Empty(JObject.Parse(sarif.ToString()).SelectToken("runs[0].results")!);
    }

    [Fact]
    public void Every_report_can_show_every_case()
    {
        foreach (string name in DatasetCase.Names)
        {
            DatasetCase testCase = DatasetCase.Read(name);
            ImmutableArray<Diagnostic> diagnostics = testCase.Load(testCase.Files).Diagnostics;
            using StringWriter json = new();
            JsonReport.Write(diagnostics, json);
            using StringWriter sarif = new();
            SarifReport.Write(diagnostics, sarif);
            Assert.Equal(diagnostics.Length, JObject.Parse(json.ToString())["diagnostics"]!.Count());
            Assert.Equal(diagnostics.Length, JObject.Parse(sarif.ToString()).SelectToken("runs[0].results")!.Count());
        }
    }

    [Theory]
    [InlineData("plain 文字 😀", "plain 文字 😀")]
    [InlineData("\u001B]0;title\u0007", "\\u001B]0;title\\u0007")]
    [InlineData("a\r\nb", "a\\u000D\\u000Ab")]
    [InlineData("\u202Ecba", "\\u202Ecba")]
    [InlineData("\u009B31m", "\\u009B31m")]
    public void What_could_steer_a_terminal_is_escaped(string text, string expected) => Assert.Equal(expected, TerminalText.Escape(text));

    [Fact]
    public void Half_a_surrogate_pair_is_escaped_and_a_whole_one_is_not() =>
        Assert.Equal("\\uDE00😀\\uD83D", TerminalText.Escape("\uDE00😀\uD83D"));

    private static string Write(Action<IEnumerable<Diagnostic>, TextWriter> report)
    {
        using StringWriter writer = new();
        report(Two, writer);
        return writer.ToString();
    }
}
