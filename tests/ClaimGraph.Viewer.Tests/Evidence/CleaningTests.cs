using System.Text;
using ClaimGraph.Evidence;
using ClaimGraph.Viewer.Tests.Scripts;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Viewer.Tests.Evidence;

/// <summary>The page cleans paragraphs as the library does: positions of evidence would else mean other words.</summary>
public sealed class CleaningTests
{
    private static readonly string[] Pieces =
    [
        "創", "造", "要", "a", "r", "_", "Z", "?", "(", ")", "(chuàng)", "(zào)", "?jiǎng)", "?chuàng)", "r(jià)", "_(de)", "(NLP)", "(de)", "chuāng",
        "(lǜ)", "(nü\u030C)", "(zha\u0304ng)", "(zhuāngg)", "(āá)", "\u0301", "e\u0301", "\u0323\u0307", "각", "ᄀ", "ᅡ", "ᆨ", "\uF900", "𠀀", "😀", " ", "（", "）",
        "\uFFFD", "\u200B", "ﬁ", "Å", "\u212B", "é(é)", "é", "ü",
    ];

    [Fact]
    public async Task Texts_of_all_kinds_of_traces_are_cleaned_alike()
    {
        Random random = new(4);
        string[] texts = [.. Enumerable.Range(0, 4000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Pieces[random.Next(Pieces.Length)])))];
        Assert.Contains(texts, t => TextCleaner.Clean(t).DamagedPlaces > 1);
        await AssertSameAsync(texts);
    }

    [Fact]
    public async Task The_article_is_cleaned_alike()
    {
        Assert.SkipUnless(File.Exists(Repository.Article), "The article does not stand beside the repository on this machine.");
        byte[] bytes = await File.ReadAllBytesAsync(Repository.Article, TestContext.Current.CancellationToken);
        await AssertSameAsync([.. SourceText.FromBytes(bytes).Paragraphs.Select(p => p.Raw)]);
    }

    private static async Task AssertSameAsync(string[] paragraphs)
    {
        JToken cleaned = await PageModule.CallAsync("evidence.ts", "cleanAll", [paragraphs]);
        string[] expected = [.. paragraphs.Select(p => TextCleaner.Clean(p).Text)];
        int different = Enumerable.Range(0, expected.Length).FirstOrDefault(i => (string?)cleaned[i] != expected[i], -1);
        Assert.True(different < 0, different < 0 ? "" : Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(paragraphs[different])));
    }
}
