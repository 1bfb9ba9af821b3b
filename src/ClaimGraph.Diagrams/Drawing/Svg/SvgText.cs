using System.Globalization;
using System.Text;
using ClaimGraph.Diagrams.Drawing.Display;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Drawing.Svg;

/// <summary>Writes XML and path data: escaped, in the invariant culture, with at most two decimals.</summary>
internal static class SvgText
{
    /// <summary>A number without needless digits.</summary>
    public static string Number(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A text for element content and attributes alike. It must be printable already.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in text)
        {
            escaped.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>An XML name: characters that names may not have become their hexadecimal code between underscores.</summary>
    public static string Name(string prefix, string id)
    {
        StringBuilder name = new(prefix);
        foreach (Rune rune in id.EnumerateRunes())
        {
            if (rune.IsAscii && (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '.'))
            {
                name.Append(rune.ToString());
            }
            else
            {
                name.Append('_').Append(rune.Value.ToString("x", CultureInfo.InvariantCulture)).Append('_');
            }
        }

        return name.ToString();
    }

    /// <summary>The data of a path.</summary>
    public static string PathData(PathFigure path) => string.Concat(path.Steps.Select(s => s.Verb switch
    {
        PathVerb.Move => $"M{Pair(s.End)}",
        PathVerb.Line => $"L{Pair(s.End)}",
        PathVerb.Curve => $"C{Pair(s.First)} {Pair(s.Second)} {Pair(s.End)}",
        PathVerb.Close => "Z",
        _ => throw new ArgumentOutOfRangeException(nameof(path)),
    }));

    private static string Pair(Point point) => $"{Number(point.X)} {Number(point.Y)}";
}
