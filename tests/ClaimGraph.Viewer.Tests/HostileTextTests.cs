using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;
using ClaimGraph.Text;
using ClaimGraph.Viewer.Tests.Browser;
using ClaimGraph.Viewer.Tests.Graphs;
using Microsoft.Playwright;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Viewer.Tests;

/// <summary>Texts of a dataset are shown as they are, whatever they hold, and never run.</summary>
public sealed class HostileTextTests(Chromium chromium)
{
    private const string Run = "window.hostile=(window.hostile||0)+1";

    private static readonly string[] Corpus =
    [
        $"<script>{Run}</script>",
        $"</script><script>{Run}</script>",
        $"</SCRIPT\n><script>{Run}</script>",
        $"<!--<script>{Run}</script>-->",
        $"--><script>{Run}</script>",
        $"]]><script>{Run}</script>",
        $"</style><script>{Run}</script>",
        $"</title><script>{Run}</script>",
        $"</textarea></noscript></template><script>{Run}</script>",
        $"\"><img src=x onerror=\"{Run}\">",
        $"'><img src=x onerror='{Run}'>",
        $"` onmouseover=`{Run}",
        $"<svg onload={Run}>",
        $"<svg><animate onbegin={Run} attributeName=x dur=1s>",
        $"<svg><foreignObject><iframe srcdoc='<script>{Run}</script>'>",
        $"<math><mtext><style><!--</style><img title=\"--><img src onerror={Run}>\">",
        $"<iframe src=\"javascript:{Run}\">",
        $"<a href=\"javascript:{Run}\">link</a>",
        $"javascript:{Run}",
        $"data:text/html,<script>{Run}</script>",
        $"<object data=\"javascript:{Run}\">",
        "<base href=\"https://evil.example/\">",
        $"<meta http-equiv=refresh content=\"0;url=javascript:{Run}\">",
        "<link rel=stylesheet href=\"https://evil.example/x.css\">",
        $"<form action=https://evil.example/><button autofocus onfocus={Run}>",
        $"<details open ontoggle={Run}>",
        $"<input autofocus onfocus={Run}>",
        $"{{{{constructor.constructor('{Run}')()}}}}",
        $"${{{Run}}}",
        $"<%= {Run} %>",
        "{{data}}{{script}}",
        $"\\u003cscript\\u003e{Run}\\u003c/script\\u003e",
        $"&lt;script&gt;{Run}&lt;/script&gt;",
        $"&#60;script&#62;{Run}&#60;/script&#62;",
        $"\u2028{Run}\u2029//",
        $"\",\"nodes\":[],\"x\":\"{Run}",
        $"\u0000<script>{Run}</script>",
        $"<scr\u0000ipt>{Run}</script>",
        $"\u202E<script>{Run}</script>\u202C",
        $"\u2066\u200F<img src=x onerror={Run}>",
        $"<\u200Bscript>{Run}</script>",
        $"\uFF1Cscript\uFF1E{Run}\uFF1C/script\uFF1E",
        $"\uD83D<script>{Run}</script>",
        $"*/{Run}/*",
        $"';{Run};//",
        $"expression({Run})",
        $"}}*{{background:url(javascript:{Run})}}",
        "=cmd|'/c calc'!A1",
        "__proto__",
        "constructor",
    ];

    [Fact]
    public async Task No_text_of_a_dataset_ever_runs()
    {
        ViewerPage page = ViewerPages.Of(HostileGraph());
        await chromium.ShowAsync(page.Html, async tab =>
        {
            JObject payload = PayloadObject.OfPage(page.Html);
            await ShowEachAsync(tab, "node", payload["nodes"]!);
            await ShowEachAsync(tab, "claim", payload["claims"]!);
            foreach (string view in (string[])["view=table", "view=table&list=claims", "lang=en&search=script", "lang=both&path=" + (string)payload["nodes"]![0]!["id"]! + ":"])
            {
                await tab.EvaluateAsync("hash => { location.hash = hash; }", view);
                await tab.WaitForTimeoutAsync(200);
            }

            await tab.EvaluateAsync("() => { window.__claimgraph.view.exportSvg(true); dispatchEvent(new Event('beforeprint')); }");
            await Assertions.Expect(tab.Locator(".print-sheet svg title")).Not.ToHaveCountAsync(0);
            Assert.Null(await tab.EvaluateAsync<int?>("window.hostile ?? null"));
            Assert.Equal(3, await tab.Locator("script").CountAsync());
            Assert.Equal(0, await tab.Locator("iframe, object, embed, base, form, foreignObject, [onerror], [onload], [onfocus], [onbegin], [ontoggle]").CountAsync());
            Assert.Equal(0, await tab.Locator("a[href^='javascript:' i], a[href^='data:text' i]").CountAsync());
        });
    }

