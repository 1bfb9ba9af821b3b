using ClaimGraph.Exchange.Rdf;
using ClaimGraph.Exchange.Tests.Fixtures;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.Rdf;

/// <summary>The project's own vocabulary, as Oxigraph reads it.</summary>
public sealed class VocabularyTests
{
    private const string TermsInUse = """
        SELECT DISTINCT ?t {
          { { ?s ?t ?o } UNION { ?s ?p ?t } UNION { GRAPH ?g { { ?s ?t ?o } UNION { ?s ?p ?t } } } }
          FILTER(isIRI(?t) && STRSTARTS(STR(?t), "urn:claimgraph:vocabulary#"))
        } ORDER BY STR(?t)
        """;

    [Fact]
    public async Task Every_term_in_use_is_defined_and_every_term_says_what_it_means()
    {
        using RdfExports exports = new(SampleGraphs.Get("river"));
        JToken used = await Reader.NodeAsync("oxigraph", "Rdf/rdf.cjs", "ask", exports.PathOf("graph.nq"), TermsInUse);
        JToken defined = await Reader.NodeAsync("oxigraph", "Rdf/rdf.cjs", "ask", exports.PathOf("vocabulary.ttl"), """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT DISTINCT ?t { ?t rdfs:comment|skos:definition ?c FILTER(STRSTARTS(STR(?t), "urn:claimgraph:vocabulary#")) } ORDER BY STR(?t)
            """);
        string[] all = [.. defined[0]!.Select(r => (string)r["t"]!)];
        string[] inUse = [.. used[0]!.Select(r => (string)r["t"]!)];
        Assert.True(inUse.Length > 60, string.Join(' ', inUse));
        Assert.Empty(inUse.Except(all, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_word_of_the_closed_lists_is_a_term_of_its_own()
    {
        string[] words =
        [
            .. Vocabulary.NamesOf<Claims.Modality>(), .. Vocabulary.NamesOf<Claims.Polarity>(), .. Vocabulary.NamesOf<Quantities.Comparison>(),
            .. Vocabulary.NamesOf<Claims.AliasType>(), .. Vocabulary.NamesOf<Claims.ClaimLinkType>(),
        ];
        Assert.Equal(words.Length, words.Distinct(StringComparer.Ordinal).Count());
        Assert.All(words, w => Assert.Contains($"\ncg:{w} a ", GraphRdf.Vocabulary, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_export_brings_it_along()
    {
        using RdfExports exports = new(SampleGraphs.Get("empty"));
        Assert.Equal(GraphRdf.Vocabulary, File.ReadAllText(exports.PathOf("vocabulary.ttl")));
        Assert.DoesNotContain('\r', GraphRdf.Vocabulary);
        Assert.Contains($"@prefix cg: <{GraphRdf.VocabularyNamespace}> .", GraphRdf.Vocabulary, StringComparison.Ordinal);
    }
}
