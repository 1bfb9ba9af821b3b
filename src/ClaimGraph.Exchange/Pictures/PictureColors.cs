using System.Collections.Immutable;
using ClaimGraph.Schema;

namespace ClaimGraph.Exchange.Pictures;

/// <summary>Colours of nodes in pictures that other tools draw: pale ones, behind dark text, by the colour group of the kind.</summary>
/// <remarks>The colours are Pastel1 of ColorBrewer (Brewer and Harrower 2003, https://colorbrewer2.org), in turn where there are more groups.</remarks>
internal static class PictureColors
{
    /// <summary>The colour of text and lines.</summary>
    public const string Ink = "#333333";

    /// <summary>The colour of claims that deny something; stands out from white and from black.</summary>
    public const string Denied = "#d93025";

    private static readonly ImmutableArray<string> Fills =
        ["#fbb4ae", "#b3cde3", "#ccebc5", "#decbe4", "#fed9a6", "#ffffcc", "#e5d8bd", "#fddaec", "#f2f2f2"];

    /// <summary>What nodes of a kind are filled with.</summary>
    public static string FillOf(GraphSchema schema, Kind kind)
    {
        for (int i = 0; i < schema.ColorGroups.Length; i++)
        {
            if (schema.ColorGroups[i].Id == kind.ColorGroup)
            {
                return Fills[i % Fills.Length];
            }
        }

        return "#ffffff";
    }
}
