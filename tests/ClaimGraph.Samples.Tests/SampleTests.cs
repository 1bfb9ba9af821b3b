namespace ClaimGraph.Samples.Tests;

public sealed class SampleTests
{
    [Fact]
    public async Task The_six_tigers_and_what_became_of_them_are_told()
    {
        string told = await RunAsync("SixTigers");
        foreach (string company in new[] { "Zhipu AI", "01.AI", "Baichuan", "MiniMax", "Moonshot AI", "StepFun" })
        {
            Assert.Contains(company, told, StringComparison.Ordinal);
        }

        Assert.Contains("月之暗面", told, StringComparison.Ordinal);
        Assert.Contains("What happened to them", told, StringComparison.Ordinal);
        Assert.Contains("paragraph 9", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_forecast_is_told_with_its_speaker_and_nothing_else_is()
    {
        string told = await RunAsync("Forecasts");
        Assert.Contains("Kai-Fu Lee:", told, StringComparison.Ordinal);
        Assert.Contains("2025-01~", told, StringComparison.Ordinal);
        int claims = told.Split('\n').Count(line => line.StartsWith("  ", StringComparison.Ordinal) && line.Contains(", paragraph ", StringComparison.Ordinal));
        Assert.Equal(CountInClaims("\"modality\": \"forecast\""), claims);
    }

    [Fact]
    public async Task Who_develops_what_is_told_with_the_claims_that_say_so()
    {
        string told = await RunAsync("WhoDevelopsWhat");
        string[] answers = [.. told.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal))];
        Assert.Equal(CountInClaims("\"object\": \"six-tigers\""), answers.Count(line => line.Contains("rests on 1 reported claim", StringComparison.Ordinal)));
        Assert.Equal(CountInClaims("\"relation\": \"developed-by\""), answers.Count(line => line.Contains(" develops ", StringComparison.Ordinal)));
        Assert.Contains("Baidu develops ERNIE Bot: ", told, StringComparison.Ordinal);
        Assert.Contains("(paragraph 40)", told, StringComparison.Ordinal);
        Assert.Contains("MATCH (maker:Company)<-[claim:DEVELOPED_BY]-(product:Model)", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_two_sources_tell_of_one_thing_is_told_together_and_kept_apart()
    {
        string told = await RunAsync("AcrossSources");
        Assert.Contains("Google is china-us-ai-race:google and project-dependencies:google:", told, StringComparison.Ordinal);
        Assert.Contains("  china-us-ai-race: Google China is Google's division for China. (fact)", told, StringComparison.Ordinal);
        Assert.Contains("  project-dependencies: Google makes V8. (fact)", told, StringComparison.Ordinal);
        Assert.Contains("Apart: no path", told, StringComparison.Ordinal);
        Assert.Contains("As one: Kai-Fu Lee - Google China - Google - V8 - ClaimGraph", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_diagram_of_ones_own_is_drawn()
    {
        using TemporaryDirectory directory = new();
        string picture = directory.PathOf("picture.svg");
        await RunAsync("CustomDiagram", Repository.Dataset, picture);
        string svg = await File.ReadAllTextAsync(picture, TestContext.Current.CancellationToken);
        Assert.StartsWith("<svg", svg, StringComparison.Ordinal);
        Assert.Contains("Baidu", svg, StringComparison.Ordinal);
    }

    private static async Task<string> RunAsync(string sample, params string[] arguments)
    {
        ToolResult result = await Programs.SampleAsync(sample, arguments);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return result.Output;
    }

    // Counted in the files, without the project's own reader.
    private static int CountInClaims(string text) => Directory
        .EnumerateFiles(Path.Combine(Repository.Dataset, "claims"), "*.json")
        .Sum(file => File.ReadAllText(file).Split(text).Length - 1);
}
