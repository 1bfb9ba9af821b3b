using Newtonsoft.Json.Linq;

namespace ClaimGraph.Diagrams.Tests.TestData;

/// <summary>Faults of a drawing, found in its geometry JSON alone by the plainest means.</summary>
internal static class DrawnGeometry
{
    public static List<string> Faults(string json)
    {
        JObject drawing = JObject.Parse(json);
        List<JToken> nodes = [.. drawing["nodes"]!];
        List<JToken> edges = [.. drawing["edges"]!];
        List<JToken> labelled = [.. edges.Where(e => e["label"] is not null)];
        List<string> faults = [];
        for (int i = 0; i < nodes.Count; i++)
        {
            faults.AddRange(nodes.Skip(i + 1).Where(n => Overlap(nodes[i], n)).Select(n => $"nodes {nodes[i]["id"]} and {n["id"]} overlap"));
        }

        for (int i = 0; i < labelled.Count; i++)
        {
            JToken label = labelled[i]["label"]!;
            faults.AddRange(labelled.Skip(i + 1).Where(e => Overlap(label, e["label"]!)).Select(e => $"labels of {labelled[i]["id"]} and {e["id"]} overlap"));
            faults.AddRange(nodes.Where(n => Overlap(label, n)).Select(n => $"label of {labelled[i]["id"]} overlaps node {n["id"]}"));
        }

        foreach (JToken edge in edges)
        {
            foreach (JToken node in nodes.Where(n => (string?)n["id"] != (string?)edge["source"] && (string?)n["id"] != (string?)edge["target"]))
            {
                if (RunsThrough(edge["points"]!, node))
                {
                    faults.Add($"edge {edge["id"]} runs through node {node["id"]}");
                }
            }
        }

        return faults;
    }

    /// <summary>The parts of a drawing that stick out of it.</summary>
    public static List<string> OutOfPage(string json)
    {
        JObject drawing = JObject.Parse(json);
        double width = (double)drawing["width"]!;
        double height = (double)drawing["height"]!;
        return
        [
            .. drawing["nodes"]!.Concat(drawing["edges"]!.Select(e => e["label"]).OfType<JToken>())
                .Where(b => X(b) < 0 || Y(b) < 0 || X(b) + Width(b) > width || Y(b) + Height(b) > height)
                .Select(b => $"{b.Path} sticks out"),
            .. drawing["edges"]!.SelectMany(e => e["points"]!)
                .Where(p => (double)p[0]! < 0 || (double)p[1]! < 0 || (double)p[0]! > width || (double)p[1]! > height)
                .Select(p => $"{p.Path} sticks out"),
        ];
    }

    private static bool Overlap(JToken a, JToken b) =>
        Math.Min(X(a) + Width(a), X(b) + Width(b)) - Math.Max(X(a), X(b)) > 0.5
        && Math.Min(Y(a) + Height(a), Y(b) + Height(b)) - Math.Max(Y(a), Y(b)) > 0.5;

    // Walks along the path in steps of a fifth of a pixel.
    private static bool RunsThrough(JToken points, JToken node)
    {
        double left = X(node) + 1;
        double top = Y(node) + 1;
        double right = left + Width(node) - 2;
        double bottom = top + Height(node) - 2;
        (double X, double Y)[] path = [.. points.Select(p => ((double)p[0]!, (double)p[1]!))];
        for (int i = 1; i < path.Length; i++)
        {
            ((double ax, double ay), (double bx, double by)) = (path[i - 1], path[i]);
            if (Math.Max(ax, bx) < left || Math.Min(ax, bx) > right || Math.Max(ay, by) < top || Math.Min(ay, by) > bottom)
            {
                continue;
            }

            int steps = 1 + (int)(Math.Sqrt(((bx - ax) * (bx - ax)) + ((by - ay) * (by - ay))) * 5);
            for (int k = 0; k <= steps; k++)
            {
                double x = ax + ((bx - ax) * k / steps);
                double y = ay + ((by - ay) * k / steps);
                if (x > left && x < right && y > top && y < bottom)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static double X(JToken box) => (double)box["x"]!;

    private static double Y(JToken box) => (double)box["y"]!;

    private static double Width(JToken box) => (double)box["width"]!;

    private static double Height(JToken box) => (double)box["height"]!;
}
