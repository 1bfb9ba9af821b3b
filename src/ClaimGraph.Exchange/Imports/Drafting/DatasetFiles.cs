using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Identifiers;
using ClaimGraph.Json;
using ClaimGraph.Loading;

using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Imports.Drafting;

/// <summary>Writes a draft as the files of a dataset. The same draft gives the same bytes.</summary>
internal sealed class DatasetFiles
{
    // Beyond, files of lines: they may have any size.
    private const int MostInOneFile = 20_000;

    private readonly DatasetDraft _draft;

    private DatasetFiles(DatasetDraft draft) => _draft = draft;

    /// <summary>Writes the files into memory.</summary>
    /// <param name="draft">The draft.</param>
    /// <returns>The files, their paths below the dataset's directory.</returns>
    public static IEnumerable<DataFile> Of(DatasetDraft draft) => new DatasetFiles(draft).All();

    private IEnumerable<DataFile> All()
    {
        yield return File("source.json", WriteSource);
        if (_draft.SchemaPath is null)
        {
            JObject schema = Parsed(GraphJson.ToLine(_draft.Schema));
            yield return SchemaFile("kinds", schema, "colorGroups", "kinds");
            yield return SchemaFile("relations", schema, "relations");
            yield return SchemaFile("qualifiers", schema, "qualifiers");
            yield return SchemaFile("units", schema, "units");
        }

        if (_draft.Mapping is { } mapping)
        {
            yield return new DataFile("mapping.json", Encoding.UTF8.GetBytes(mapping));
        }

        HashSet<NodeId> accepted = [_draft.Source.Author, _draft.Source.Publisher];
        yield return Elements("nodes/nodes", "nodes", null, _draft.Nodes, n => NodeObject(n, isSuggested: !accepted.Contains(n.Id)));
        SectionId[] sections = [.. _draft.Source.Sections.Select(s => s.Id)];
        foreach (IGrouping<SectionId, DraftedClaim> section in _draft.Claims.GroupBy(c => c.Claim.Section).OrderBy(s => Array.IndexOf(sections, s.Key)))
        {
            string number = (Array.IndexOf(sections, section.Key) + 1).ToString("00", CultureInfo.InvariantCulture);
            yield return Elements($"claims/{number}-{section.Key}", "claims", section.Key, [.. section], ClaimObject);
        }
    }

    private static DataFile File(string path, Action<LineJsonWriter> write)
    {
        using MemoryStream bytes = new();
        using (StreamWriter text = new(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), leaveOpen: true) { NewLine = "\n" })
        {
            using (LineJsonWriter json = new(text))
            {
                write(json);
            }

            text.Write('\n');
        }