    private static async Task ShowEachAsync(IPage tab, string type, JToken items)
    {
        foreach (string id in items.Select(i => (string)i["id"]!))
        {
            await tab.EvaluateAsync("([type, id]) => { location.hash = `${type}=${encodeURIComponent(id)}`; }", new object[] { type, id });
            await Assertions.Expect(tab.Locator("#details")).ToContainTextAsync(id);
        }
    }

    [Fact]
    public void Texts_come_out_of_the_page_as_they_went_in_but_for_what_cannot_be_shown()
    {
        JObject payload = PayloadObject.OfPage(ViewerPages.Of(HostileGraph()).Html);
        string[] shown = [.. payload["nodes"]!.Select(n => (string?)n["labels"]!["en"] ?? "")];
        Assert.Contains($"</script><script>{Run}</script>", shown);
        Assert.Contains("{{data}}{{script}}", shown);
        Assert.DoesNotContain(shown, t => t.Any(c => char.IsControl(c) || c is '\u202E' or '\u2066' or '\u200F' || char.IsSurrogate(c)));
    }

    [Fact]
    public async Task The_policy_stops_what_is_put_into_the_page_by_force()
    {
        ViewerPage page = ViewerPages.Of(HostileGraph());
        IBrowser browser = await chromium.RequireAsync();
        await using IBrowserContext context = await browser.NewContextAsync();
        IPage tab = await context.NewPageAsync();
        using TemporaryDirectory directory = new();
        string file = directory.PathOf("page.html");
        await File.WriteAllTextAsync(file, page.Html, TestContext.Current.CancellationToken);
        await tab.GotoAsync(new Uri(file).AbsoluteUri);
        await Assert.ThrowsAnyAsync<PlaywrightException>(() => tab.EvaluateAsync("document.body.innerHTML = '<b>x</b>'"));
        await Assert.ThrowsAnyAsync<PlaywrightException>(() => tab.EvaluateAsync("document.createElement('img').setAttribute('onerror', 'window.forced = 1')"));
        await Assert.ThrowsAnyAsync<PlaywrightException>(() => tab.EvaluateAsync("(() => { const s = document.createElement('script'); s.text = 'window.forced = 2'; document.body.append(s); })()"));
        Assert.Equal("refused", await tab.EvaluateAsync<string>("fetch('https://evil.example/').then(() => 'sent', () => 'refused')"));
        Assert.Null(await tab.EvaluateAsync<int?>("window.forced ?? null"));
    }

    private static KnowledgeGraph HostileGraph()
    {
        using EditedDataset dataset = new();
        KnowledgeGraph plain = dataset.Graph();
        Dataset whole = plain.ToDataset();
        LocalizedText Hostile(int i) => new([KeyValuePair.Create(Language.English, Corpus[i % Corpus.Length])]);
        Node[] nodes =
        [
            .. whole.Nodes.Select((n, i) => n with { Labels = Hostile(i), Description = Hostile(i + 1) }),
            .. Corpus.Select((text, i) => new Node
            {
                Id = new NodeId($"hostile-{i:00}"),
                Kind = whole.Nodes[0].Kind,
                Labels = Hostile(i),
                Aliases = [new Alias(Corpus[(i + 7) % Corpus.Length], Language.English, AliasType.Abbreviation)],
                Description = Hostile(i + 3),
            }),
        ];
        Claim sample = whole.Claims.First(c => c.Object is NodeObject);
        Claim[] claims =
        [
            .. whole.Claims.Select((c, i) => c with { Statement = Hostile(i), Note = Hostile(i + 5) }),
            .. Corpus.Select((_, i) => sample with
            {
                Id = new ClaimId($"hostile-{i:00}"),
                Subject = new NodeId($"hostile-{i:00}"),
                Object = i % 2 == 0 ? new NodeObject(new NodeId("tern")) : new TextObject(Hostile(i)),
                Statement = Hostile(i),
                Note = Hostile(i + 2),
            }),
        ];
        GraphSchema schema = new(
            whole.Schema.ColorGroups.Select((g, i) => g with { Labels = Hostile(i) }),
            whole.Schema.Kinds.Select((k, i) => k with { Labels = Hostile(i + 11) }),
            whole.Schema.Relations.Select((r, i) => r with { Labels = Hostile(i + 17), InverseLabels = Hostile(i + 19) }),
            whole.Schema.Qualifiers.Select((q, i) => q with { Labels = Hostile(i + 23) }),
            whole.Schema.Units.Select((u, i) => u with { Labels = Hostile(i + 29) }));
        Source source = whole.Sources[0] with { Title = Hostile(7), Sections = [.. whole.Sources[0].Sections.Select((s, i) => s with { Labels = Hostile(i + 2) })] };
        return KnowledgeGraph.Build(new Dataset(schema, [source], [.. nodes.OrderBy(n => n.Id)], ClaimList.Create(claims)));
    }
}
