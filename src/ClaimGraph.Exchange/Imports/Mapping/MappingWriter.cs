using System.Globalization;
using ClaimGraph.Identifiers;
using ClaimGraph.Json;
using Newtonsoft.Json;

namespace ClaimGraph.Exchange.Imports.Mapping;

/// <summary>Writes a mapping as a file for people to edit: an entry a line, in the order of names.</summary>
internal static class MappingWriter
{
    /// <summary>Writes it.</summary>
    /// <returns>JSON with LF at its end.</returns>
    public static string ToText(ImportMapping mapping)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (LineJsonWriter json = new(text))
        {
            json.WriteStartObject();
            Field(json, "$schema", "schema/json-schema/mapping.schema.json");
            if (mapping.Schema is { } schema)
            {
                Field(json, "schema", schema);
            }

            json.WritePropertyName("languages");
            json.OnOneLine(() =>
            {
                json.WriteStartArray();
                foreach (Language language in mapping.Languages)
                {
                    json.WriteValue(language.Tag);
                }

                json.WriteEndArray();
            });
            Optional(json, "nodeType", mapping.NodeType);
            Entries(json, "kinds", mapping.Kinds, t => Type(json, t, "kind"));
            Optional(json, "otherKind", mapping.OtherKind);
            Optional(json, "edgeType", mapping.EdgeType);
            Entries(json, "relations", mapping.Relations, t => Type(json, t, "relation"));
            Optional(json, "otherRelation", mapping.OtherRelation);
            Entries(json, "nodeProperties", mapping.NodeProperties, p => Property(json, p));
            Entries(json, "edgeProperties", mapping.EdgeProperties, p => Property(json, p));
            Field(json, "authorKind", mapping.AuthorKind);
            json.WriteEndObject();
        }

        return text + "\n";
    }

    private static void Field(JsonWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static void Optional(JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            Field(json, name, value);
        }
    }

    private static void Entries<T>(LineJsonWriter json, string name, IEnumerable<KeyValuePair<string, T>> entries, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        foreach ((string key, T value) in entries)
        {
            json.WritePropertyName(key);
            json.OnOneLine(() =>
            {
                json.WriteStartObject();
                write(value);
                json.WriteEndObject();
            });
        }

        json.WriteEndObject();
    }

    private static void Type(JsonWriter json, TypeTarget target, string name)
    {
        if (target.Name is null)
        {
            json.WritePropertyName("leaveOut");
            json.WriteValue(true);
            return;
        }

        Field(json, name, target.Name);
        if (target.IsReversed)
        {
            json.WritePropertyName("reversed");
            json.WriteValue(true);
        }
    }

    private static void Property(JsonWriter json, PropertyTarget target)
    {
        Field(json, "as", Vocabulary.NameOf(target.Use));
        Optional(json, "language", target.Language?.Tag);
        if (target.Name is not null)
        {
            Field(
                json,
                target.Use switch
                {
                    PropertyUse.Attribute => "relation",
                    PropertyUse.Qualifier => "qualifier",
                    _ => "collection",
                },
                target.Name);
        }

        if (target.Use is PropertyUse.Attribute or PropertyUse.Qualifier)
        {
            Field(json, "value", Vocabulary.NameOf(target.Form));
            Optional(json, "unit", target.Unit);
        }
    }
}
