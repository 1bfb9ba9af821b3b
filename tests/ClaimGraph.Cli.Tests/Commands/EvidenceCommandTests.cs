namespace ClaimGraph.Cli.Tests.Commands;

public sealed class EvidenceCommandTests
{
    [Fact]
    public void Every_claim_of_the_dataset_holds_in_the_article()
    {
        Assert.SkipUnless(File.Exists(Repository.Article), "There is no copy of the article beside the repository.");
        CommandResult verified = Command.OnDataset("verify", "--text", Repository.Article, "--json");
        Assert.Equal(0, verified.ExitCode);
        Assert.True((bool)verified.Json["holds"]!);
        Assert.Empty(verified.Json["failures"]!);
    }

    [Fact]
    public void In_a_changed_article_every_span_that_moved_is_found_again()
    {
        using TemporaryDirectory directory = new();
        string dataset = directory.PathOf("ferry");
        Command.Run("new", dataset);
        string text = directory.PathOf("changed.txt");
        string article = File.ReadAllText(Path.Combine(dataset, "article.txt"));
        File.WriteAllText(text, "A new first line.\n" + article.Replace("Mayor Ada Lind", "Yes: Mayor Ada Lind", StringComparison.Ordinal));

        CommandResult verified = Command.Run("verify", "--data", dataset, "--text", text);
        Assert.Equal(1, verified.ExitCode);
        Assert.Contains("The file is not the one that was curated", verified.Output, StringComparison.Ordinal);
        Assert.Contains("tern-launched", verified.Output, StringComparison.Ordinal);
        Assert.Contains("The words moved to paragraph 3, characters 0 to", verified.Output, StringComparison.Ordinal);
        Assert.Contains("The words moved to paragraph 4, characters 5 to", verified.Output, StringComparison.Ordinal);
    }
}
