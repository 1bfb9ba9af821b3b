using System.Collections.Immutable;
using ClaimGraph.Generator.Json;
using Microsoft.CodeAnalysis.Text;

namespace ClaimGraph.Generator.Schemas;

/// <summary>
/// Reads a file of a schema as far as ids and documentation need it. Whether the schema makes sense is for
/// <c>claimgraph check</c> to say.
/// </summary>
internal sealed class SchemaFileReader
{
    private readonly SchemaInput _input;
    private readonly SourceText? _text;
    private readonly List<SchemaFault> _faults = [];

    private SchemaFileReader(SchemaInput input, CancellationToken cancellation)
    {
        _input = input;
        _text = input.File.GetText(cancellation);
    }

    /// <summary>Reads a file. Never throws for what is in it.</summary>
    /// <param name="input">The file.</param>
    /// <param name="cancellation">Stops it, with <see cref="OperationCanceledException"/>.</param>
    public static SchemaFile Read(SchemaInput input, CancellationToken cancellation)
    {
        SchemaFileReader reader = new(input, cancellation);
        bool isKnown = input.Accessibility is "public" or "internal";
        if (!isKnown)
        {
            reader.Report("CG1001", default, $"the accessibility \"{input.Accessibility}\". Set ClaimGraphAccessibility, or Accessibility of ClaimGraphSchema, to \"public\" or \"internal\".");
        }

        ImmutableArray<SchemaEntry> entries = reader.Entries(cancellation);
        return new SchemaFile(input.File.Path, input.List, input.Namespace, isKnown ? input.Accessibility : "internal", new(entries), new([.. reader._faults]));
    }

    private ImmutableArray<SchemaEntry> Entries(CancellationToken cancellation)
    {
        if (_text is null)
        {
            Report("CG0010", default, "the file cannot be read. Make it readable, or take it out of ClaimGraphSchema.");
            return [];
        }

        (JsonNode? root, IReadOnlyList<JsonFault> faults) = JsonReader.Read(_text.ToString(), cancellation);
        foreach (JsonFault fault in faults)
        {
            Report(fault.Code, fault.Span, fault.Message);
        }

        if (root is not JsonObject file)
        {
            if (root is { IsWhole: true })
            {
                Report("CG0002", root.Span, $"a schema file is an object with the property \"{_input.List.Property}\". Write {{ … }}.");
            }

            return [];
        }

        if (file[_input.List.Property] is not JsonArray list)
        {
            if (file[_input.List.Property] is { IsWhole: true } other)
            {
                Report("CG0002", other.Span, $"\"{_input.List.Property}\" is a list. Write [ … ].");
            }
            else if (file.IsWhole && file[_input.List.Property] is null)
            {
                Report("CG0005", new TextSpan(file.Span.Start, 1), $"no property \"{_input.List.Property}\". Add the list, empty if need be.");
            }

            return [];
        }

        HashSet<string> known = new(StringComparer.Ordinal);
        return [.. list.Items.Select(Entry).OfType<SchemaEntry>().Where(e => known.Add(e.Id))];

        SchemaEntry? Entry(JsonNode node)
        {
            cancellation.ThrowIfCancellationRequested();
            if (node is JsonObject entry)
            {
                return Id(entry, known) is { } id ? Described(entry, id) : null;
            }

            if (node.IsWhole)
            {
                Report("CG0002", node.Span, $"{_input.List.Singular} is an object with an \"id\". Write {{ \"id\": … }}.");
            }

            return null;
        }
    }

    private string? Id(JsonObject entry, HashSet<string> known)
    {
        switch (entry["id"])
        {
            case null when entry.IsWhole:
                Report("CG0005", new TextSpan(entry.Span.Start, 1), $"{_input.List.Singular} without \"id\". Add one.");
                return null;
            case null:
                return null;
            case JsonString { Value: var id } when Slug.IsValid(id) && known.Contains(id):
                return Bad("CG0030", $"the id \"{id}\" for a second time. Rename or remove one of the two.");
            case JsonString { Value: var id } when Slug.IsValid(id):
                return id;
            case JsonString { Value: var id }:
                return Bad("CG0023", $"\"{Shown(id)}\" is not an id: lower-case ASCII letters and digits in groups parted by single hyphens, at most 80 characters. Rename it.");
            default:
                return Bad("CG0002", "an id is a string. Put it into double quotes.");
        }

        string? Bad(string code, string message)
        {
            Report(code, entry["id"]!.Span, message);
            return null;
        }
    }

    private static SchemaEntry Described(JsonObject entry, string id)
    {
        JsonObject? forms = entry["object"] as JsonObject;
        return new SchemaEntry(id)
        {
            Labels = Texts(entry["labels"]),
            InverseLabels = Texts(entry["inverseLabels"]),
            Descriptions = Texts(entry["description"]),
            Parent = (entry["parent"] as JsonString)?.Value,
            Subjects = Words(entry["subject"]),
            Kinds = Words((forms ?? entry)["kinds"]),
            Units = Words(((forms?["quantity"] as JsonObject) ?? entry)["units"]),
            Terms = new([.. Objects(entry["terms"]).Select(t => t["id"]).OfType<JsonString>().Select(t => t.Value)]),
            Qualifiers = Words(entry["qualifiers"]),
            Type = (entry["type"] as JsonString)?.Value,
            Flags = new([.. (forms?.Members ?? []).Concat(entry.Members).Where(m => m.Value is JsonLiteral { Text: "true" }).Select(m => m.Key)]),
        };
    }

    private static EquatableArray<LocalText> Texts(JsonNode? node) =>
        new([.. ((node as JsonObject)?.Members ?? []).Where(m => m.Value is JsonString).Select(m => new LocalText(m.Key, ((JsonString)m.Value).Value))]);

    private static EquatableArray<string> Words(JsonNode? node) =>
        new([.. ((node as JsonArray)?.Items ?? []).OfType<JsonString>().Select(s => s.Value)]);

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => ((node as JsonArray)?.Items ?? []).OfType<JsonObject>();

    private void Report(string code, TextSpan span, string message) => _faults.Add(
        new SchemaFault(code, _input.File.Path, span, _text?.Lines.GetLinePositionSpan(span) ?? default, message));

    // For messages: nothing that moves a terminal's cursor, and not too much.
    private static string Shown(string text) =>
        string.Concat(text.Take(80).Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format ? '\uFFFD' : c));
}
