using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Evidence;
using ClaimGraph.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Output;

/// <summary>Results as JSON: nodes and claims in the form they have in graph JSON.</summary>
internal static class JsonOutput
{
    /// <summary>Prints a result, indented, with LF line ends.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="result">The result.</param>
    public static void Print(Terminal terminal, JToken result)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (JsonTextWriter json = new(text) { Formatting = Formatting.Indented })
        {
            result.WriteTo(json);
        }

        terminal.Output.Write(text.ToString() + "\n");
    }

    /// <summary>A claim in the form of graph JSON.</summary>
    public static JToken Claim(Claim claim) => Parse(GraphJson.ToText(claim));

    /// <summary>A node in the form of graph JSON.</summary>
    public static JToken Node(Node node) => Parse(GraphJson.ToText(node));

    /// <summary>A place in a text, with its words: they are the user's own copy.</summary>
    public static JObject Place(TextPlace place) => new()
    {
        ["paragraph"] = place.Paragraph,
        ["start"] = place.Start,
        ["end"] = place.End,
        ["sha256"] = place.Sha256,
        ["text"] = place.Text,
    };

    // Dates stay the texts they are.
    private static JToken Parse(string text)
    {
        using JsonTextReader reader = new(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }
}
