using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Rdf;
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
    public static TheoryData<string> Readable => ["nquads", "jsonld"];

    public static MatrixTheoryData<string, string> ReadableAndGraphs => new(["nquads", "jsonld"], SampleGraphs.Names.Select(n => n.Data));

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
    [InlineData("nquads", "sources")]
    [InlineData("jsonld", "sources")]
    [InlineData("nquads", "unified")]
    [InlineData("jsonld", "unified")]
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
        RdfFile quads = (format == "nquads" ? GraphRdf.NQuads(file, LoadOptions.Default) : GraphRdf.JsonLd(file, LoadOptions.Default))!;
        JsonObjectSyntax read = new GraphReader(file, quads).ToGraphJson()!;
        Assert.Empty(diagnostics.ToOrdered());
        Assert.Equal(Plain(Parse(expected.ToArray())).ToString(), Plain(Token(read)).ToString());
    }

    [Theory]
    [InlineData("graph.trig", "real")]
    [InlineData("graph.ttl", "real")]
    [InlineData("graph.jsonld", "river")]
    [InlineData("graph.ttl", "river")]
    public async Task What_another_tool_made_of_any_syntax_reads_back_equal(string file, string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        using RdfExports exports = new(graph);
        string converted = exports.PathOf("converted.nq");
        await Reader.NodeAsync("oxigraph", "Rdf/rdf.cjs", "nquads", exports.PathOf(file), converted);
        Assert.Equal(graph.ToDataset(), GraphRdf.ReadNQuads(converted).Dataset);
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

    private static LoadResult Read(string format, string text)
    {
        DataFile file = new("graph", System.Text.Encoding.UTF8.GetBytes(text));
        return format == "nquads" ? GraphRdf.ReadNQuads(file) : GraphRdf.ReadJsonLd(file);
    }

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
