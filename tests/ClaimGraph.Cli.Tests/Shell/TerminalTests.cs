using System.Text.Json;

namespace ClaimGraph.Cli.Tests.Shell;

/// <summary>The shell as a program in a pseudo-terminal.</summary>
public sealed class TerminalTests : IDisposable
{
    private const string Prompt = "claimgraph> ";
    private const string Tab = "\t";
    private const string Enter = "\r";
    private const string ControlC = "\u0003";
    private const string ControlD = "\u0004";

    // The last the shell writes before it runs what was typed.
    private const string PasteOff = "\u001b[?2004l";

    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Somebody_types_completes_stops_a_query_and_leaves()
    {
        string session = await TypeAsync(
            (Prompt, "MATCH (c:Comp" + Tab),
            ("Company", ")-[:MEM" + Tab + "]->(g)" + Enter),
            ("| ", "RETURN c.name_zh AS 名称, g.id ORDER BY g.id LIMIT 1;" + Enter),
            ("1 row", ""),
            (Prompt, "MATCH (a)-[*]-(b) RETURN count(*);" + Enter),
            ("count(*);", ""),
            (PasteOff, ControlC),
            ("Stopped.", ""),
            (Prompt, "RETURN nme;" + Enter),
            ("^^^", ControlD));
        Assert.EndsWith("\n0 left: 0\n", session.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("│ 名称 ", session, StringComparison.Ordinal);
        Assert.Contains("MEMBER_OF]->(g)", session, StringComparison.Ordinal);
        Assert.Equal(
            "MATCH (c:Company)-[:MEMBER_OF]->(g)\\nRETURN c.name_zh AS 名称, g.id ORDER BY g.id LIMIT 1;\nMATCH (a)-[*]-(b) RETURN count(*);\nRETURN nme;\n",
            await File.ReadAllTextAsync(_directory.PathOf("claimgraph", "history"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_pasted_is_one_text_and_what_was_typed_comes_back()
    {
        string session = await TypeAsync(
            (Prompt, "\u001b[200~UNWIND [1] AS x\n\n\tRETURN x, '百度' AS y;\nRETURN 2 AS z;\u001b[201~" + Enter),
            ("│ 百度 │", ""),
            ("│ z │", ""),
            (Prompt, "\u001b[A\u001b[A" + Enter),
            ("│ 百度 │", ""),
            ("1 row", ""),
            ("1 row", ""),
            (Prompt, ":quit" + Enter));
        Assert.EndsWith("\n0 left: 0\n", session.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private async Task<string> TypeAsync(params (string Expected, string Typed)[] steps)
    {
        string python = await Tool.RequireAsync(["python3", "/usr/bin/python3"], "-c", "import fcntl, pty, termios");
        ToolResult session = await Tool.RunAsync(
            python,
            [
                Repository.PathOf("tests", "ClaimGraph.Cli.Tests", "Shell", "terminal_session.py"),
                "env", $"XDG_STATE_HOME={_directory.FullPath}", "TERM=xterm-256color",
                "dotnet", Path.Combine(AppContext.BaseDirectory, "ClaimGraph.Cli.dll"), "shell", "--data", Repository.Dataset,
            ],
            input: JsonSerializer.Serialize(steps.Select(s => new[] { s.Expected, s.Typed })));
        Assert.Equal((0, ""), (session.ExitCode, session.Error));
        return session.Output;
    }
}
