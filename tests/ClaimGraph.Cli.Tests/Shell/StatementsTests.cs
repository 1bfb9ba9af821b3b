using ClaimGraph.Cli.Shell;

namespace ClaimGraph.Cli.Tests.Shell;

public sealed class StatementsTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("RETURN 1", false)]
    [InlineData("RETURN 1;", true)]
    [InlineData("RETURN 1; // done", true)]
    [InlineData("RETURN 1; /* go on", false)]
    [InlineData("RETURN ';", false)]
    [InlineData("RETURN 1 // ;", false)]
    [InlineData("RETURN `;", false)]
    [InlineData("RETURN 1\n", true)]
    [InlineData("RETURN 1\n  ", true)]
    [InlineData(":help", true)]
    [InlineData(":explain", true)]
    [InlineData(":explain RETURN 1", false)]
    [InlineData(":why RETURN 1;", true)]
    public void Input_is_done_after_a_semicolon_an_empty_line_or_a_command(string text, bool isComplete) =>
        Assert.Equal(isComplete, Statements.IsComplete(text));

    [Fact]
    public void A_script_is_parted_at_semicolons_and_after_commands()
    {
        IReadOnlyList<string> statements = Statements.Split(
            "// first\n/* of all */ RETURN ';' ;;\n// second\n:format csv\nMATCH (n)\n\nRETURN n; :why RETURN\n 1; RETURN 2", out string rest);
        Assert.Equal(["RETURN ';'", ":format csv", "MATCH (n)\n\nRETURN n", ":why RETURN\n 1"], statements);
        Assert.Equal("RETURN 2", rest);
    }

    [Fact]
    public void A_command_ends_with_its_line_though_another_follows()
    {
        Assert.Equal([":explain", "RETURN 1"], Statements.Split(":explain\nRETURN 1;\n", out string rest));
        Assert.Equal("", rest);
    }
}
