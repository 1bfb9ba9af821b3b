using System.Collections.Immutable;
using System.Globalization;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Viewer.Arranging;

namespace ClaimGraph.Viewer.Payloads;

/// <summary>Writes where everything is.</summary>
internal static class LayoutWriter
{
    public static void Write(PayloadJson json, PageLayout layout, PageTexts texts)
    {
        json.Name("width").Coordinate(layout.Size.Width);
        json.Name("height").Coordinate(layout.Size.Height);
        json.Name("shifts").Object(() =>
        {
            for (int i = 0; i < layout.Shifts.Length; i++)
            {
                if (layout.Shifts[i] != 0)
                {
                    json.Name(Number(i)).Coordinate(layout.Shifts[i]);
                }
            }
        });
        json.Name("breaks").Object(() =>
        {
            for (int i = 0; i < layout.Names.Length; i++)
            {
                ImmutableArray<LabelLines> broken = [.. layout.Names[i].Where(n => n.IsBroken)];
                if (!broken.IsEmpty)
                {
                    json.Name(Number(i)).Object(() => Write(json, broken));
                }
            }
        });
        json.Name("texts").Array(layout.Texts, text => json.Object(() => Write(json, text)));
        json.Name("boxes").Array(layout.Boxes.SelectMany(Numbers), json.Coordinate);
        json.Objects("lines", layout.Lines, line =>
        {
            json.Name("claims").Array(line.Claims, c => json.Value((long)c));
            json.Name("path").Array(Numbers(line.Path), json.Coordinate);
            json.Field("text", line.Text);
            if (line.Label is { } box)
            {
                json.Name("label").Array(Numbers(box), json.Coordinate);
            }
        });
        json.Objects("clusters", layout.Clusters, cluster =>
        {
            json.Field("id", cluster.Id);
            json.Texts("labels", texts.Of(cluster.Labels));
            json.Name("box").Array(Numbers(cluster.Box), json.Coordinate);
            json.Name("nodes").Array(cluster.Nodes, n => json.Value((long)n));
        });
    }

    private static void Write(PayloadJson json, ImmutableArray<LabelLines> labels)
    {
        foreach (LabelLines label in labels)
        {
            json.Name(label.Language).Array(label.Lines, json.Value);
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<double> Numbers(Box box) => [box.X, box.Y, box.Width, box.Height];

    private static IEnumerable<double> Numbers(Curve path) =>
        path.Segments.SelectMany(s => new[] { s.First, s.Second, s.End }).Prepend(path.Start).SelectMany(p => new[] { p.X, p.Y });
}
