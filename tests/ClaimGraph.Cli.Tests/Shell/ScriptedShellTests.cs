namespace ClaimGraph.Cli.Tests.Shell;

public sealed class ScriptedShellTests
{
    [Fact]
    public void Statements_are_carried_out_one_after_another_without_prompts()
    {
        CommandResult run = Run(
            """
            // the members
            :format csv
            :param group="six-tigers"
            MATCH (c)-[:MEMBER_OF]->({id: $group})

            RETURN c.id AS id ORDER BY id LIMIT 1;
            RETURN ';' AS sign; RETURN 2 AS n
            """);
        Assert.Equal((0, "format: csv\n$group = \"six-tigers\"\nid\r\n01-ai\r\nsign\r\n;\r\nn\r\n2\r\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("RETURN nothing;\nRETURN 1;", 2)]
    [InlineData(":no-such-command\nRETURN 1;", 2)]
    [InlineData(":view no-such-view\nRETURN 1;", 2)]
    [InlineData(":text no-such-file\nRETURN 1;", 3)]
    [InlineData(":format xml\nRETURN 1;", 2)]
    [InlineData(":rows none\nRETURN 1;", 2)]
    [InlineData(":timeout none\nRETURN 1;", 2)]
    [InlineData(":lang fr\nRETURN 1;", 2)]
    [InlineData(":param x=[\nRETURN 1;", 2)]
    [InlineData(":param x\nRETURN 1;", 2)]
    [InlineData(":why\nRETURN 1;", 2)]
    public void The_first_statement_that_fails_ends_it_with_its_exit_code(string script, int code)
    {
        CommandResult run = Run(script);
        Assert.Equal((code, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("claimgraph: error: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Commands_change_what_is_looked_at_and_how()
    {
        CommandResult run = Run(
            """
            :format csv
            :view forecasts
            MATCH ()-[r]->() RETURN DISTINCT r.modality AS m;
            :view off
            :as-of 1990
            MATCH ()-[r]->() WHERE r.time >= date('2024') RETURN count(*) = 0 AS few;
            :as-of off
            :rows 1
            UNWIND [1, 2] AS x RETURN x;
            :timeout 10s
            :lang zh
            :why
            :quit
            RETURN 'never' AS n;
            """);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            "format: csv\nview: forecasts\nm\r\nforecast\r\nview: off\nas of: 1990\nfew\r\ntrue\r\nas of: off\nrows: 1\nx\r\n1\r\ntimeout: 10 s\nlanguage: zh\nx,why,claims\r\n1,rests on no claim,\"\"\r\n",
            run.Output);
        Assert.Contains("Only 1 rows are shown", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_can_be_explained_again()
    {
        CommandResult run = Run(":format csv\nMATCH (c:Company) RETURN count(*) AS n;\n:explain\n:explain RETURN\n1;");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches("Project\\(count\\(\\*\\) AS n\\).*1 seen", run.Output);
        Assert.Contains("Project(1 AS 1)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_names_there_are_can_be_listed()
    {
        string[] lines = Run(":schema\n:help").Output.Split('\n');
        Assert.Contains(lines, l => l.StartsWith("│ Company ", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("│ MEMBER_OF ", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("name_zh", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains(":as-of", StringComparison.Ordinal));
    }

    [Fact]
    public void Files_are_read_again()
    {
        using TemporaryDirectory directory = new();
        string dataset = directory.PathOf("my-article");
        Command.Run("new", dataset);
        CommandResult run = Command.Read(":reload\n", "shell", "--data", dataset);
        Assert.Equal(0, run.ExitCode);
        Assert.Matches("^[0-9]+ nodes and [0-9]+ claims.\n$", run.Output);
    }

    [Fact]
    public void Input_that_is_not_UTF_8_is_refused()
    {
        CommandResult run = Command.Read([0xFF], "shell", "--data", Repository.Dataset);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("not UTF-8", run.Error, StringComparison.Ordinal);
    }

    private static CommandResult Run(string script) => Command.Read(script, "shell", "--data", Repository.Dataset);
}
