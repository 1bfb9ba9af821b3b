using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Tests.Commands;

public sealed class QueryCommandTests
{
    [Theory]
    [InlineData("baidu")]
    [InlineData("Baidu")]
    [InlineData("百度")]
    public void A_node_is_shown_by_any_of_its_names(string name)
    {
        CommandResult shown = Command.OnDataset("show", name, "--json");
        Assert.Equal(0, shown.ExitCode);
        Assert.Equal("baidu", (string?)shown.Json["node"]!["id"]);
        Assert.All(shown.Json["claims"]!, c => Assert.Contains("baidu", c.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_person_is_shown_with_what_they_say()
    {
        Assert.Equal(["lee-china-adoption-ahead"], Command.OnDataset("show", "李开复", "--json").Json["says"]!.Select(c => (string?)c));
        Assert.Contains("lee-china-adoption-ahead", Command.OnDataset("show", "kai-fu-lee").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misprint_finds_the_product_it_stands_for() =>
        Assert.Equal("讯飞星火", (string?)Command.OnDataset("show", "讯飞火星", "--json").Json["node"]!["labels"]!["zh"]);

    [Fact]
    public void The_members_of_a_group_are_its_neighbors_along_member_of()
    {
        CommandResult members = Command.OnDataset("neighbors", "six-tigers", "--relation", "member-of", "--direction", "in", "--json");
        Assert.Equal(6, members.Json.Count());
        Assert.All(members.Json, m => Assert.Equal("in", (string?)m["direction"]));
    }

    [Fact]
    public void Neighbors_two_edges_away_come_with_their_distance()
    {
        JToken reached = Command.OnDataset("neighbors", "kai-fu-lee", "--depth", "2", "--json").Json;
        Assert.Contains(reached, r => (int)r["distance"]! == 2);
        Assert.DoesNotContain(reached, r => (int)r["distance"]! is 0 or > 2);
    }

    [Fact]
    public void A_path_comes_with_the_claims_along_it()
    {
        JToken path = Command.OnDataset("path", "zhipu-ai", "united-states", "--json").Json[0]!;
        Assert.Equal((int)path["length"]! + 1, path["nodes"]!.Count());
        Assert.Equal((int)path["length"]!, path["claims"]!.Count());
        Assert.Equal("zhipu-ai", (string?)path["nodes"]!.First);
        Assert.Equal("united-states", (string?)path["nodes"]!.Last);
    }

    [Fact]
    public void No_forecast_opinion_or_hypothetical_shows_up_in_the_factual_view()
    {
        JToken modalities = Command.OnDataset("stats", "--view", "factual", "--json").Json["byModality"]!;
        Assert.Equal(["fact"], modalities.Children<JProperty>().Where(p => (int)p.Value > 0).Select(p => p.Name));
    }

    [Fact]
    public void A_claim_is_explained_with_speaker_modality_and_place()
    {
        CommandResult explained = Command.OnDataset("explain", "lee-china-adoption-ahead");
        Assert.Equal(0, explained.ExitCode);
        Assert.Contains("forecast", explained.Output, StringComparison.Ordinal);
        Assert.Contains("Kai-Fu Lee ← Jing Song", explained.Output, StringComparison.Ordinal);
        Assert.Contains("¶ 4:", explained.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_diagnostic_is_explained_with_an_example_and_the_fix()
    {
        CommandResult explained = Command.Run("explain", "cg0104");
        Assert.Equal(0, explained.ExitCode);
        Assert.Contains("CG0104 (error)", explained.Output, StringComparison.Ordinal);
        Assert.Contains("Wrong:", explained.Output, StringComparison.Ordinal);
        Assert.Contains("Right:", explained.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Statistics_count_what_the_files_hold()
    {
        JToken stats = Command.OnDataset("stats", "--json").Json;
        int written = Directory.EnumerateFiles(Path.Combine(Repository.Dataset, "claims"), "*.json")
            .Sum(f => File.ReadAllText(f).Split("\"modality\":").Length - 1);
        Assert.Equal(written, (int)stats["claims"]!);
        Assert.Equal((int)stats["claims"]!, (int)stats["edges"]! + (int)stats["literals"]!);
        Assert.Equal((int)stats["nodes"]!, stats["components"]!.Sum(c => (int)c));
    }

    [Theory]
    [InlineData("show", "china")]
    [InlineData("neighbors", "china")]
    [InlineData("path", "baidu", "sora")]
    [InlineData("stats")]
    [InlineData("explain", "lee-china-adoption-ahead")]
    [InlineData("check")]
    public void Every_result_can_be_had_as_JSON_and_is_the_same_every_time(params string[] call)
    {
        CommandResult first = Command.OnDataset([.. call, "--json"]);
        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.NotNull(first.Json);
        Assert.Equal(first.Output, Command.OnDataset([.. call, "--json"]).Output);
    }
}
