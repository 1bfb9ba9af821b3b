using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;
using ClaimGraph.Query;

namespace ClaimGraph.Tests.Query;

public sealed class QueryVocabularyTests
{
    private readonly KnowledgeGraph _graph = KnowledgeGraph.Build(DatasetLoader.Load(Repository.Dataset).Dataset!);

    private QueryVocabulary Vocabulary => new(_graph.Schema, _graph.Sources.SelectMany(s => s.Languages));

    [Theory]
    [InlineData("MATCH (n) UNWIND keys(n) AS key RETURN DISTINCT key")]
    [InlineData("MATCH (n) UNWIND labels(n) AS key RETURN DISTINCT key")]
    [InlineData("MATCH ()-[n]->() UNWIND keys(n) AS key RETURN DISTINCT key")]
    [InlineData("MATCH ()-[n]->() RETURN DISTINCT type(n) AS key")]
    public void Every_name_that_the_graph_uses_is_listed(string query)
    {
        HashSet<string> listed =
        [
            .. query.Contains("labels", StringComparison.Ordinal) ? Vocabulary.Labels
                : query.Contains("type", StringComparison.Ordinal) ? Vocabulary.RelationshipTypes
                : query.StartsWith("MATCH (n)", StringComparison.Ordinal) ? Vocabulary.NodeProperties
                : Vocabulary.RelationshipProperties,
        ];
        string[] used = [.. _graph.Query(query, cancellation: TestContext.Current.CancellationToken).Select(r => (string)r["key"]!)];
        Assert.NotEmpty(used);
        Assert.Empty(used.Except(listed));
    }

    [Fact]
    public void Properties_that_are_listed_are_known_to_queries()
    {
        foreach (string key in Vocabulary.NodeProperties)
        {
            Assert.Single(_graph.Query($"MATCH (n) RETURN count(n.{key})", cancellation: TestContext.Current.CancellationToken));
        }

        Assert.Contains("name_zh", Vocabulary.NodeProperties);
        Assert.DoesNotContain("modality", Vocabulary.NodeProperties);
    }

    [Fact]
    public void Words_of_the_language_are_those_that_read()
    {
        Assert.Contains("OPTIONAL", QueryVocabulary.Keywords);
        Assert.Contains("shortestPath", QueryVocabulary.Keywords);
        Assert.DoesNotContain("CREATE", QueryVocabulary.Keywords);
        Assert.Contains("count", QueryVocabulary.Functions);
        Assert.Contains("toUpper", QueryVocabulary.Functions);
    }

    [Fact]
    public void Kinds_and_relations_are_written_as_queries_write_them()
    {
        Assert.Equal("ModelFamily", QueryVocabulary.LabelOf(new KindId("model-family")));
        Assert.Equal("MEMBER_OF", QueryVocabulary.TypeOf(new RelationId("member-of")));
    }
}
