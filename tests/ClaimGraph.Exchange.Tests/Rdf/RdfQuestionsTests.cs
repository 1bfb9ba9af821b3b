using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Graphs;
using ClaimGraph.Query;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.Rdf;

/// <summary>The same questions in SPARQL, asked of Oxigraph, and in openCypher, asked of the graph.</summary>
public sealed class RdfQuestionsTests
{
    private const string Prefixes = """
        PREFIX cg: <urn:claimgraph:vocabulary#>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

        """;

    // Bare triples of relations in the default graph, which are what a tool takes for true.
    private const string StatedByDefault = """
        SELECT DISTINCT ?s ?p ?o { ?p a cg:Relation . ?s a cg:Node ; ?p ?o . ?o a cg:Node }
        """;

    // The same in any graph, for stores that merge them.
    private const string StatedAnywhere = """
        SELECT DISTINCT ?s ?p ?o { ?p a cg:Relation . ?o a cg:Node . { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }
        """;

    [Theory]
    [InlineData("real")]
    [InlineData("river")]
    [InlineData("nasty")]
    public async Task Only_affirmed_facts_are_stated(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        JToken[] rows = await AskAsync(graph, StatedByDefault, StatedAnywhere);
        string[] facts = Triples(graph, "r.modality = 'fact' AND r.polarity = 'affirmed'");
        string[] others = [.. Triples(graph, "r.modality <> 'fact' OR r.polarity <> 'affirmed'").Except(facts, StringComparer.Ordinal)];
        Assert.NotEmpty(facts);
        Assert.NotEmpty(others);
        Assert.Equal(facts, Stated(rows[0]));
        Assert.Equal(facts, Stated(rows[1]));
        Assert.Empty(Stated(rows[1]).Intersect(others, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Counts_are_the_same()
    {
        KnowledgeGraph graph = SampleGraphs.Get("real");
        (string Sparql, string Cypher)[] questions =
        [
            ("SELECT (STR(COUNT(*)) AS ?n) { ?k a cg:Node }", "MATCH (n) RETURN count(n) AS n"),
            ("SELECT (STR(COUNT(*)) AS ?n) { GRAPH ?c { ?c a cg:Claim ; rdf:object ?o } ?o a cg:Node }", "MATCH ()-[r]->() RETURN count(r) AS n"),
            (
                "SELECT (STR(COUNT(*)) AS ?n) { GRAPH ?c { ?c cg:modality cg:forecast ; rdf:object ?o } ?o a cg:Node }",
                "MATCH ()-[r]->() WHERE r.modality = 'forecast' RETURN count(r) AS n"),
            (
                "SELECT (STR(COUNT(*)) AS ?n) { GRAPH ?c { ?c cg:polarity cg:denied ; rdf:object ?o } ?o a cg:Node }",
                "MATCH ()-[r]->() WHERE r.polarity = 'denied' RETURN count(r) AS n"),
            (
                "SELECT (STR(COUNT(DISTINCT ?n1)) AS ?n) { ?n1 a/rdfs:subClassOf* ?k . ?k a cg:Kind ; dcterms:identifier \"organization\" }",
                "MATCH (n:Organization) RETURN count(n) AS n"),
        ];
        JToken[] rows = await AskAsync(graph, [.. questions.Select(q => q.Sparql)]);
        foreach (((string _, string cypher), JToken row) in questions.Zip(rows))
        {
            string expected = $"{graph.Query(cypher, cancellation: TestContext.Current.CancellationToken).Single()["n"]}";
            Assert.NotEqual("0", expected);
            Assert.Equal((cypher, expected), (cypher, (string?)row[0]!["n"]));
        }
    }

    [Fact]
    public async Task Speakers_dates_and_quantities_can_be_asked_for()
    {
        KnowledgeGraph graph = SampleGraphs.Get("river");
        JToken[] rows = await AskAsync(
            graph,
            "SELECT ?who { GRAPH ?p { ?c cg:saidBy/rdf:rest*/rdf:first ?s } GRAPH ?i { ?c dcterms:identifier \"blue-joins-red\" } ?s dcterms:identifier ?who }",
            "SELECT ?id { GRAPH ?c { ?c cg:earliest ?day FILTER(?day >= \"2020-01-01\"^^xsd:date) } GRAPH ?i { ?c dcterms:identifier ?id } }",
            "SELECT (STR(?v) AS ?value) ?unit { GRAPH ?c { ?c rdf:object ?q . ?q rdf:value ?v ; cg:unit ?u ; cg:comparison cg:more-than FILTER(?v > 1280.4) } ?u dcterms:identifier ?unit }");
        Assert.Equal(["red", "ada"], rows[0].Select(r => (string)r["who"]!));
        Assert.Equal(["blue-joins-red"], rows[1].Select(r => (string)r["id"]!));
        Assert.Equal([("1280.5", "kilometre")], rows[2].Select(r => ((string)r["value"]!, (string)r["unit"]!)));
    }

    private static async Task<JToken[]> AskAsync(KnowledgeGraph graph, params string[] questions)
    {
        using Exported export = new(graph, "nquads");
        JToken answer = await Reader.NodeAsync("oxigraph", "Rdf/rdf.cjs", ["ask", export.PathOf("graph.nq"), .. questions.Select(q => Prefixes + q)]);
        return [.. answer];
    }

    private static string[] Triples(KnowledgeGraph graph, string condition) =>
    [
        .. graph.Query($"MATCH (s)-[r]->(o) WHERE {condition} RETURN s.id AS s, type(r) AS p, o.id AS o", cancellation: TestContext.Current.CancellationToken)
            .Select(r => $"{r["s"]} {r["p"]} {r["o"]}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static string[] Stated(JToken rows) =>
    [
        .. rows.Select(r => $"{Id(r["s"])} {Id(r["p"]).Replace('-', '_').ToUpperInvariant()} {Id(r["o"])}").Order(StringComparer.Ordinal),
    ];

    private static string Id(JToken? iri) => ((string)iri!).Split('/')[^1];
}
