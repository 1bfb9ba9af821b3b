using ClaimGraph.Claims;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;
using ClaimGraph.Text;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Loading.JsonSchemas;

/// <summary>The pieces that the JSON Schemas are put together from.</summary>
internal static class Build
{
    private const string LanguagePattern = "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$";

    /// <summary>A whole file: an object with the given properties and, optionally, <c>$schema</c>.</summary>
    public static JObject File(string title, string description, JObject properties, params string[] required)
    {
        JObject all = new(new JProperty("$schema", Text("Where this JSON Schema is, for the editor.")));
        all.Merge(properties);
        JObject file = Object(description, all, required);
        file.AddFirst(new JProperty("title", title));
        file.AddFirst(new JProperty("$schema", "https://json-schema.org/draft/2020-12/schema"));
        return file;
    }

    /// <summary>An object with the given properties and no others.</summary>
    public static JObject Object(string description, JObject properties, params string[] required)
    {
        JObject made = new(
            new JProperty("description", description),
            new JProperty("type", "object"),
            new JProperty("properties", properties));
        if (required.Length > 0)
        {
            made.Add("required", new JArray(required));
        }

        made.Add("additionalProperties", false);
        return made;
    }

    /// <summary>A text that is not empty.</summary>
    public static JObject Text(string description) =>
        new(new JProperty("description", description), new JProperty("type", "string"), new JProperty("minLength", 1));

    /// <summary>An id.</summary>
    public static JObject Id(string description) => new(
        new JProperty("description", description),
        new JProperty("type", "string"),
        new JProperty("pattern", Slug.Pattern),
        new JProperty("maxLength", Slug.MaxLength));

    /// <summary>An id of something that may belong to an imported dataset, whose source then stands before it.</summary>
    public static JObject Name(string description) => new(
        new JProperty("description", description),
        new JProperty("type", "string"),
        new JProperty("pattern", QualifiedSlug.Pattern),
        new JProperty("maxLength", QualifiedSlug.MaxLength));

    /// <summary>A text by language. The languages of the schema's labels are offered.</summary>
    public static JObject Localized(string description, IEnumerable<Language> offered, bool isRequired = false)
    {
        JObject made = new(
            new JProperty("description", description),
            new JProperty("type", "object"),
            new JProperty("properties", new JObject(offered.Select(l => new JProperty(l.Tag, Text($"In the language {l.Tag}."))))),
            new JProperty("propertyNames", new JObject(new JProperty("pattern", LanguagePattern))),
            new JProperty("additionalProperties", new JObject(new JProperty("type", "string"), new JProperty("minLength", 1))),
            new JProperty("minProperties", 1));
        if (isRequired && offered.Any())
        {
            made.Add("required", new JArray(offered.Select(l => l.Tag)));
        }

        return made;
    }

    /// <summary>A language tag.</summary>
    public static JObject LanguageTag(string description) => new(
        new JProperty("description", description),
        new JProperty("type", "string"),
        new JProperty("pattern", LanguagePattern));

    /// <summary>A flag.</summary>
    public static JObject Flag(string description) =>
        new(new JProperty("description", description), new JProperty("type", "boolean"), new JProperty("default", false));

    /// <summary>A whole number.</summary>
    public static JObject WholeNumber(string description, int least) => new(
        new JProperty("description", description), new JProperty("type", "integer"), new JProperty("minimum", least));

    /// <summary>A list.</summary>
    public static JObject List(string description, JObject items, int least = 0, bool isUnique = false)
    {
        JObject made = new(
            new JProperty("description", description), new JProperty("type", "array"), new JProperty("items", items));
        if (least > 0)
        {
            made.Add("minItems", least);
        }

        if (isUnique)
        {
            made.Add("uniqueItems", true);
        }

        return made;
    }

    /// <summary>A SHA-256 digest.</summary>
    public static JObject Digest(string description) => new(
        new JProperty("description", description), new JProperty("type", "string"), new JProperty("pattern", "^[0-9a-f]{64}$"));

    /// <summary>A date; only its characters are checked here.</summary>
    public static JObject Date(string description) => new(
        new JProperty("description", $"{description} EDTF level 1: 2024, 2024-05, 2024-05-21, 2023~ (about), 2023/2024, 2024/.. (and after)."),
        new JProperty("type", "string"),
        new JProperty("pattern", "^[-0-9XYTZ.:/?~%+]+$"),
        new JProperty("examples", new JArray("2024", "2024-05", "2024-05-21", "2023~", "2023/2024", "2024/..")));

    /// <summary>A word of a closed list, each with what it means.</summary>
    public static JObject OneOf(string description, IEnumerable<(string Word, string Meaning)> words)
    {
        JArray choices = [];
        foreach ((string word, string meaning) in words)
        {
            JObject choice = new(new JProperty("const", word));
            if (meaning.Length > 0)
            {
                choice.Add("description", meaning);
            }

            choices.Add(choice);
        }

        // A list of choices may not be empty; where there are no words, nothing is right.
        JProperty rule = choices.Count > 0 ? new JProperty("oneOf", choices) : new JProperty("not", new JObject());
        return new JObject(new JProperty("description", description), rule);
    }

    /// <summary>A word of one of the library's closed vocabularies.</summary>
    public static JObject Word<T>(string description)
        where T : struct, Enum =>
        new(new JProperty("description", description), new JProperty("enum", new JArray(Vocabulary.NamesOf<T>())));

    /// <summary>A label with its description, for what an editor shows beside a completion.</summary>
    public static string Meaning(LocalizedText labels, LocalizedText description) =>
        description.IsEmpty ? labels.In(Language.English)
        : $"{labels.In(Language.English)}: {description.In(Language.English)}";

    /// <summary>Whether a person stands behind a node or a claim, and who.</summary>
    public static IEnumerable<JProperty> Status() =>
    [
        new("status", OneOf("Whether a person stands behind it; accepted when absent.", [
            (Vocabulary.NameOf(ClaimStatus.Accepted), "A person has read it and put it here."),
            (Vocabulary.NameOf(ClaimStatus.Suggested), "A program proposed it: nothing shows it until a person accepts it, as `claimgraph accept` does."),
        ])),
        new("acceptedBy", Text("Who accepted what a program had proposed.")),
    ];

    /// <summary>A reference to a definition of the same file.</summary>
    public static JObject Reference(string definition) => new(new JProperty("$ref", $"#/$defs/{definition}"));

    /// <summary>The languages that every label of the schema is in, in order of their tags.</summary>
    public static IReadOnlyList<Language> Languages(GraphSchema schema)
    {
        LocalizedText[] labels = [.. schema.Kinds.Select(k => k.Labels), .. schema.Relations.Select(r => r.Labels)];
        return labels.Length == 0
            ? []
            : [.. labels[0].Entries.Select(e => e.Key).Where(l => Array.TrueForAll(labels, t => t.TryGet(l, out _)))];
    }
}
