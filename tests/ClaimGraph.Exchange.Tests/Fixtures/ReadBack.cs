using ClaimGraph.Exchange.Properties;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.Fixtures;

/// <summary>
/// Holds what an independent reader found against the graph, one by one. The reader prints
/// <c>{"nodes": {id: {property: value}}, "edges": {id: {"source": …, "target": …, "properties": {…}}}}</c>.
/// </summary>
internal static class ReadBack
{
    /// <summary>Compares ids, ends and properties.</summary>
    /// <param name="expected">The graph.</param>
    /// <param name="actual">What the reader found.</param>
    /// <param name="form">A value as the reader gives it back; null for what the format does not keep.</param>
    /// <param name="apart">Names of properties that a test looks at by itself.</param>
    public static void ShouldBe(PropertyGraph expected, JToken actual, Func<PropertyValue, JToken?> form, params string[] apart)
    {
        JObject nodes = (JObject)actual["nodes"]!;
        JObject edges = (JObject)actual["edges"]!;
        Assert.Equal(expected.Nodes.Select(n => n.Id.Value).Order(StringComparer.Ordinal), nodes.Properties().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Equal(expected.Edges.Select(e => e.Id.Value).Order(StringComparer.Ordinal), edges.Properties().Select(p => p.Name).Order(StringComparer.Ordinal));
        foreach (PropertyNode node in expected.Nodes)
        {
            Compare($"node {node.Id}", node.Properties.Where(p => !apart.Contains(p.Name)), (JObject)nodes[node.Id.Value]!, form);
        }

        foreach (PropertyEdge edge in expected.Edges)
        {
            JToken found = edges[edge.Id.Value]!;
            Assert.Equal((edge.Id.Value, edge.Source.Value, edge.Target.Value), (edge.Id.Value, (string?)found["source"], (string?)found["target"]));
            Compare($"edge {edge.Id}", edge.Properties.Where(p => !apart.Contains(p.Name)), (JObject)found["properties"]!, form);
        }
    }

    /// <summary>A value as JSON with nested values has it.</summary>
    public static JToken Nested(PropertyValue value) => value switch
    {
        TextPropertyValue text => text.Text,
        NumberPropertyValue number => number.Digits,
        JsonPropertyValue json => Parse(json.Json),
        ListPropertyValue { Type: PropertyType.JsonList } list => new JArray(list.Items.Select(Parse)),
        ListPropertyValue list => new JArray(list.Items),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    private static void Compare(string owner, IEnumerable<Property> properties, JObject found, Func<PropertyValue, JToken?> form)
    {
        JObject expected = new(properties.Select(p => (p.Name, Value: form(p.Value))).Where(p => p.Value is not null)
            .OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => new JProperty(p.Name, p.Value)));
        JObject actual = new(found.Properties().OrderBy(p => p.Name, StringComparer.Ordinal));
        Assert.Equal($"{owner}: {expected}", $"{owner}: {actual}");
    }

    private static JToken Parse(string json)
    {
        using JsonTextReader reader = new(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }
}