        return new DataFile(path, bytes.ToArray());
    }

    private static DataFile SchemaFile(string name, JObject schema, params string[] lists) => File($"schema/{name}.json", json =>
    {
        json.WriteStartObject();
        json.WritePropertyName("$schema");
        json.WriteValue($"json-schema/{name}.schema.json");
        foreach (string list in lists)
        {
            json.WritePropertyName(list);
            json.WriteStartArray();
            foreach (JToken element in (JArray)schema[list]!)
            {
                // What is usual is not written: false flags and lists of nothing.
                Line(json, new JObject(((JObject)element).Properties().Where(p => p.Value is not JValue { Value: false } and not JArray { Count: 0 } || p.Name == "terms")));
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    });

    private void WriteSource(LineJsonWriter json)
    {
        JObject written = Parsed(GraphJson.ToLine(_draft.Source));
        json.WriteStartObject();
        Field(json, "$schema", $"{_draft.SchemaPath ?? "schema"}/json-schema/source.schema.json");
        Field(json, "id", written["id"]!);
        Field(json, "schema", _draft.SchemaPath ?? "schema");
        foreach (string name in (ReadOnlySpan<string>)["languages", "title", "author", "publisher", "language", "published", "sha256"])
        {
            Field(json, name, written[name]!);
        }

        foreach (string name in (ReadOnlySpan<string>)["paragraphs", "sections", "withoutClaims"])
        {
            json.WritePropertyName(name);
            json.WriteStartArray();
            foreach (JToken element in (JArray)written[name]!)
            {
                Line(json, element);
            }

            json.WriteEndArray();
        }

        if (!_draft.Notes.IsEmpty)
        {
            Field(json, "notes", new JObject(_draft.Notes.Entries.Select(e => new JProperty(e.Key.Tag, e.Value))));
        }

        json.WriteEndObject();
    }

    // An element of a list, on a line of its own.
    private static void Line(LineJsonWriter json, JToken element)
    {
        if (element is not JObject owner)
        {
            element.WriteTo(json);
            return;
        }

        json.WriteStartObject();
        json.OnOneLine(() =>
        {
            foreach (JProperty property in owner.Properties())
            {
                property.WriteTo(json);
            }

            json.WriteEndObject();
        });
    }

    private static void Field(LineJsonWriter json, string name, JToken value)
    {
        json.WritePropertyName(name);
        json.OnOneLine(() => value.WriteTo(json));
    }

    private DataFile Elements<T>(string path, string list, SectionId? section, ImmutableArray<T> elements, Func<T, JObject> write)
    {
        if (elements.Length > MostInOneFile)
        {
            return Lines($"{path}.jsonl", elements.Select(write), section);
        }

        return File($"{path}.json", json =>
        {
            json.WriteStartObject();
            Field(json, "$schema", $"../{_draft.SchemaPath ?? "schema"}/json-schema/{list}.schema.json");
            if (section is { } own)
            {
                Field(json, "section", own.Value);
            }

            json.WritePropertyName(list);
            json.WriteStartArray();
            foreach (T element in elements)
            {
                // A property on each line, so that what is to be filled in is easy to find.
                json.WriteStartObject();
                foreach (JProperty property in write(element).Properties())
                {
                    Field(json, property.Name, property.Value);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static DataFile Lines(string path, IEnumerable<JObject> elements, SectionId? section)
    {
        using MemoryStream bytes = new();
        using (StreamWriter text = new(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), leaveOpen: true) { NewLine = "\n" })
        {
            foreach (JObject element in elements)
            {
                if (section is { } own)
                {
                    element.Add("section", own.Value);
                }

                text.WriteLine(element.ToString(Newtonsoft.Json.Formatting.None));
            }
        }

        return new DataFile(path, bytes.ToArray());
    }

    private static JObject NodeObject(Node node, bool isSuggested)
    {
        JObject written = Parsed(GraphJson.ToLine(node));
        if (node.Aliases.IsEmpty)
        {
            written.Remove("aliases");
        }

        if (isSuggested)
        {
            written.Add("status", Vocabulary.NameOf(ClaimStatus.Suggested));
        }

        return written;
    }

    // As graph JSON has it, but for what a file of claims says once or need not say.
    private static JObject ClaimObject(DraftedClaim drafted)
    {
        JObject written = Parsed(GraphJson.ToLine(drafted.Claim));
        if (!drafted.HasModality)
        {
            written.Remove("modality");
        }

        if (drafted.Claim.Polarity == Polarity.Affirmed)
        {
            written.Remove("polarity");
        }

        if (written["object"]!["node"] is { } node)
        {
            written["object"] = node;
        }

        foreach (string name in (ReadOnlySpan<string>)["qualifiers", "links"])
        {
            if (!written[name]!.HasValues)
            {
                written.Remove(name);
            }
        }

        foreach (JObject span in written["evidence"]!.Cast<JObject>())
        {
            span.Remove("source");
        }

        written.Remove("section");
        written.Add("status", Vocabulary.NameOf(ClaimStatus.Suggested));
        return written;
    }

    private static JObject Parsed(string line)
    {
        using Newtonsoft.Json.JsonTextReader reader = new(new StringReader(line)) { DateParseHandling = Newtonsoft.Json.DateParseHandling.None };
        return JObject.Load(reader);
    }
}
