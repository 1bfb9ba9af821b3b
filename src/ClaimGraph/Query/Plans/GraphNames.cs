using System.Globalization;

namespace ClaimGraph.Query.Plans;

/// <summary>How the names of a schema are written in queries.</summary>
internal static class GraphNames
{
    /// <summary>A kind as a label: <c>model-family</c> is <c>ModelFamily</c>.</summary>
    public static string Label(string slug) => string.Concat(
        slug.Split('-').Select(word => char.ToUpperInvariant(word[0]).ToString(CultureInfo.InvariantCulture) + word[1..]));

    /// <summary>A relation as a relationship type: <c>is-member-of</c> is <c>IS_MEMBER_OF</c>.</summary>
    public static string Type(string slug) => slug.Replace('-', '_').ToUpperInvariant();

    /// <summary>A relation or qualifier as a property key: <c>founded-in</c> is <c>founded_in</c>.</summary>
    public static string Key(string slug) => slug.Replace('-', '_');
}
