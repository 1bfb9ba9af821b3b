using Newtonsoft.Json;

namespace ClaimGraph.Exchange.Properties;

/// <summary>Fields of JSON objects in one call.</summary>
internal static class JsonFields
{
    public static void Field(this JsonWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    public static void Field(this JsonWriter json, string name, bool value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    public static void Field(this JsonWriter json, string name, double value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    /// <summary>An object with all that a node, an edge or the graph has.</summary>
    public static void Field(this JsonWriter json, string name, IEnumerable<Property> properties)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        PropertyJson.Write(json, properties);
        json.WriteEndObject();
    }

    /// <summary>A list of objects, each made when its turn comes.</summary>
    public static void Field<T>(this JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
