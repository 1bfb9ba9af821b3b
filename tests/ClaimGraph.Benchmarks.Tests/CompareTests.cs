namespace ClaimGraph.Benchmarks.Tests;

public sealed class CompareTests
{
    private static readonly string Script = Repository.PathOf("tests", "ClaimGraph.Benchmarks", "compare.sh");

    [Fact]
    public async Task Without_the_scripts_of_the_peers_the_comparison_says_which_directory_it_wants()
    {
        string bash = await Tool.RequireAsync(["bash"], "--version");
        ToolResult result = await Tool.RunAsync(bash, [Script, "--scripts", "/nowhere/at/all"]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("/nowhere/at/all", result.Error, StringComparison.Ordinal);
        Assert.Contains("--scripts", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_option_shows_the_usage()
    {
        string bash = await Tool.RequireAsync(["bash"], "--version");
        ToolResult result = await Tool.RunAsync(bash, [Script, "--fast"]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("usage: compare.sh", result.Error, StringComparison.Ordinal);
    }
}
