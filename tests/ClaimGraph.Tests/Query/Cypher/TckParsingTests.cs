using ClaimGraph.Query.Cypher;
using ClaimGraph.Query.Cypher.Parsing;
using ClaimGraph.Query.Cypher.Writing;

namespace ClaimGraph.Tests.Query.Cypher;

public sealed class TckParsingTests
{
    private const string Missing = "The compatibility kit does not stand beside the repository.";

    [Fact]
    public void Every_query_of_the_kit_reads_unless_it_writes_or_is_meant_to_fail()
    {
        Assert.SkipUnless(Directory.Exists(TckQueries.Folder), Missing);
        List<string> failures = [];
        int read = 0;
        foreach (TckQuery query in TckQueries.All())
        {
            _ = CypherParser.Parse(query.Text, out Fault? fault);
            if (fault is null)
            {
                read++;
            }
            else if (fault.Kind is not (CypherProblemKind.ReadOnly or CypherProblemKind.NotSupported)
                && fault.Kind.ToString() != query.CompileTimeError)
            {
                failures.Add($"{query.Name}\n{query.Text}\n{fault.In(query.Text)} instead of {query.CompileTimeError ?? "rows"}");
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
        Assert.True(read > 1000, $"only {read} queries");
    }

    [Fact]
    public void Every_query_of_the_kit_that_reads_is_written_as_a_query_that_reads_the_same()
    {
        Assert.SkipUnless(Directory.Exists(TckQueries.Folder), Missing);
        foreach (TckQuery query in TckQueries.All())
        {
            if (CypherParser.Parse(query.Text, out _) is { } tree)
            {
                string written = CypherWriter.Write(tree);
                ClaimGraph.Query.Cypher.Syntax.Query? again = CypherParser.Parse(written, out Fault? fault);
                Assert.True(fault is null, $"{query.Name}\n{query.Text}\n{written}\n{fault?.In(written)}");
                Assert.True(tree == again, $"{query.Name}\n{query.Text}\n{written}\n{tree}\n{again}");
            }
        }
    }
}
