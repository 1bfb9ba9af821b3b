using Newtonsoft.Json;

namespace ClaimGraph.Exchange.Properties;

/// <summary>Properties in JSON with nested values: lists are arrays, JSON values are themselves, numbers are strings with all their digits.</summary>
internal static class PropertyJson
{
    public static void Write(JsonWriter json, IEnumerable<Property> properties)
    {
        foreach (Property property in properties)
        {
            json.WritePropertyName(property.Name);
            Write(json, property.Value);
        }
    }

    public static void Write(JsonWriter json, PropertyValue value)
    {
        switch (value)
        {
            case TextPropertyValue text:
                json.WriteValue(text.Text);
                break;
            case NumberPropertyValue number:
                json.WriteValue(number.Digits);
                break;
            case JsonPropertyValue nested:
                json.WriteRawValue(nested.Json);
                break;
            case ListPropertyValue list:
                json.WriteStartArray();
                foreach (string item in list.Items)
                {
                    if (list.Type == PropertyType.JsonList)
                    {
                        json.WriteRawValue(item);
                    }
                    else
                    {
                        json.WriteValue(item);
                    }
                }

                json.WriteEndArray();
                break;
            default:
                throw new NotSupportedException($"A property's value cannot be a {value.GetType().Name}.");
        }
    }
}
