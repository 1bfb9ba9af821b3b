using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Query;
using ClaimGraph.Query.Cypher;
using ClaimGraph.Tests.TestData;

namespace ClaimGraph.Tests.Query.Cypher;

public sealed class GraphQueryTests
{
    private static readonly KnowledgeGraph Graph = KnowledgeGraph.Build(RiverDataset.Build());

    [Fact]
    public void Nodes_edges_and_paths_come_back_as_those_of_the_graph()
    {
        List<QueryRow> rows = [.. Ask("MATCH p = (a)-[r]->(b) RETURN a, r, p, b")];

        Assert.Equal(Graph.EdgeCount, rows.Count);
        Assert.All(rows, row =>
        {
            ClaimEdge edge = Assert.IsType<ClaimEdge>(row["r"]);
            Assert.Equal(edge.Source, Assert.IsType<Node>(row["a"]).Id);
            Assert.Equal(edge.Target, Assert.IsType<Node>(row[3]).Id);
            Assert.Equal([edge], Assert.IsType<ClaimPath>(row["p"]).Steps.Select(s => s.Edge));
        });
    }

    [Fact]
    public void Values_go_in_as_parameters_and_come_out_as_they_were()
    {
        Dictionary<string, object?> map = new() { ["a"] = 1L };
        Dictionary<string, object?> parameters = new()
        {
            ["none"] = null, ["truth"] = true, ["whole"] = 7, ["part"] = 1.5, ["text"] = "t", ["list"] = new[] { 1L, 2L }, ["map"] = map,
            ["node"] = Graph.Nodes[1], ["edge"] = Graph.Edges[0],
        };

        QueryRow row = Assert.Single(
            Ask("RETURN $none, $truth, $whole, $part, $text, $list, $map, $node, $edge", parameters));

        Assert.Equal(["$none", "$truth", "$whole", "$part", "$text", "$list", "$map", "$node", "$edge"], row.Columns);
        Assert.Null(row[0]);
        Assert.Equal(true, row[1]);
        Assert.Equal(7L, row[2]);
        Assert.Equal(1.5, row[3]);
        Assert.Equal("t", row[4]);
        Assert.Equal([1L, 2L], Assert.IsAssignableFrom<IReadOnlyList<object?>>(row[5]));
        Assert.Equal(map, Assert.IsAssignableFrom<IReadOnlyDictionary<string, object?>>(row[6]));
        Assert.Equal(Graph.Nodes[1], row[7]);
        Assert.Equal(Graph.Edges[0], row[8]);
    }

    [Fact]
    public void An_answer_can_be_asked_again()
    {
        QueryResult answer = Ask("MATCH (n) RETURN count(n) AS nodes");

        Assert.Equal(answer.Single()["nodes"], answer.Single()["nodes"]);
        Assert.Equal((long)Graph.VertexCount, answer.Single()["nodes"]);
    }

    [Fact]
    public void A_text_that_is_no_query_is_refused_with_its_place()
    {
        QueryException refused = Assert.Throws<QueryException>(() => Ask("MATCH (n) RETURN m"));

        Assert.Equal(QueryErrorKind.SyntaxError, refused.Kind);
        Assert.Equal(nameof(CypherProblemKind.UndefinedVariable), refused.Detail);
        Assert.StartsWith("query:1:18: ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_that_would_write_is_refused_as_not_supported() =>
        Assert.Equal(QueryErrorKind.NotSupported, Assert.Throws<QueryException>(() => Ask("CREATE (n)")).Kind);

    [Fact]
    public void A_parameter_of_a_type_of_its_own_is_refused() =>
        Assert.Throws<ArgumentException>(() => Ask("RETURN $p", new Dictionary<string, object?> { ["p"] = new object() }));

    [Fact]
    public void A_row_without_the_column_asked_for_says_so() =>
        Assert.Throws<KeyNotFoundException>(() => Ask("RETURN 1 AS a").Single()["b"]);

    private static QueryResult Ask(string text, IReadOnlyDictionary<string, object?>? parameters = null) =>
        Graph.Query(text, parameters, null, TestContext.Current.CancellationToken);
}
