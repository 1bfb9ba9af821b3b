namespace ClaimGraph.Cli.Tests.Commands;

public sealed class UsageTests
{
    public static TheoryData<string> Commands =>
    [
        "build", "check", "verify", "locate", "coverage", "digest", "show", "neighbors", "path", "explain", "query", "shell",
        "conflicts", "timeline", "compare", "speakers", "centrality", "components", "communities", "render", "serve", "stats", "schema", "new",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_help_with_examples_of_itself(string command)
    {
        CommandResult result = Command.Run(command, "--help");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Examples:", result.Output, StringComparison.Ordinal);
        Assert.Contains($"  claimgraph {command}", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_help_of_the_whole_lists_every_command(string command) =>
        Assert.Contains($"  {command}", Command.Run("--help").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("paint")]
    [InlineData("show")]
    [InlineData("check", "--format", "xml")]
    [InlineData("neighbors", "china", "--depth", "0")]
    [InlineData("render", "--depth", "many")]
    [InlineData("show", "china", "--lang", "English")]
    [InlineData("check", "--data", "no-such-directory")]
    [InlineData("new", "My Article")]
    [InlineData("explain", "CG9999")]
    [InlineData("centrality", "--measure", "fame")]
    [InlineData("centrality", "--top", "0")]
    [InlineData("communities", "--resolution", "0")]
    [InlineData("communities", "--resolution", "fine")]
    public void A_wrong_call_ends_with_2_and_says_what_is_wrong_on_the_error_stream(params string[] arguments)
    {
        CommandResult result = Command.Run(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.StartsWith("claimgraph: error: ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show", "baidoo", "Did you mean \"baidu\"")]
    [InlineData("show", "nothing-like-any-name-at-all", "There is no node")]
    [InlineData("neighbors", "china", "--relation", "member-off", "Did you mean \"member-of\"")]
    [InlineData("explain", "six-tigers-zhipu", "Did you mean \"six-tigers-zhipu-ai\"")]
    [InlineData("show", "china", "--view", "factuall", "factual")]
    [InlineData("show", "china", "--view", "said-by:nobody", "nobody")]
    [InlineData("render", "--section", "nowhere", "price-war")]
    [InlineData("conflicts", "chinna", "Did you mean \"china\"")]
    [InlineData("compare", "china", "united-state", "Did you mean \"united-states\"")]
    [InlineData("compare", "china", "中国", "itself")]
    [InlineData("compare", "china", "united-states", "--by", "dimensions", "Did you mean \"dimension\"")]
    [InlineData("components", "--relation", "member-off", "Did you mean \"member-of\"")]
    public void An_unknown_name_is_answered_with_the_nearest(params string[] call)
    {
        CommandResult result = Command.OnDataset(call[..^1]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(call[^1], result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_ends_with_3()
    {
        using TemporaryDirectory directory = new();
        CommandResult result = Command.OnDataset("verify", "--text", directory.PathOf("none.txt"));
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("none.txt", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_not_UTF_8_ends_with_3_and_the_offset()
    {
        using TemporaryDirectory directory = new();
        File.WriteAllBytes(directory.PathOf("latin1.txt"), [0x63, 0x61, 0x66, 0xE9]);
        CommandResult result = Command.OnDataset("coverage", "--text", directory.PathOf("latin1.txt"));
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("offset 3", result.Error, StringComparison.Ordinal);
    }
}
