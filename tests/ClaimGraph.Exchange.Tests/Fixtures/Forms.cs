using System.Globalization;
using ClaimGraph.Exchange.Properties;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.Fixtures;

/// <summary>Values of properties as readers of several formats give them back.</summary>
internal static class Forms
{
    /// <summary>Everything as one text: numbers as doubles in their shortest form, lists as JSON arrays.</summary>
    public static JToken? Flat(PropertyValue value, Func<string, string> held) => value switch
    {
        NumberPropertyValue number => Double(number),
        JsonPropertyValue json => held(json.Json),
        ListPropertyValue { Type: PropertyType.JsonList } list => held($"[{string.Join(",", list.Items)}]"),
        ListPropertyValue list => held(JsonConvert.SerializeObject(list.Items.ToArray())),
        TextPropertyValue text => held(text.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    /// <summary>Texts, doubles and lists of texts; JSON is a text.</summary>
    public static JToken? Lists(PropertyValue value, Func<string, string> held, Func<string, string>? inList = null) => value switch
    {
        NumberPropertyValue number => Double(number),
        JsonPropertyValue json => held(json.Json),
        ListPropertyValue list => new JArray(list.Items.Select(i => (inList ?? held)(i))),
        TextPropertyValue text => held(text.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    /// <summary>A text without U+0000.</summary>
    public static string WithoutNul(string text) => text.Replace('\0', '\uFFFD');

    private static string Double(NumberPropertyValue number) =>
        double.Parse(number.Digits, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture);
}
