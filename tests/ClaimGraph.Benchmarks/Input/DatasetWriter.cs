using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ClaimGraph.Benchmarks.Input;

/// <summary>
/// Writes the peers' JSON lines as a dataset in our own claim format, line by line: <c>schema/</c> and <c>dataset/</c>. A
/// document becomes a paragraph of the one source, so that every claim keeps its evidence; its confidence becomes a qualifier.
/// </summary>
internal sealed class DatasetWriter : IDisposable
{
    private const int ClaimsInFile = 20_000;
    private const string SectionId = "all";

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    private readonly string _dataset;
    private readonly string _schema;
    private readonly Dictionary<string, (string Id, string Name)> _nodes = new(StringComparer.Ordinal);
    private readonly SortedSet<int> _documents = [];
    private ListFile? _nodeFile;
    private ListFile? _claimFile;
    private int _claimCount;

    private DatasetWriter(string directory)
    {
        _dataset = Path.Combine(directory, "dataset");
        _schema = Path.Combine(directory, "schema");
    }

    /// <summary>Writes a dataset.</summary>
    /// <param name="lines">The file in the peers' form: nodes before the edges that name them.</param>
    /// <param name="directory">Gets the directories <c>schema</c> and <c>dataset</c>.</param>
    /// <returns>The directory to load.</returns>
    public static string Write(string lines, string directory)
    {
        using DatasetWriter writer = new(directory);
        Directory.CreateDirectory(Path.Combine(writer._dataset, "nodes"));
        Directory.CreateDirectory(Path.Combine(writer._dataset, "claims"));
        Directory.CreateDirectory(writer._schema);
        writer.WriteLines(lines);
        writer.WriteSource();
        writer.WriteSchema();
        return writer._dataset;
    }

    /// <summary>Ends the files of nodes and claims.</summary>
    public void Dispose()
    {
        _nodeFile?.Dispose();
        _claimFile?.Dispose();
    }

