using ClaimGraph.Evidence;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Tests.Evidence;

/// <summary>Checks against the article the first dataset was curated from, where a copy of it is at hand.</summary>
public sealed class RealArticleTests
{
    private static readonly string Article = Path.GetFullPath(Path.Combine(Harbour.RootFolder, "..", "shared", "article", "article.txt"));

    private static readonly string Dataset = Path.Combine(Harbour.RootFolder, "graph-data", "china-us-ai-race");

    [Fact]
    public void All_its_lines_are_cleaned_as_an_independent_program_cleans_them()
    {
        Assert.SkipUnless(File.Exists(Article), "There is no copy of the article beside the repository.");
        SourceText text = SourceText.FromBytes(File.ReadAllBytes(Article));

        Assert.Equal(86, text.Paragraphs.Length);
        Assert.Equal(
            "12069395444b3238b5b8375914e2eed7a69e11d151d794b783487dce3c430999",
            Harbour.Digest(string.Join('\n', text.Paragraphs.Select(p => p.Sha256))));
    }

    [Fact]
    public void The_dataset_records_the_digests_of_its_file_and_paragraphs()
    {
        string source = Path.Combine(Dataset, "source.json");
        Assert.SkipUnless(File.Exists(Article), "There is no copy of the article beside the repository.");
        Assert.SkipUnless(File.Exists(source), "The dataset is not there.");
        SourceText text = SourceText.FromBytes(File.ReadAllBytes(Article));
        JObject recorded = JObject.Parse(File.ReadAllText(source));

        Assert.Equal((string?)recorded["sha256"], text.Sha256);
        string[] paragraphs = [.. recorded["paragraphs"]!.Select(p => (string)p!)];
        Assert.Equal(paragraphs, text.Paragraphs.Take(paragraphs.Length).Select(p => p.Sha256));
    }

    [Fact]
    public void Simplified_words_find_their_traditional_form()
    {
        Assert.SkipUnless(File.Exists(Article), "There is no copy of the article beside the repository.");
        QuoteLocator locator = new(SourceText.FromBytes(File.ReadAllBytes(Article)));

        Assert.IsNotType<QuoteNotFound>(locator.Find("意味着"));
        Assert.IsType<QuoteAmbiguous>(locator.Find("大模型"));
    }
}
