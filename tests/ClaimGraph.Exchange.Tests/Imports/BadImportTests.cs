using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Imports;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Graphs;
using CsCheck;

namespace ClaimGraph.Exchange.Tests.Imports;

/// <summary>What is said of files that cannot be imported. The directory <c>cases</c> has bad files beside what is said of them.</summary>
public sealed class BadImportTests
{
    private static readonly string Cases = Repository.PathOf("tests", "ClaimGraph.Exchange.Tests", "Imports", "cases");

    public static TheoryData<string> Names => [.. Directory.GetDirectories(Cases).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Bad_files_give_exactly_the_expected_diagnostics(string name)
    {
        string directory = Path.Combine(Cases, name);
        (string format, string[] files) = FormatOf(directory);
        ImportResult result = Imported.From(format, new ImportOptions { Mapping = Known(directory, "mapping.json"), Text = Known(directory, "article.txt") }, files);
        using StringWriter report = new();
        TextReport.Write(result.Diagnostics, report);
        string expected = Path.Combine(directory, "expected.txt");
        if (Environment.GetEnvironmentVariable("CLAIMGRAPH_ACCEPT") == "1")
        {
            File.WriteAllText(expected, report.ToString());
        }

        Assert.Equal(File.ReadAllText(expected), report.ToString());
        Assert.Contains(result.Diagnostics, d => d.Code == name[..6]);
        Assert.All(result.Diagnostics, d => Assert.True(d.Location.Line > 0, d.ToString()));
        Assert.Equal(result.Diagnostics.Any(d => d.Severity == Severity.Error), result.Dataset is null);
        Assert.Equal(result.Dataset is null, result.Files.IsEmpty);
    }

    [Theory]
    [InlineData("node-link")]
    [InlineData("graphml")]
    [InlineData("cypher")]
    [InlineData("csv")]
    [InlineData("nquads")]
    [InlineData("draft-claims")]
    public void A_damaged_file_is_told_of_and_never_throws(string format)
    {
        string whole = Whole(format);
        string[] pieces = ["", "\"", "'", "{", "}", "[", "]", "(", ")", "<", ">", "</", "&", "\\", "\0", ",", ":", ";", "`", "-", "null", "1e999", "\uD800", "\n", "id", "//", "<!DOCTYPE x>", "CREATE"];
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[0, pieces.Length - 1], Gen.Int[0, 12]).Sample(
            (at, piece, cut) =>
            {
                string damaged = whole.Remove(at, Math.Min(cut, whole.Length - at)).Insert(at, pieces[piece]);
                ImportResult result = format == "csv"
                    ? Imported.FromTexts(format, null, ("nodes.csv", damaged), ("edges.csv", "source,target\r\nblue,red\r\n"))
                    : Imported.FromTexts(format, null, ("graph.txt", damaged));
                Assert.Equal(result.Dataset is null, result.Diagnostics.Any(d => d.Severity == Severity.Error));
                Assert.All(result.Diagnostics, d => Assert.True(d.Location.Line > 0, d.ToString()));
            },
            iter: 60);
    }

    [Fact]
    public void The_wrong_number_of_files_or_a_mapping_too_many_is_misuse()
    {
        Assert.Throws<ArgumentException>(() => Imported.From("csv", null, Imported.File("gephi-nodes.csv")));
        Assert.Throws<ArgumentException>(() => Imported.From("graphml", null, Imported.File("networkx.graphml"), Imported.File("igraph.graphml")));
        Assert.Throws<ArgumentException>(() => Imported.From("nquads", new ImportOptions { Mapping = "mapping.json" }, Imported.File("networkx.graphml")));
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_of()
    {
        ImportResult result = Imported.From("graphml", null, Imported.File("missing.graphml"));
        Assert.Equal("CG0010", Assert.Single(result.Diagnostics).Code);
    }

    private static string? Known(string directory, string file) => File.Exists(Path.Combine(directory, file)) ? Path.Combine(directory, file) : null;

    private static (string Format, string[] Files) FormatOf(string directory)
    {
        foreach ((string ending, string format) in new[]
        {
            (".node-link.json", "node-link"), (".graphml", "graphml"), (".csv", "csv"), (".cypher", "cypher"), (".nq", "nquads"), ("drafts.json", "draft-claims"),
        })
        {
            string[] files = [.. Directory.GetFiles(directory).Where(f => f.EndsWith(ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
            if (files.Length > 0)
            {
                return (format, files);
            }
        }

        throw new InvalidOperationException($"{directory} has no file to import.");
    }

    private static string Whole(string format)
    {
        if (format == "draft-claims")
        {
            return File.ReadAllText(Imported.File("drafts.json"));
        }

        KnowledgeGraph graph = SampleGraphs.Get("river");
        using Exported export = new(graph, format);
        return File.ReadAllText(export.Result.Files[0]);
    }
}
