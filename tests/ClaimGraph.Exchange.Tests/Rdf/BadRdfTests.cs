using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Loading;
using CsCheck;

namespace ClaimGraph.Exchange.Tests.Rdf;

/// <summary>What is said of files that cannot be read, or not all of them. The directory <c>cases</c> has a bad file beside what is said of it.</summary>
public sealed class BadRdfTests
{
    private const string Base = "urn:claimgraph:";

    private static readonly string Cases = Repository.PathOf("tests", "ClaimGraph.Exchange.Tests", "Rdf", "cases");

    private static readonly string NQuads = River("nquads");

    private static readonly string JsonLd = River("jsonld");

    public static TheoryData<string> Names => [.. Directory.GetDirectories(Cases).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_bad_file_gives_exactly_the_expected_diagnostics(string name)
    {
        string path = Directory.GetFiles(Path.Combine(Cases, name), "graph.*").Single();
        byte[] bytes = File.ReadAllBytes(path);
        LoadResult result = Read(Path.GetFileName(path), bytes);
        using StringWriter report = new();
        TextReport.Write(result.Diagnostics, report);
        string expected = Path.Combine(Cases, name, "expected.txt");
        if (Environment.GetEnvironmentVariable("CLAIMGRAPH_ACCEPT") == "1")
        {
            File.WriteAllText(expected, report.ToString());
        }

        Assert.Equal(File.ReadAllText(expected), report.ToString());
        Assert.Contains(result.Diagnostics, d => d.Code == name[..6]);
    }

    [Theory]
    [InlineData("node/blue> <http://purl.org/dc/terms/identifier> \"blue\"", "node/blue> <http://purl.org/dc/terms/identifier> \"Blue\"", "error CG0023: ")]
    [InlineData("#modality> <urn:claimgraph:vocabulary#opinion>", "#modality> <urn:claimgraph:vocabulary#opinon>", "error CG0111: unknown modality \"opinon\". Did you mean \"opinion\"?")]
    [InlineData("#predicate> <urn:claimgraph:relation/rivals>", "#predicate> <urn:claimgraph:relation/rivls>", "error CG0104: unknown relation \"rivls\". Did you mean \"rivals\"?")]
    [InlineData("#subject> <urn:claimgraph:node/blue>", "#subject> <urn:claimgraph:node/blu>", "error CG0102: unknown node \"blu\". Did you mean \"blue\"?")]
    [InlineData("\"1280.50\"", "\"1.2e3\"", "error CG0404: ")]
    [InlineData("#object> \"2023~\"", "#object> \"2023-13\"", "error CG040")]
    [InlineData("\"The claim red-told.\"@en", "\"The claim red-told.\"", "error CG0852: this text is in no language.")]
    [InlineData("river-news.paragraph.3> <urn:claimgraph:vocabulary#number> \"3\"", "river-news.paragraph.3> <urn:claimgraph:vocabulary#number> \"4\"", "error CG0852: paragraph 3 of this source is missing")]
    [InlineData("<http://www.w3.org/ns/oa#hasSource> <urn:claimgraph:source/river-news.paragraph.3>", "<http://www.w3.org/ns/oa#hasSource> <urn:claimgraph:source/river-news.paragraph.9>", "error CG0852: nothing is said of <urn:claimgraph:source/river-news.paragraph.9>.")]
    [InlineData("\"claimgraph/1\"", "\"claimgraph/9\"", "error CG0113: unknown format \"claimgraph/9\".")]
    [InlineData("<http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil>", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <urn:nowhere>", "error CG0852: the list breaks off at <urn:nowhere>.")]
    [InlineData("<urn:claimgraph:claim/rivals> <urn:claimgraph:vocabulary#position> \"5\"", "<urn:claimgraph:claim/rivals> <urn:claimgraph:vocabulary#position> \"five\"", "error CG0852: <urn:claimgraph:claim/rivals> has no place among its like.")]
    public void What_is_wrong_is_told_with_its_place(string right, string wrong, string expected)
    {
        int at = NQuads.LastIndexOf(right, StringComparison.Ordinal);
        Assert.True(at > 0, right);
        LoadResult result = Read("graph.nq", NQuads.Remove(at, right.Length).Insert(at, wrong));
        Assert.Null(result.Dataset);
        Diagnostic found = Assert.Single(result.Diagnostics, d => d.ToString().Contains(expected, StringComparison.Ordinal));
        Assert.Equal(NQuads.AsSpan(0, at).Count('\n') + 1, found.Location.Line);
        Assert.True(found.Location.Column > 1);
    }

    [Fact]
    public void What_is_not_read_is_told_and_the_rest_is_read()
    {
        string more = $"""
            <{Base}node/blue> <{Base}relation/rivals> <{Base}node/red> .
            <{Base}node/blue> <http://xmlns.com/foaf/0.1/homepage> <https://example.org/blue> .
            <{Base}node/blue> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://xmlns.com/foaf/0.1/Thing> .

            """;
        LoadResult result = Read("graph.nq", NQuads + more);
        Assert.Equal(SampleGraphs.Get("river").ToDataset(), result.Dataset);
        int lines = NQuads.Count('\n');
        Assert.Equal(
            [
                $"graph.nq:{lines + 1}:61: warning CG0853: that <{Base}node/blue> stands in <{Base}relation/rivals> to \"{Base}node/red\" is not read: no claim stands behind it. Add a claim with its speaker and its evidence.",
                $"graph.nq:{lines + 2}:65: warning CG0853: what <http://xmlns.com/foaf/0.1/homepage> says of <{Base}node/blue> is not read. Keep it elsewhere: a graph of claims has no place for it.",
            ],
            result.Diagnostics.Where(d => d.Severity != Severity.Hint).Select(d => d.ToString()));
    }

    [Fact]
    public void Classes_that_a_reasoner_added_do_not_matter()
    {
        string more = $"<{Base}node/blue> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <{Base}kind/water> .\n";
        Assert.Equal(SampleGraphs.Get("river").ToDataset(), Read("graph.nq", NQuads + more).Dataset);
    }

    [Theory]
    [InlineData("\"@context\": {", "\"@context\": \"https://schema.org\", \"x\": {", "error CG0852: the context is a text")]
    [InlineData("\"@id\": \"node:blue\",\n   \"@type\"", "\"@id\": \"blue\",\n   \"@type\"", "error CG0851: \"blue\" is no full name.")]
    [InlineData("\"@language\": \"zh\"", "\"@direction\": \"rtl\"", "error CG0852: a literal has more than")]
    [InlineData("\"@graph\": [", "\"@graph\": [ 7,", "error CG0852: there is a number among the things")]
    [InlineData("\"dcterms:identifier\": \"red-told\"", "\"dcterms:identifier\": 1.5", "error CG0852: a value is a number")]
    [InlineData("\n}", "", "error CG0001: ")]
    public void What_else_json_ld_can_do_is_refused(string right, string wrong, string expected)
    {
        int at = JsonLd.LastIndexOf(right, StringComparison.Ordinal);
        Assert.True(at > 0, right);
        LoadResult result = Read("graph.jsonld", JsonLd.Remove(at, right.Length).Insert(at, wrong));
        Assert.Null(result.Dataset);
        Assert.Contains(result.Diagnostics, d => d.Location.Line > 0 && d.ToString().Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("graph.nq")]
    [InlineData("graph.trig")]
    [InlineData("graph.jsonld")]
    public void Any_cut_or_changed_character_gives_diagnostics_or_a_dataset_and_never_an_exception(string file)
    {
        string text = River(RdfSyntax.OfFile(file).Format);
        string[] pieces = ["", "<", "\"", ">", "\\u", "\\", ".", "_:x", "\n", "#", "@", "^", " ", "\uFFFD", "{", "]", "0", "[", "(", "\"\"\"", ";", "%", "PREFIX ", "-."];
        Gen.Select(Gen.Int[0, text.Length - 1], Gen.Int[0, 20], Gen.Int[0, pieces.Length - 1]).Sample(
            (at, length, piece) =>
            {
                LoadResult result = Read(file, text.Remove(at, Math.Min(length, text.Length - at)).Insert(at, pieces[piece]));
                Assert.Equal(result.Dataset is null, result.Diagnostics.Any(d => d.Severity == Severity.Error));
                Assert.All(result.Diagnostics, d => Assert.True(d.Location.Line > 0, d.ToString()));
            },
            iter: 150);
    }

    private static string River(string format)
    {
        using Exported export = new(SampleGraphs.Get("river"), format);
        return File.ReadAllText(export.Result.Files[0]);
    }

    private static LoadResult Read(string file, string text) => Read(file, System.Text.Encoding.UTF8.GetBytes(text));

    private static LoadResult Read(string file, byte[] bytes) =>
        RdfSyntax.OfFile(file).Load(new DataFile(file, bytes), null);
}
