using System.Globalization;
using ClaimGraph.Exchange.Losses;
using Newtonsoft.Json;

namespace ClaimGraph.Exchange.Properties;

/// <summary>Values of properties as one text each, for formats whose values are texts.</summary>
internal static class PropertyText
{
    /// <summary>The value as a text: a text itself, a number's digits, JSON for anything else, lists as JSON arrays.</summary>
    public static string Of(PropertyValue value) => value switch
    {
        TextPropertyValue text => text.Text,
        NumberPropertyValue number => number.Digits,
        JsonPropertyValue json => json.Json,
        ListPropertyValue { Type: PropertyType.JsonList } list => $"[{string.Join(',', list.Items)}]",
        ListPropertyValue list => $"[{string.Join(',', list.Items.Select(JsonConvert.ToString))}]",
        _ => throw new NotSupportedException($"A property's value cannot be a {value.GetType().Name}."),
    };

    /// <summary>Notes the digits that are lost on a reader that takes the number for a double, as most do.</summary>
    public static void NoteDigits(NumberPropertyValue number, LossLog losses)
    {
        double read = double.Parse(number.Digits, CultureInfo.InvariantCulture);
        if (read.ToString("R", CultureInfo.InvariantCulture) != number.Digits)
        {
            losses.Changed("digits that a double does not hold", "the digits as written, which readers round or shorten");
        }
    }
}
