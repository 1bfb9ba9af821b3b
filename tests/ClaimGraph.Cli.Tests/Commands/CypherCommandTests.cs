namespace ClaimGraph.Cli.Tests.Commands;

public sealed class CypherCommandTests
{
    [Fact]
    public void A_question_is_answered_row_by_row()
    {
        CommandResult asked = Command.OnDataset(
            "query", "MATCH (c:Company)-[r:MEMBER_OF]->(g {id: 'six-tigers'}) RETURN c.id AS company, r.modality AS modality ORDER BY company", "--json");
        Assert.Equal((0, ""), (asked.ExitCode, asked.Error));
        Assert.Equal(
            ["01-ai", "baichuan-intelligence", "minimax", "moonshot-ai", "stepfun", "zhipu-ai"],
            asked.Json.Select(row => (string?)row["company"]));
        Assert.All(asked.Json, row => Assert.Equal("reported", (string?)row["modality"]));
    }

    [Fact]
    public void A_view_narrows_what_is_asked()
    {
        CommandResult asked = Command.OnDataset("query", "MATCH ()-[r]->() RETURN DISTINCT r.modality AS modality", "--view", "forecasts", "--json");
        Assert.Equal(["forecast"], asked.Json.Select(row => (string?)row["modality"]));
    }

    [Fact]
    public void Nodes_and_relationships_come_as_they_stand_in_graph_JSON()
    {
        CommandResult asked = Command.OnDataset("query", "MATCH (n {id: 'baidu'})-[r]->() RETURN n, r LIMIT 1", "--json");
        Assert.Equal("company", (string?)asked.Json[0]!["n"]!["kind"]);
        Assert.Equal("baidu", (string?)asked.Json[0]!["r"]!["subject"]);
    }

    [Theory]
    [InlineData("MATCH (n RETURN n", "query:1:10: error UnexpectedSyntax")]
    [InlineData("CREATE (n)", "error ReadOnly")]
    [InlineData("RETURN x", "error UndefinedVariable")]
    [InlineData("RETURN 1 / 0", "zero")]
    public void What_cannot_be_asked_is_answered_with_its_place(string query, string message)
    {
        CommandResult asked = Command.OnDataset("query", query);
        Assert.Equal((2, ""), (asked.ExitCode, asked.Output));
        Assert.Contains(message, asked.Error, StringComparison.Ordinal);
    }
}
