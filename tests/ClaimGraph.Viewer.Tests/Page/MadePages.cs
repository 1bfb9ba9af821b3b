using System.Globalization;
using ClaimGraph.Viewer.Tests.Browser;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Viewer.Tests.Page;

/// <summary>Pages whose nodes and lines stand where a test wants them: the article's page with other data in it.</summary>
internal static class MadePages
{
    private const string Opening = "<script type=\"application/json\" id=\"claimgraph-data\">";
    private static readonly string[] Modalities = ["fact", "reported", "opinion", "forecast", "hypothetical", "normative"];

    /// <summary>
    /// Six nodes in two rows: a, b, c above and d, e, f below, 300 px apart, 120 by 40 px each. a and d are the cluster left, c and f the
    /// cluster right. Lines: a-b, b-c, a-d, d-e, c-f, and two claims on one line from e to f; b-c is denied.
    /// </summary>
    public static async Task<string> SmallAsync()
    {
        string[] names = ["a", "b", "c", "d", "e", "f"];
        JArray boxes = [];
        JArray nodes = [];
        for (int i = 0; i < names.Length; i++)
        {
            nodes.Add(Node(names[i], i % 3, $"Place {names[i]}", $"地点{names[i]}"));
            Add(boxes, 100 + (i % 3 * 300), 100 + (i / 3 * 300), 120, 40);
        }

        (int From, int To, int Count)[] lines = [(0, 1, 1), (1, 2, 1), (0, 3, 1), (3, 4, 1), (2, 5, 1), (4, 5, 2)];
        JArray claims = [];
        JArray drawn = [];
        foreach ((int from, int to, int count) in lines)
        {
            JArray both = [];
            for (int i = 0; i < count; i++)
            {
                both.Add(claims.Count);
                JObject claim = Claim($"{names[from]}-{names[to]}{(i == 0 ? "" : "-again")}", from, to, "fact");
                if (from == 1)
                {
                    claim["denied"] = true;
                }

                claims.Add(claim);
            }

            drawn.Add(Line(both, Middle(boxes, from), Middle(boxes, to), hasLabel: true));
        }

        JArray clusters =
        [
            Cluster("left", "Left side", [40, 40, 240, 440], [0, 3]),
            Cluster("right", "Right side", [640, 40, 240, 440], [2, 5]),
        ];
        return await PageOf(nodes, claims, boxes, drawn, clusters);
    }

    /// <summary>So many nodes on a jittered grid, and twice as many lines, three of four of them to a node nearby.</summary>
    /// <param name="count">How many nodes.</param>
    public static async Task<string> LargeAsync(int count)
    {
        Random random = new(7);
        int side = (int)Math.Ceiling(Math.Sqrt(count));
        JArray boxes = [];
        JArray nodes = [];
        for (int i = 0; i < count; i++)
        {
            nodes.Add(Node($"n{i}", i % 20, string.Create(CultureInfo.InvariantCulture, $"Station {i}"), string.Create(CultureInfo.InvariantCulture, $"第{i}站")));
            Add(boxes, (i % side * 230) + random.Next(90), (i / side * 120) + random.Next(60), 80 + random.Next(60), 48);
        }

        JArray claims = [];
        JArray drawn = [];
        for (int i = 0; i < 2 * count; i++)
        {
            int from = random.Next(count);
            int to = random.Next(4) > 0 ? (from + random.Next(1, 4) + (side * random.Next(3))) % count : random.Next(count);
            if (to != from)
            {
                JArray one = [claims.Count];
                claims.Add(Claim(string.Create(CultureInfo.InvariantCulture, $"k{i}"), from, to, Modalities[random.Next(Modalities.Length)]));
                drawn.Add(Line(one, Middle(boxes, from), Middle(boxes, to), hasLabel: count <= 1000));
            }
        }

        return await PageOf(nodes, claims, boxes, drawn, []);
    }

    private static async Task<string> PageOf(JArray nodes, JArray claims, JArray boxes, JArray lines, JArray clusters)
    {
        string html = (await SharedPages.ArticleAsync()).Html;
        int start = html.IndexOf(Opening, StringComparison.Ordinal) + Opening.Length;
        int end = html.IndexOf("</script>", start, StringComparison.Ordinal);
        JObject payload = PayloadObject.Read(html[start..end]);
        payload["nodes"] = nodes;
        payload["claims"] = claims;
        payload["sources"] = new JArray();
        payload["layout"] = new JObject
        {
            ["width"] = 1000,
            ["height"] = 600,
            ["shifts"] = new JObject(),
            ["breaks"] = new JObject(),
            ["texts"] = new JArray(new JObject { ["en"] = new JArray("leads to"), ["zh"] = new JArray("通往") }),
            ["boxes"] = boxes,
            ["lines"] = lines,
            ["clusters"] = clusters,
        };
        return html[..start] + payload.ToString(Formatting.None).Replace("<", "\\u003c", StringComparison.Ordinal) + html[end..];
    }

    private static JObject Node(string id, int kind, string english, string chinese) =>
        new() { ["id"] = id, ["kind"] = kind, ["labels"] = new JObject { ["en"] = english, ["zh"] = chinese } };

    private static JObject Claim(string id, int from, int to, string modality) => new()
    {
        ["id"] = id,
        ["subject"] = from,
        ["relation"] = 0,
        ["object"] = new JObject { ["node"] = to },
        ["modality"] = modality,
        ["saidBy"] = new JArray(0),
        ["evidence"] = new JArray(),
        ["statement"] = new JObject { ["en"] = $"Statement {id}.", ["zh"] = $"陈述{id}。" },
    };

    private static JObject Cluster(string id, string title, JArray box, JArray nodes) =>
        new() { ["id"] = id, ["labels"] = new JObject { ["en"] = title }, ["box"] = box, ["nodes"] = nodes };

    private static JObject Line(JArray claims, (double X, double Y) from, (double X, double Y) to, bool hasLabel)
    {
        // From beside the one box to beside the other: far enough from the middle to be seen.
        (double x, double y) = ((to.X - from.X) / 5, (to.Y - from.Y) / 5);
        (double startX, double startY, double endX, double endY) = (from.X + x, from.Y + y, to.X - x, to.Y - y);
        JObject line = new()
        {
            ["claims"] = claims,
            ["path"] = new JArray(startX, startY, startX + x, startY + y, endX - x, endY - y, endX, endY),
            ["text"] = 0,
        };
        if (hasLabel)
        {
            line["label"] = new JArray(((from.X + to.X) / 2) - 30, ((from.Y + to.Y) / 2) - 15, 60, 30);
        }

        return line;
    }

    private static (double X, double Y) Middle(JArray boxes, int node) =>
        ((double)boxes[4 * node] + ((double)boxes[(4 * node) + 2] / 2), (double)boxes[(4 * node) + 1] + ((double)boxes[(4 * node) + 3] / 2));

    private static void Add(JArray boxes, params ReadOnlySpan<double> numbers)
    {
        foreach (double number in numbers)
        {
            boxes.Add(number);
        }
    }
}
