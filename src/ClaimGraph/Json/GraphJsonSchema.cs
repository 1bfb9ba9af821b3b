using ClaimGraph.Claims;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;
using ClaimGraph.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Json;

/// <summary>
/// The JSON Schema (draft 2020-12) of graph JSON: what its objects have, whatever kinds and relations a dataset
/// defines. That names stand for something is beyond it: <see cref="GraphJson"/> checks that when it reads.
/// </summary>
public static class GraphJsonSchema
{
    private const string Sha256 = "^[0-9a-f]{64}$";
    private const string Decimal = @"^-?[0-9]+(\.[0-9]+)?$";
    private const string LanguageTag = "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$";

    /// <summary>The schema as it is committed.</summary>
    /// <returns>Indented JSON with LF, ending in a line end; always the same.</returns>
    public static string ToText() => Build().ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";

    private static JObject Build()
    {
        JObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "ClaimGraph graph",
            ["description"] = "A dataset of claims as one file: sources, schema, nodes and claims. "
                + "Every name in it is defined in it.",
        };
        schema.Merge(Record(
            ("format", new JObject { ["const"] = GraphJson.Format, ["description"] = "The format and its version." }),
            ("sources", List("source", "The articles, ordered by id.")),
            ("colorGroups", List("colorGroup", "Sets of kinds drawn in one colour, in palette order.")),
            ("kinds", List("kind", "The types of nodes.")),
            ("relations", List("relation", "The types of claims.")),
            ("qualifiers", List("qualifier", "Named details that claims may carry.")),
            ("units", List("unit", "What quantities count.")),
            ("nodes", List("node", "What the claims are about, ordered by id.")),
            ("claims", List(
                "claim", "What the sources say, in reading order. A claim whose object is a node is an edge."))));
        schema["$defs"] = Definitions();
        return schema;
    }

    private static JObject Definitions() => new()
    {
        ["slug"] = new JObject { ["type"] = "string", ["pattern"] = Slug.Pattern, ["maxLength"] = Slug.MaxLength },
        ["name"] = new JObject
        {
            ["description"] = "An id; where there are several sources with its source before it, as in some-article:some-node.",
            ["type"] = "string",
            ["pattern"] = QualifiedSlug.Pattern,
            ["maxLength"] = QualifiedSlug.MaxLength,
        },
        ["localized"] = new JObject
        {
            ["description"] = "One text in several languages, by language tag.",
            ["type"] = "object",
            ["propertyNames"] = Text(LanguageTag),
            ["additionalProperties"] = Text(),
            ["minProperties"] = 1,
        },
        ["date"] = Described(Text(), "A date or interval in EDTF level 1 (ISO 8601-2), such as 2024-05 or 2023/2024."),
        ["sha256"] = Described(Text(Sha256), "SHA-256 in lower-case hexadecimal digits."),
        ["paragraph"] = Described(Whole(1), "A paragraph of the source, from 1."),
        ["quantity"] = Record(
            ("value", Described(Text(Decimal), "The exact decimal, with the digits as written.")),
            ("unit", Ref("slug")),
            ("comparison", Described(Words<Comparison>(), "How the measured value stands to this one."))),
        ["source"] = Source(),
        ["colorGroup"] = Record(("id", Ref("slug")), ("labels", Ref("localized"))),
        ["kind"] = Kind(),
        ["relation"] = Relation(),
        ["qualifier"] = Qualifier(),
        ["unit"] = Record(("id", Ref("slug")), ("labels", Ref("localized")), ("description", Ref("localized"))),
        ["node"] = Node(),
        ["claim"] = Claim(),
        ["evidence"] = Described(
            Record(
                ("source", Ref("slug")),
                ("paragraph", Ref("paragraph")),
                ("start", Described(Whole(0), "The first Unicode code point of the cleaned paragraph, from 0.")),
                ("end", Described(Whole(1), "The code point after the last.")),
                ("sha256", Ref("sha256"))),
            "A place that a claim rests on, and the digest of the cleaned words there in UTF-8."),
    };

    private static JObject Source() => Record(
        ("id", Ref("slug")),
        ("languages", Described(
            Each(Text(LanguageTag), least: 1), "The languages that labels and statements are written in.")),
        ("title", Ref("localized")),
        ("author", Described(Ref("name"), "The node that wrote it.")),
        ("publisher", Described(Ref("name"), "The node that published it.")),
        ("language", Described(Text(LanguageTag), "The language it is written in.")),
        ("published", Ref("date")),
        ("sha256", Described(Ref("sha256"), "The digest of its text file.")),
        ("paragraphs", Described(Each(Ref("sha256")), "The digest of each cleaned paragraph, in order.")),
        ("sections", Each(Record(
            ("id", Ref("name")),
            ("labels", Ref("localized")),
            ("paragraphs", new JObject
            {
                ["description"] = "The first and the last paragraph, both included.",
                ["type"] = "array",
                ["items"] = Ref("paragraph"),
                ["minItems"] = 2,
                ["maxItems"] = 2,
            })))),
        ("withoutClaims", Each(Record(("paragraph", Ref("paragraph")), ("reason", Ref("localized"))))));

    private static JObject Kind() => Optional(
        Record(
            ("id", Ref("slug")),
            ("parent", Described(Ref("slug"), "The kind it specialises.")),
            ("abstract", Described(Flag(), "True when no node may have exactly this kind.")),
            ("labels", Ref("localized")),
            ("description", Ref("localized")),
            ("colorGroup", Described(Ref("slug"), "Its own or its nearest ancestor's.")),
            ("shape", Described(Words<Shape>(), "Its own or its nearest ancestor's."))),
        "parent",
        "colorGroup");

    private static JObject Relation() => Optional(
        Record(
            ("id", Ref("slug")),
            ("labels", Described(Ref("localized"), "The name read from subject to object.")),
            ("inverseLabels", Described(Ref("localized"), "The name read from object to subject.")),
            ("deniedLabels", Described(Ref("localized"), "The name of a denial, where \"not\" before the name will not do.")),
            ("description", Ref("localized")),
            ("subject", Described(Each(Ref("slug"), least: 1), "The kinds a subject may have, descendants included.")),
            ("object", Described(
                Optional(
                    Record(
                        ("kinds", Each(Ref("slug"), least: 1)),
                        ("quantity", Record(("units", Each(Ref("slug"), least: 1)))),
                        ("date", Flag()),
                        ("text", Flag())),
                    "kinds",
                    "quantity",
                    "date",
                    "text"),
                "What an object may be: one or more forms.")),
            ("symmetric", Flag()),
            ("transitive", Flag()),
            ("functional", Flag()),
            ("acyclic", Flag()),
            ("reflexive", Flag()),
            ("qualifiers", Described(Each(Ref("slug")), "The qualifiers a claim may carry.")),
            ("requiredQualifiers", Described(Each(Ref("slug")), "The qualifiers a claim must carry."))),
        "deniedLabels");

    private static JObject Qualifier() => Optional(
        Record(
            ("id", Ref("slug")),
            ("labels", Ref("localized")),
            ("description", Ref("localized")),
            ("type", Words<QualifierType>()),
            ("terms", Each(Record(("id", Ref("slug")), ("labels", Ref("localized"))))),
            ("kinds", Each(Ref("slug"))),
            ("units", Each(Ref("slug")))),
        "terms",
        "kinds",
        "units");

    private static JObject Node() => Optional(
        Record(
            ("id", Ref("name")),
            ("kind", Ref("slug")),
            ("labels", Ref("localized")),
            ("aliases", Each(Record(("text", Text()), ("language", Text(LanguageTag)), ("type", Words<AliasType>())))),
            ("externalIds", new JObject { ["type"] = "object", ["additionalProperties"] = Text() }),
            ("description", Ref("localized"))),
        "externalIds",
        "description");

    private static JObject Claim() => Optional(
        Record(
            ("id", Ref("name")),
            ("subject", Described(Ref("name"), "The node the claim is about.")),
            ("relation", Ref("slug")),
            ("object", OneOf(
                Record(("node", Ref("name"))),
                Record(("quantity", Ref("quantity"))),
                Record(("date", Ref("date"))),
                Record(("text", Ref("localized"))))),
            ("modality", Words<Modality>()),
            ("polarity", Words<Polarity>()),
            ("saidBy", Described(Each(Ref("name"), least: 1), "The speakers' nodes, from the nearest outwards.")),
            ("time", Described(Ref("date"), "When it happened or was observed, or how long it held.")),
            ("qualifiers", new JObject
            {
                ["description"] = "Values by qualifier: a term, node or date as a string, or a text by language, "
                    + "or a quantity.",
                ["type"] = "object",
                ["propertyNames"] = Ref("slug"),
                ["additionalProperties"] = OneOf(Text(), Ref("quantity"), Ref("localized")),
            }),
            ("links", Described(
                Each(Record(("type", Words<ClaimLinkType>()), ("claim", Ref("name")))),
                "How this claim stands to others: it holds because of, or on condition of, or contradicts, "
                    + "or restates that one.")),
            ("evidence", Described(Each(Ref("evidence"), least: 1), "The places it rests on, in order.")),
            ("statement", Described(Ref("localized"), "The claim as one sentence in the curator's words.")),
            ("section", Described(Ref("name"), "The section of the source it was found in.")),
            ("note", Described(Ref("localized"), "How an ambiguous text was read."))),
        "time",
        "note");

    private static JObject Record(params ReadOnlySpan<(string Name, JObject Schema)> properties)
    {
        JObject members = [];
        JArray required = [];
        foreach ((string name, JObject schema) in properties)
        {
            members[name] = schema;
            required.Add(name);
        }

        return new JObject
        {
            ["type"] = "object",
            ["properties"] = members,
            ["required"] = required,
            ["additionalProperties"] = false,
        };
    }

    private static JObject Optional(JObject record, params ReadOnlySpan<string> names)
    {
        JArray required = (JArray)record["required"]!;
        foreach (string name in names)
        {
            required.First(r => (string?)r == name).Remove();
        }

        return record;
    }

    private static JObject Described(JObject schema, string description)
    {
        schema.AddFirst(new JProperty("description", description));
        return schema;
    }

    private static JObject List(string definition, string description) => Described(Each(Ref(definition)), description);

    private static JObject Each(JObject items, int least = 0)
    {
        JObject list = new() { ["type"] = "array", ["items"] = items };
        if (least > 0)
        {
            list["minItems"] = least;
        }

        return list;
    }

    private static JObject OneOf(params ReadOnlySpan<JObject> schemas) =>
        new() { ["oneOf"] = new JArray(schemas.ToArray().AsEnumerable()) };

    private static JObject Ref(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    private static JObject Text(string? pattern = null) => pattern is null
        ? new JObject { ["type"] = "string" }
        : new JObject { ["type"] = "string", ["pattern"] = pattern };

    private static JObject Whole(int least) => new() { ["type"] = "integer", ["minimum"] = least };

    private static JObject Flag() => new() { ["type"] = "boolean" };

    private static JObject Words<T>()
        where T : struct, Enum => new() { ["enum"] = new JArray(Vocabulary.NamesOf<T>()) };
}
