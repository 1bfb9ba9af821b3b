using System.Globalization;
using System.Text;

namespace ClaimGraph.Diagrams.Drawing.Svg;

/// <summary>
/// Classes for what has one colour on a bright ground and another on a dark one. Which is seen, whoever looks at the picture decides
/// (https://www.w3.org/TR/mediaqueries-5/#prefers-color-scheme); programs that do not ask show the bright one.
/// </summary>
internal sealed class TwoColors
{
    private readonly List<(string Property, string Light, string Dark)> _pairs = [];

    /// <summary>The class of a colour inside, or of a text.</summary>
    public string Fill(string light, string dark) => ClassOf("fill", light, dark);

    /// <summary>The class of an outline's colour.</summary>
    public string Stroke(string light, string dark) => ClassOf("stroke", light, dark);

    /// <summary>The rules of all classes, in the order they were asked for.</summary>
    /// <param name="ink">The colour of text without a class on a bright ground.</param>
    /// <param name="darkInk">The same on a dark one.</param>
    public string Rules(string ink, string darkInk)
    {
        StringBuilder bright = new();
        StringBuilder dark = new($"text{{fill:{darkInk}}}");
        for (int i = 0; i < _pairs.Count; i++)
        {
            bright.Append(CultureInfo.InvariantCulture, $".c{i}{{{_pairs[i].Property}:{_pairs[i].Light}}}");
            dark.Append(CultureInfo.InvariantCulture, $".c{i}{{{_pairs[i].Property}:{_pairs[i].Dark}}}");
        }

        return $":root{{color-scheme:light dark}}text{{fill:{ink}}}{bright}\n@media (prefers-color-scheme:dark){{{dark}}}";
    }

    private string ClassOf(string property, string light, string dark)
    {
        int known = _pairs.IndexOf((property, light, dark));
        if (known < 0)
        {
            known = _pairs.Count;
            _pairs.Add((property, light, dark));
        }

        return string.Create(CultureInfo.InvariantCulture, $"c{known}");
    }
}
