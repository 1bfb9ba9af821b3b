using Newtonsoft.Json;

namespace ClaimGraph.Diagnostics;

/// <summary>What the JSON reports have in common.</summary>
internal static class ReportJson
{
    /// <summary>Writes a text of JSON that ends in a line end.</summary>
    public static void Write(TextWriter writer, Action<JsonTextWriter> content)
    {
        using StringWriter text = new() { NewLine = "\n" };
        using (JsonTextWriter json = new(text) { Formatting = Formatting.Indented, Indentation = 2, CloseOutput = false })
        {
            content(json);
        }

        writer.Write(text.ToString());
        writer.Write('\n');
    }

    /// <summary>Writes a property with a text; lone surrogates become U+FFFD, for JSON in UTF-8 has none.</summary>
    public static void Text(JsonTextWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(WellFormed(value));
    }

    /// <summary>Writes a property with a number.</summary>
    public static void Number(JsonTextWriter json, string name, int value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static string WellFormed(string value)
    {
        if (!value.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return value;
        }

        char[] characters = value.ToCharArray();
        for (int i = 0; i < characters.Length; i++)
        {
            if (i + 1 < characters.Length && char.IsSurrogatePair(characters[i], characters[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(characters[i]))
            {
                characters[i] = '\uFFFD';
            }
        }

        return new string(characters);
    }
}
