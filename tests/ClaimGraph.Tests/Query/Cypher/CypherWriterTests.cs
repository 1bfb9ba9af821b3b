using ClaimGraph.Query.Cypher.Parsing;
using ClaimGraph.Query.Cypher.Syntax;
using ClaimGraph.Query.Cypher.Writing;
using CsCheck;

namespace ClaimGraph.Tests.Query.Cypher;

public sealed class CypherWriterTests
{
    [Fact]
    public void An_expression_reads_back_as_it_was_written() => RandomQueries.Expressions.Sample(expression =>
    {
        string written = CypherWriter.Write(expression);
        Expression? read = CypherParser.ParseExpression(written, out Fault? fault);
        Assert.True(fault is null, $"{written}\n{fault?.In(written)}");
        Assert.True(expression == read, $"{written}\n{(read is null ? "" : CypherWriter.Write(read))}");
    });

    [Fact]
    public void A_query_reads_back_as_it_was_written() => RandomQueries.Queries.Sample(query =>
    {
        string written = CypherWriter.Write(query);
        ClaimGraph.Query.Cypher.Syntax.Query? read = CypherParser.Parse(written, out Fault? fault);
        Assert.True(fault is null, $"{written}\n{fault?.In(written)}");
        Assert.True(query == read, $"{written}\n{(read is null ? "" : CypherWriter.Write(read))}");
    });
}
