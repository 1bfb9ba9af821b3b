using System.Net;
using System.Text;
using ClaimGraph.Diagrams;
using ClaimGraph.Diagrams.Typography;
using ClaimGraph.Viewer.Arranging;
using ClaimGraph.Viewer.Payloads;
using Newtonsoft.Json;

namespace ClaimGraph.Viewer.Assembling;

/// <summary>Puts data, scripts, styles and fonts into the one file.</summary>
internal static class PageTemplate
{
    private const string NoScript = "This page shows a graph by a script that it carries. Please allow scripts. 本页面用自带的脚本显示图谱，请允许运行脚本。";

    /// <summary>Fills the template.</summary>
    /// <param name="content">The content, for title and language.</param>
    /// <param name="payload">The data, as JSON.</param>
    /// <param name="fonts">The style sheet with the fonts.</param>
    /// <param name="live">What keeps the page up to date with a server; null for a page that stands alone.</param>
    public static string Fill(PageContent content, string payload, string fonts, LiveParts? live = null)
    {
        string script = Resource.Text("page/page.js");
        string style = Resource.Text("page/style.css");
        string title = content.Graph.Sources.IsEmpty ? "ClaimGraph" : Printable.Clean(content.Title.In(content.Languages[0]));
        return Filled(Resource.Text("page/page.html"), new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["language"] = content.Languages[0].Tag,
            ["policy"] = WebUtility.HtmlEncode(ContentPolicy.For(
                live is null ? [script] : [script, live.Script],
                live is null ? [fonts, style] : [fonts, style, live.Style],
                mayConnect: live is not null)),
            ["live"] = live?.Markup ?? "",
            ["title"] = WebUtility.HtmlEncode(title),
            ["fonts"] = fonts,
            ["style"] = style,
            ["noscript"] = WebUtility.HtmlEncode(NoScript),
            ["data"] = payload,
            ["notices"] = Notices(),
            ["script"] = script,
        });
    }

    /// <summary>The page that waits for data without errors.</summary>
    public static string Waiting(LiveParts live) => Filled(Resource.Text("page/waiting.html"), new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["policy"] = WebUtility.HtmlEncode(ContentPolicy.For([live.Script], [live.Style], mayConnect: true)),
        ["live"] = live.Markup,
    });

    /// <summary>The style sheet with the fonts, for all characters that the page shows.</summary>
    public static string Fonts(PageTypography typography, string payload) =>
        FontSheet.Of(typography, payload, Resource.Text("page/page.js"), Resource.Text("page/style.css"));

    // The values are put in once, so that nothing in them is taken for a place of the template.
    private static string Filled(string template, Dictionary<string, string> values)
    {
        StringBuilder page = new();
        int at = 0;
        for (int open = template.IndexOf("{{", StringComparison.Ordinal); open >= 0; open = template.IndexOf("{{", at, StringComparison.Ordinal))
        {
            int close = template.IndexOf("}}", open, StringComparison.Ordinal);
            page.Append(template, at, open - at).Append(values[template[(open + 2)..close]]);
            at = close + 2;
        }

        return page.Append(template, at, template.Length - at).ToString();
    }

    // The licences of what the page carries: the packages in its script, and the font.
    private static string Notices()
    {
        Dictionary<string, string> notices = JsonConvert.DeserializeObject<Dictionary<string, string>>(Resource.Text("page/notices.json")) ?? [];
        const string Font = "Noto Sans SC";
        notices[Font] = ThirdPartyNotices.Read()[Font];
        using PayloadJson json = new();
        json.Object(() =>
        {
            foreach ((string name, string text) in notices.OrderBy(n => n.Key, StringComparer.Ordinal))
            {
                json.Field(name, text);
            }
        });
        return json.Finish();
    }
}
