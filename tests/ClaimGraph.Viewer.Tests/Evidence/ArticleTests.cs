using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Evidence;
using ClaimGraph.Loading;
using ClaimGraph.Viewer.Tests.Browser;
using ClaimGraph.Viewer.Tests.Scripts;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Viewer.Tests.Evidence;

/// <summary>A file that somebody picks, held against the sources by digests.</summary>
public sealed class ArticleTests
{
    private const string Text = "The river (lǐ) rose 😀 in March.\n橋(qiáo)樑已經修好。\nThe ferry sails again.\n";

    [Fact]
    public async Task The_very_file_shows_the_words_of_a_span_and_what_stands_around_them()
    {
        JToken seen = await LookAsync(Bytes(Text), [Span(1, 4, 9), Span(1, 20, 21), Span(2, 0, 2)], 6);
        Assert.Equal("same", (string?)seen["match"]);
        Assert.Equal(0, (int)seen["source"]!);
        Assert.Equal(
            ["The |river| (lǐ) …", "… rose |😀| in Ma…", "|橋樑|已經修好。"],
            seen["excerpts"]!.Select(e => $"{e["before"]}|{e["span"]}|{e["after"]}"));
    }

    [Theory]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    public async Task Another_file_with_the_same_text_is_told_from_the_very_file(string start, string lineEnd)
    {
        JToken seen = await LookAsync(Bytes(start + Text.Replace("\n", lineEnd, StringComparison.Ordinal)), [Span(3, 4, 9)], 0);
        Assert.Equal("sameText", (string?)seen["match"]);
        Assert.Equal("ferry", (string?)seen["excerpts"]![0]!["span"]);
    }

    [Fact]
    public async Task In_a_changed_file_spans_show_where_their_words_still_stand()
    {
        string changed = "A new first line.\n" + Text.Replace("rose", "fell", StringComparison.Ordinal);
        JToken seen = await LookAsync(Bytes(changed), [Span(3, 4, 9), Span(1, 4, 9)], 0);
        Assert.Equal("changed", (string?)seen["match"]);
        Assert.Equal([1], seen["missing"]!.Select(p => (int)p));
        Assert.Equal(("ferry", 4), ((string?)seen["excerpts"]![0]!["span"], (int)seen["excerpts"]![0]!["paragraph"]!));
        Assert.Equal(JTokenType.Null, seen["excerpts"]![1]!.Type);
    }

    [Fact]
    public async Task A_changed_paragraph_still_shows_the_spans_it_did_not_lose()
    {
        JToken seen = await LookAsync(Bytes(Text.Replace("March", "May", StringComparison.Ordinal)), [Span(1, 4, 9), Span(1, 25, 30)], 0);
        Assert.Equal("changed", (string?)seen["match"]);
        Assert.Equal("river", (string?)seen["excerpts"]![0]!["span"]);
        Assert.Equal(JTokenType.Null, seen["excerpts"]![1]!.Type);
    }

    [Fact]
    public async Task Another_text_shows_nothing()
    {
        JToken seen = await LookAsync(Bytes("Something else.\n"), [Span(1, 4, 9)], 0);
        Assert.Equal(("other", -1), ((string?)seen["match"], (int)seen["source"]!));
        Assert.Equal(JTokenType.Null, seen["excerpts"]![0]!.Type);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused() =>
        Assert.Equal("notUtf8", (string?)(await LookAsync([0xFF, 0x41], [], 0))["refused"]);

    [Fact]
    public async Task Every_span_of_the_first_dataset_shows_the_words_that_were_curated()
    {
        Assert.SkipUnless(File.Exists(Repository.Article), "The article does not stand beside the repository on this machine.");
        Dataset dataset = DatasetLoader.Load(Repository.Dataset, cancellationToken: TestContext.Current.CancellationToken).Dataset!;
        byte[] bytes = await File.ReadAllBytesAsync(Repository.Article, TestContext.Current.CancellationToken);
        SourceText text = SourceText.FromBytes(bytes);
        EvidenceSpan[] spans = [.. dataset.Claims.SelectMany(c => c.Evidence)];
        JObject payload = PayloadObject.Of(SharedPages.ArticleGraph());
        JToken seen = await PageModule.CallAsync(
            "evidence.ts", "look", Convert.ToBase64String(bytes), payload["sources"]!, payload["claims"]!.SelectMany(c => c["evidence"]!), 20);
        Assert.Equal("same", (string?)seen["match"]);
        Assert.Equal(
            spans.Select(s => text.FindParagraph(s.Paragraph)!.Slice(s.Start, s.End)),
            seen["excerpts"]!.Select(e => (string?)e["span"]));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static JObject Span(int paragraph, int start, int end) => new()
    {
        ["source"] = 0,
        ["paragraph"] = paragraph,
        ["start"] = start,
        ["end"] = end,
        ["sha256"] = SourceText.FromBytes(Bytes(Text)).FindParagraph(paragraph)!.DigestOf(start, end),
    };

    private static Task<JToken> LookAsync(byte[] bytes, JObject[] spans, int reach)
    {
        SourceText original = SourceText.FromBytes(Bytes(Text));
        JObject source = new()
        {
            ["sha256"] = original.Sha256,
            ["paragraphs"] = new JArray(original.Paragraphs.Select(p => p.Sha256)),
        };
        return PageModule.CallAsync("evidence.ts", "look", Convert.ToBase64String(bytes), new[] { source }, spans, reach);
    }
}
