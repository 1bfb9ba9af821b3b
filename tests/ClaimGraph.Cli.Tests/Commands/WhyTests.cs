using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Tests.Commands;

public sealed class WhyTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Every_row_says_what_it_rests_on_even_when_it_only_counts()
    {
        CommandResult asked = Command.OnDataset("query", "MATCH (:Company)-[:MEMBER_OF]->(g) RETURN g.name, count(*) AS n", "--why");
        Assert.Equal((0, ""), (asked.ExitCode, asked.Error));
        Assert.StartsWith("1  g.name: Six Tigers   n: 6\n   rests on 6 reported claims\n", asked.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("[six-tigers-zhipu-ai]", asked.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 row\n", asked.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reasons_come_in_every_format()
    {
        string[] query = ["query", "MATCH (:Company)-[:MEMBER_OF]->(g) RETURN g.id, count(*) AS n", "--why", "--format"];
        JToken row = Assert.Single(Command.OnDataset([.. query, "json"]).Json);
        Assert.Equal(6, (int)row["row"]!["n"]!);
        Assert.Equal("rests on 6 reported claims", (string?)row["why"]!["summary"]);
        Assert.Equal(6, row["why"]!["claims"]!.Count());
        Assert.StartsWith("g.id,n,why,claims\r\nsix-tigers,6,rests on 6 reported claims,six-tigers-", Command.OnDataset([.. query, "csv"]).Output, StringComparison.Ordinal);
        Assert.Equal(6, Command.OnDataset([.. query, "graph"]).Json["claims"]!.Count());
    }

    [Fact]
    public void A_path_is_as_weak_as_its_claims()
    {
        CommandResult path = Command.OnDataset("path", "zhipu-ai", "six-tigers", "--why");
        Assert.Equal((0, ""), (path.ExitCode, path.Error));
        Assert.Contains("rests on 1 reported claim\n", path.Output, StringComparison.Ordinal);
        Assert.Equal("rests on 1 reported claim", (string?)Command.OnDataset("path", "zhipu-ai", "six-tigers", "--why", "--json").Json[0]!["why"]!["summary"]);
    }

    [Fact]
    public void An_explained_claim_is_counted_with_what_it_rests_on()
    {
        CommandResult explained = Command.OnDataset("explain", "lee-china-adoption-ahead");
        Assert.Contains("rests on 1 forecast", explained.Output, StringComparison.Ordinal);
        Assert.Equal("rests on 1 forecast", (string?)Command.OnDataset("explain", "lee-china-adoption-ahead", "--json").Json["why"]!["summary"]);
    }

    [Theory]
    [InlineData("query", "MATCH ({id: $id})-[r:ABOUT]->() RETURN r", "-p", "id=ferry-article")]
    [InlineData("path", "ferry-article", "tern")]
    [InlineData("explain", "article-about-tern")]
    public void Words_are_quoted_within_their_context(params string[] call)
    {
        (string dataset, string article) = MakeArticle();
        CommandResult quoted = Command.Run([.. call, "--data", dataset, "--text", article]);
        Assert.Equal((0, ""), (quoted.ExitCode, quoted.Error));
        Assert.Contains("[electric ferry]", quoted.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_have_changed_end_with_1_and_the_place()
    {
        (string dataset, string article) = MakeArticle();
        File.WriteAllText(article, File.ReadAllText(article).ToUpperInvariant());
        CommandResult quoted = Command.Run("explain", "article-about-tern", "--data", dataset, "--text", article);
        Assert.Equal(1, quoted.ExitCode);
        Assert.Contains("is not the file that was curated", quoted.Error, StringComparison.Ordinal);
        Assert.Contains("article-about-tern: ", quoted.Error, StringComparison.Ordinal);
        Assert.Contains("other words stand there", quoted.Output, StringComparison.Ordinal);
    }

    // The dataset that "claimgraph new" makes, with its article.
    private (string Dataset, string Article) MakeArticle()
    {
        string dataset = _directory.PathOf("my-article");
        Assert.Equal(0, Command.Run("new", dataset).ExitCode);
        return (dataset, Path.Combine(dataset, "article.txt"));
    }
}
