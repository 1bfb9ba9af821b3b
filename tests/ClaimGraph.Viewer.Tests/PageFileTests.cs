using System.Text;
using System.Text.RegularExpressions;
using ClaimGraph.Viewer.Tests.Browser;
using ClaimGraph.Viewer.Tests.Graphs;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Viewer.Tests;

/// <summary>The file itself: its size, what it carries, and that it is always the same.</summary>
public sealed partial class PageFileTests
{
    private const int GreatestProgram = 600_000;

    [Fact]
    public async Task Without_data_and_fonts_the_file_has_at_most_six_hundred_thousand_bytes()
    {
        string html = (await SharedPages.ArticleAsync()).Html;
        string program = Data().Replace(Fonts().Replace(html, ""), "");
        Assert.True(program.Length < html.Length / 2);
        Assert.InRange(Encoding.UTF8.GetByteCount(program), 1000, GreatestProgram);
    }

    [Fact]
    public void The_same_graph_gives_the_same_bytes()
    {
        using EditedDataset dataset = new();
        Assert.Equal(ViewerPages.Of(dataset.Graph()).Html, ViewerPages.Of(dataset.Graph()).Html);
    }

    [Fact]
    public async Task The_page_carries_two_weights_of_its_font_and_refers_to_nothing_outside()
    {
        string html = (await SharedPages.ArticleAsync()).Html;
        Assert.Equal(2, Regex.Count(html, "url\\(data:font/ttf;base64,"));
        Assert.DoesNotMatch("(src|href)=[\"']?(https?:)?//", Data().Replace(html, ""));
        Assert.Contains("default-src &#39;none&#39;; script-src &#39;sha256-", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("unsafe-(inline|eval)", html);
    }

    [Fact]
    public async Task The_page_carries_the_licences_of_what_it_carries()
    {
        string html = (await SharedPages.ArticleAsync()).Html;
        Match notices = Regex.Match(html, "id=\"claimgraph-notices\">(.*?)</script>");
        JObject read = JObject.Parse(notices.Groups[1].Value);
        Assert.Contains("SIL OPEN FONT LICENSE", (string?)read["Noto Sans SC"], StringComparison.OrdinalIgnoreCase);
        Assert.Contains("MIT License", (string?)read["pinyin-pro"], StringComparison.Ordinal);
        Assert.All(read.Properties(), p => Assert.True(((string?)p.Value)!.Length > 100, p.Name));
    }

    [Fact]
    public async Task Every_claim_of_two_nodes_is_on_one_line_and_every_box_holds_every_language()
    {
        JObject payload = PayloadObject.OfPage((await SharedPages.ArticleAsync()).Html);
        int[] onLines = [.. payload["layout"]!["lines"]!.SelectMany(l => l["claims"]!.Select(c => (int)c)).Order()];
        int[] edges = [.. payload["claims"]!.Select((c, i) => (c, i)).Where(p => p.c["object"]!["node"] is not null).Select(p => p.i)];
        Assert.Equal(edges, onLines);
        Assert.Equal(4 * payload["nodes"]!.Count(), payload["layout"]!["boxes"]!.Count());
        Assert.Equal(["zh", "en"], payload["languages"]!.Select(l => (string?)l));
    }

    [Fact]
    public async Task A_graph_of_ten_thousand_nodes_is_arranged_in_groups_where_nothing_overlaps()
    {
        JObject payload = PayloadObject.OfPage((await SharedPages.LargeAsync()).Html);
        JToken layout = payload["layout"]!;
        Assert.True((bool)layout["folded"]!);
        Assert.Equal(10_000, layout["clusters"]!.Sum(c => c["nodes"]!.Count()));
        Assert.InRange(layout["clusters"]!.Count(), 2, 60);
        double[] boxes = [.. layout["boxes"]!.Select(b => (double)b)];
        Assert.Equal(0, Overlaps(boxes));
        Assert.Equal(0, Overlaps([.. layout["clusters"]!.SelectMany(c => c["box"]!.Select(b => (double)b))]));
        Assert.InRange((double)layout["width"]! / (double)layout["height"]!, 0.6, 2.2);
    }

    // Sweeps from left to right.
    private static int Overlaps(double[] boxes)
    {
        int[] order = [.. Enumerable.Range(0, boxes.Length / 4).OrderBy(i => boxes[4 * i])];
        int overlaps = 0;
        for (int i = 0; i < order.Length; i++)
        {
            int a = 4 * order[i];
            for (int j = i + 1; j < order.Length && boxes[4 * order[j]] < boxes[a] + boxes[a + 2] - 0.5; j++)
            {
                int b = 4 * order[j];
                overlaps += Math.Min(boxes[a + 1] + boxes[a + 3], boxes[b + 1] + boxes[b + 3]) - Math.Max(boxes[a + 1], boxes[b + 1]) > 0.5 ? 1 : 0;
            }
        }

        return overlaps;
    }

    [GeneratedRegex("<style id=\"claimgraph-fonts\">.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Fonts();

    [GeneratedRegex("<script type=\"application/json\" id=\"claimgraph-data\">.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Data();
}
