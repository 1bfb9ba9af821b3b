using System.Text;
using ClaimGraph.Query.Cypher;
using ClaimGraph.Query.Cypher.Parsing;
using ClaimGraph.Query.Cypher.Writing;

namespace ClaimGraph.Tests.Query.Cypher;

public sealed class CypherCaseTests
{
    [Fact]
    public void What_is_wrong_is_said_with_its_place_and_what_to_do() =>
        Check("errors.txt", text => CypherQuery.TryParse(text, out _, out CypherProblem? problem) ? "no problem" : problem.ToString());

    [Fact]
    public void Queries_are_written_in_one_form() =>
        Check("canonical.txt", text =>
            CypherParser.Parse(text, out Fault? fault) is { } query ? CypherWriter.Write(query) : fault!.In(text).ToString());

    private static void Check(string file, Func<string, string> answer)
    {
        StringBuilder different = new();
        int count = 0;
        foreach ((string query, string expected) in QueryCases.In(file))
        {
            string actual = answer(query);
            count++;
            different.Append(actual == expected ? "" : $"{query}\n=> {actual}\n\n");
        }

        Assert.NotEqual(0, count);
        Assert.True(different.Length == 0, $"{file} is to say:\n{different}");
    }
}
