using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Rdf.Reading;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Graphs;
using ClaimGraph.Json;
using ClaimGraph.Loading;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;
using ClaimGraph.Query;
using ClaimGraph.Tests.TestData;
using CsCheck;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.Rdf;

/// <summary>What was written reads back equal.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> Readable => [.. RdfSyntax.All.Select(s => s.Format)];

    public static MatrixTheoryData<string, string> ReadableAndGraphs => new(RdfSyntax.All.Select(s => s.Format), SampleGraphs.Names.Select(n => n.Data));

    public static MatrixTheoryData<string, string> ReadableAndSeveralSources => new(RdfSyntax.All.Select(s => s.Format), ["sources", "unified"]);

    [Theory]
    [MemberData(nameof(Readable))]
    public void What_is_written_reads_back_equal(string format) => RandomDatasets.Any.Sample(
        dataset =>
        {
            KnowledgeGraph graph = KnowledgeGraph.Build(dataset);
            LoadResult read = Read(format, Write(format, graph));
            Assert.DoesNotContain(read.Diagnostics, d => d.Code is DiagnosticCodes.UnreadRdf || d.Severity == Severity.Error);
            Assert.Equal(graph.ToDataset(), read.Dataset);
        },
        iter: 40);

    [Theory]
    [InlineData("nquads", "https://example.org/rivers#")]
    [InlineData("trig", "https://example.org/rivers/")]
    [InlineData("turtle", "https://example.org/rivers#")]
    [InlineData("jsonld", "https://example.org/rivers/")]
    [InlineData("jsonld", "https://example.org/rivers#")]
    public void The_address_of_names_does_not_matter(string format, string address)
    {
        KnowledgeGraph graph = SampleGraphs.Get("river");
        string text = Write(format, graph, new ExportOptions { BaseAddress = new Uri(address) });
        Assert.Contains(address, text, StringComparison.Ordinal);
        Assert.DoesNotContain("urn:claimgraph:node", text, StringComparison.Ordinal);
        Assert.Equal(graph.ToDataset(), Read(format, text).Dataset);
    }

    [Theory]
    [MemberData(nameof(Readable))]
    public void The_real_graph_and_each_of_its_views_read_back_equal(string format)
    {
        KnowledgeGraph whole = SampleGraphs.Get("real");
        foreach (KnowledgeGraph graph in (KnowledgeGraph[])[whole, whole.View(GraphView.Factual), whole.View(GraphView.Forecasts)])
        {
            LoadResult read = Read(format, Write(format, graph));
            Assert.Equal(graph.ToDataset(), read.Dataset);
        }
    }

    [Theory]
    [MemberData(nameof(ReadableAndSeveralSources))]
    public void A_graph_of_several_sources_reads_back_equal(string format, string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        LoadResult read = Read(format, Write(format, graph));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(graph.ToDataset(), read.Dataset);
    }

    // The nasty graph breaks rules that no file may break, so that reading it as a dataset is refused; but all of it is there.
    [Theory]
    [MemberData(nameof(ReadableAndGraphs))]
    public void All_that_graph_json_says_is_said(string format, string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        using MemoryStream expected = new();
        GraphJson.Write(graph, expected);
        DiagnosticBag diagnostics = new();
        FileScope file = new(new SourceText("graph", Write(format, graph)), diagnostics);
        RdfFile quads = RdfSyntax.Of(format).Parse(file, LoadOptions.Default)!;
        JsonObjectSyntax read = new GraphReader(file, quads).ToGraphJson()!;
        Assert.Empty(diagnostics.ToOrdered());
        Assert.Equal(Plain(Parse(expected.ToArray())).ToString(), Plain(Token(read)).ToString());
    }

    [Theory]
    [InlineData("graph.nq", "turtle", "real")]
    [InlineData("graph.ttl", "nquads", "real")]
    [InlineData("graph.jsonld", "trig", "real")]
    [InlineData("graph.trig", "nquads", "river")]
    [InlineData("graph.trig", "turtle", "river")]
    public async Task What_oxigraph_writes_anew_reads_back_equal(string file, string to, string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        using RdfExports exports = new(graph);
        string written = exports.PathOf($"again{RdfSyntax.Of(to).Extension}");
        await Reader.NodeAsync("oxigraph", "Rdf/rdf.cjs", "convert", exports.PathOf(file), written);
        Assert.Equal(graph.ToDataset(), RdfSyntax.Of(to).Read(File.ReadAllText(written)).Dataset);
    }

    // rdflib writes lists, brackets, numbers and texts of several lines in short ways of its own.
    [Theory]
    [InlineData("graph.ttl", "turtle", "real")]
    [InlineData("graph.trig", "trig", "real")]
    [InlineData("graph.nq", "trig", "river")]
    public async Task What_rdflib_writes_anew_reads_back_equal(string file, string to, string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        using RdfExports exports = new(graph);
        string written = exports.PathOf($"again{RdfSyntax.Of(to).Extension}");
        await Reader.PythonAsync("rdflib", "Rdf/rdflib_writer.py", exports.PathOf(file), to, written);
        Assert.Equal(graph.ToDataset(), RdfSyntax.Of(to).Read(File.ReadAllText(written)).Dataset);
    }

    [Fact]
    public void The_order_of_quads_does_not_matter()
    {
        KnowledgeGraph graph = SampleGraphs.Get("river");
        string[] lines = Write("nquads", graph).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        new Random(7).Shuffle(lines);
        Assert.Equal(graph.ToDataset(), Read("nquads", string.Join("\r\n", lines)).Dataset);
    }

    private static string Write(string format, KnowledgeGraph graph, ExportOptions? options = null)
    {
        using Exported export = new(graph, format, options);
        return File.ReadAllText(export.Result.Files[0]);
    }

    private static LoadResult Read(string format, string text) => RdfSyntax.Of(format).Read(text);

    private static JToken Parse(byte[] json)
    {
        using JsonTextReader reader = new(new StreamReader(new MemoryStream(json))) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }

    private static JToken Token(JsonSyntax value) => value switch
    {
        JsonObjectSyntax o => new JObject(o.Properties.Select(p => new JProperty(p.Name, Token(p.Value)))),
        JsonArraySyntax a => new JArray(a.Elements.Select(Token)),
        JsonStringSyntax s => s.Value,
        JsonNumberSyntax n => int.Parse(n.Text, System.Globalization.CultureInfo.InvariantCulture),
        JsonBooleanSyntax b => b.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    // What is empty or false may be left out of graph JSON, and the order of properties says nothing.
    private static JToken Plain(JToken value) => value switch
    {
        JObject o => new JObject(o.Properties().Select(p => (p.Name, Value: Plain(p.Value)))
            .Where(p => p.Value is not JContainer { Count: 0 } and not JValue { Value: false })
            .OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => new JProperty(p.Name, p.Value))),
        JArray a => new JArray(a.Select(Plain)),
        _ => value,
    };
}