    private static string Digest(int document) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(TextOf(document))));

    private static string TextOf(int document) => string.Create(CultureInfo.InvariantCulture, $"doc-{document}");

    private static void WriteText(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("en", text);
        json.WriteString("zh", text);
        json.WriteEndObject();
    }

    private void WriteLines(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            if (root.GetProperty("kind").ValueEquals("node"))
            {
                WriteNode(root);
            }
            else
            {
                WriteClaim(root);
            }
        }
    }

    private void WriteNode(JsonElement node)
    {
        string id = PeerNames.Slug(node.GetProperty("id").GetString()!);
        string name = node.GetProperty("name").GetString()!;
        _nodes.Add(node.GetProperty("id").GetString()!, (id, name));
        _nodeFile ??= new ListFile(Path.Combine(_dataset, "nodes", "nodes.json"), "{\n\"nodes\": [\n");
        _nodeFile.Add(json =>
        {
            json.WriteString("id", id);
            json.WriteString("kind", PeerNames.Slug(node.GetProperty("type").GetString()!));
            WriteText(json, "labels", name);
        });
    }

    private void WriteClaim(JsonElement edge)
    {
        if (_claimCount % ClaimsInFile == 0)
        {
            _claimFile?.Dispose();
            string file = Path.Combine(_dataset, "claims", $"{_claimCount / ClaimsInFile:0000}-{SectionId}.json");
            _claimFile = new ListFile(file, $"{{\n\"section\": \"{SectionId}\",\n\"claims\": [\n");
        }

        (string subject, string subjectName) = _nodes[edge.GetProperty("s").GetString()!];
        (string target, string targetName) = _nodes[edge.GetProperty("o").GetString()!];
        string relation = edge.GetProperty("p").GetString()!;
        int document = int.Parse(edge.GetProperty("src").GetString()!["doc-".Length..], CultureInfo.InvariantCulture);
        _documents.Add(document);
        string id = string.Create(CultureInfo.InvariantCulture, $"c-{_claimCount++}");
        _claimFile!.Add(json =>
        {
            json.WriteString("id", id);
            json.WriteString("subject", subject);
            json.WriteString("relation", PeerNames.Slug(relation));
            json.WriteString("object", target);
            json.WriteString("modality", "reported");
            json.WriteStartArray("saidBy");
            json.WriteStringValue(_nodes.First().Value.Id);
            json.WriteEndArray();
            json.WriteStartObject("qualifiers");
            json.WriteStartObject("conf");
            json.WriteString("value", edge.GetProperty("conf").GetRawText());
            json.WriteString("unit", "number");
            json.WriteString("comparison", "exactly");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartArray("evidence");
            json.WriteStartObject();
            json.WriteNumber("paragraph", document + 1);
            json.WriteNumber("start", 0);
            json.WriteNumber("end", TextOf(document).Length);
            json.WriteString("sha256", Digest(document));
            json.WriteEndObject();
            json.WriteEndArray();
            // A statement that is the same in both languages would be warned of.
            json.WriteStartObject("statement");
            json.WriteString("en", $"{subjectName} {relation} {targetName}.");
            json.WriteString("zh", $"zh: {subjectName} {relation} {targetName}.");
            json.WriteEndObject();
        });
    }

    private void WriteSource() => WriteFile(Path.Combine(_dataset, "source.json"), json =>
    {
        int last = _documents.Count == 0 ? 0 : _documents.Max;
        string author = _nodes.First().Value.Id;
        json.WriteString("id", "synthetic");
        json.WriteString("schema", "../schema");
        WriteNames(json, "languages", ["en", "zh"]);
        WriteText(json, "title", "A synthetic graph");
        json.WriteString("author", author);
        json.WriteString("publisher", author);
        json.WriteString("language", "en");
        json.WriteString("published", "2026-11-23");
        json.WriteString("sha256", Digest(0));
        WriteNames(json, "paragraphs", Enumerable.Range(0, last + 1).Select(Digest));
        WriteObjects(json, "sections", [SectionId], section =>
        {
            json.WriteString("id", section);
            WriteText(json, "labels", "All of it");
            json.WriteStartArray("paragraphs");
            json.WriteNumberValue(1);
            json.WriteNumberValue(last + 1);
            json.WriteEndArray();
        });
        WriteObjects(json, "withoutClaims", Enumerable.Range(0, last + 1).Where(d => !_documents.Contains(d)), document =>
        {
            json.WriteNumber("paragraph", document + 1);
            WriteText(json, "reason", "No edge was drawn from it");
        });
    });

    private void WriteSchema()
    {
        WriteFile(Path.Combine(_schema, "kinds.json"), json =>
        {
            WriteObjects(json, "colorGroups", ["all"], group =>
            {
                json.WriteString("id", group);
                WriteText(json, "labels", group);
            });
            WriteObjects(json, "kinds", SyntheticGraph.Kinds, kind =>
            {
                json.WriteString("id", PeerNames.Slug(kind));
                WriteText(json, "labels", kind);
                WriteText(json, "description", kind);
                json.WriteString("colorGroup", "all");
                json.WriteString("shape", "rounded");
            });
        });
        WriteFile(Path.Combine(_schema, "relations.json"), json => WriteObjects(json, "relations", SyntheticGraph.Relations, relation =>
        {
            string[] kinds = [.. SyntheticGraph.Kinds.Select(PeerNames.Slug)];
            json.WriteString("id", PeerNames.Slug(relation));
            WriteText(json, "labels", relation);
            WriteText(json, "inverseLabels", $"inverse of {relation}");
            WriteText(json, "description", relation);
            WriteNames(json, "subject", kinds);
            json.WriteStartObject("object");
            WriteNames(json, "kinds", kinds);
            json.WriteEndObject();
            WriteNames(json, "qualifiers", ["conf"]);
        }));
        WriteFile(Path.Combine(_schema, "qualifiers.json"), json => WriteObjects(json, "qualifiers", ["conf"], qualifier =>
        {
            json.WriteString("id", qualifier);
            WriteText(json, "labels", "confidence");
            WriteText(json, "description", "How sure the source is, from 0 to 1");
            json.WriteString("type", "quantity");
            WriteNames(json, "units", ["number"]);
        }));
        WriteFile(Path.Combine(_schema, "units.json"), json => WriteObjects(json, "units", ["number"], unit =>
        {
            json.WriteString("id", unit);
            WriteText(json, "labels", unit);
            WriteText(json, "description", "A number without dimension");
        }));
    }

    private static void WriteFile(string path, Action<Utf8JsonWriter> write)
    {
        using FileStream stream = File.Create(path);
        using Utf8JsonWriter json = new(stream, Indented);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string property, IEnumerable<string> names)
    {
        json.WriteStartArray(property);
        foreach (string name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    private static void WriteObjects<T>(Utf8JsonWriter json, string property, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(property);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
