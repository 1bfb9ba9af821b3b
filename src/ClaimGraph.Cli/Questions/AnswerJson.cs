using System.Collections.Immutable;
using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Dates;
using ClaimGraph.Graphs;
using ClaimGraph.Query;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Questions;

/// <summary>
/// The values of answers as JSON. A node is its object of graph JSON with <c>"type": "node"</c> before it, an edge its claim's
/// with <c>"type": "edge"</c>; a path has <c>"type": "path"</c>, <c>length</c>, the ids of its <c>nodes</c>, and its <c>edges</c>, each with
/// <c>reversed</c>. Dates are EDTF texts. Integers are written exactly, other numbers in the shortest way that gives the same
/// 64-bit number; NaN and the infinities, which JSON lacks, as texts.
/// </summary>
internal static class AnswerJson
{
    private const string Type = "type";

    /// <summary>A row as an object with a property for each column.</summary>
    public static JObject Row(QueryRow row)
    {
        ImmutableArray<string> columns = row.Columns;
        JObject result = [];
        for (int i = 0; i < columns.Length; i++)
        {
            result.Add(columns[i], Of(row[i]));
        }

        return result;
    }

    /// <summary>A value.</summary>
    public static JToken Of(object? value) => value switch
    {
        null => JValue.CreateNull(),
        string text => text,
        bool truth => truth,
        long number => number,
        double number => double.IsFinite(number) ? number : AnswerText.Number(number),
        EdtfDate date => date.Text,
        Node node => Tagged("node", JsonOutput.Node(node)),
        ClaimEdge edge => Edge(edge),
        ClaimPath path => new JObject
        {
            [Type] = "path",
            ["length"] = path.Length,
            ["nodes"] = new JArray(path.Nodes.Select(n => n.Value)),
            ["edges"] = new JArray(path.Steps.Select(Step)),
        },
        IReadOnlyDictionary<string, object?> map => Map(map),
        IEnumerable<object?> items => new JArray(items.Select(Of)),
        _ => throw new ArgumentException($"An answer cannot hold a {value.GetType().Name}.", nameof(value)),
    };

    /// <summary>JSON on one line; what could disturb a terminal is written as <c>\u001b</c>, which means the same.</summary>
    public static string Text(JToken json)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        using (JsonTextWriter writer = new(text) { Formatting = Formatting.None })
        {
            json.WriteTo(writer);
        }

        return Terminal.Safe(text.ToString());
    }

    private static JObject Map(IReadOnlyDictionary<string, object?> map)
    {
        JObject result = [];
        foreach ((string key, object? value) in map)
        {
            result.Add(key, Of(value));
        }

        return result;
    }

    private static JObject Edge(ClaimEdge edge) => Tagged("edge", JsonOutput.Claim(edge.Claim));

    private static JObject Step(Step step)
    {
        JObject edge = Edge(step.Edge);
        edge.Add("reversed", step.IsReversed);
        return edge;
    }

    private static JObject Tagged(string type, JToken json)
    {
        JObject value = (JObject)json;
        value.AddFirst(new JProperty(Type, type));
        return value;
    }
}
