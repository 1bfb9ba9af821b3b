using ClaimGraph.Claims;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Loading.JsonSchemas;

/// <summary>The JSON Schemas of source.json and of files of nodes.</summary>
internal static class DatasetFileSchemas
{
    public static JObject Source(GraphSchema schema)
    {
        IReadOnlyList<Language> languages = Build.Languages(schema);
        JObject range = Build.List("The first and the last paragraph, both included.", Build.WholeNumber("A paragraph, from 1.", 1), least: 2);
        range.Add("maxItems", 2);
        JObject section = Build.Object(
            "A part of the source.",
            new JObject(
                new JProperty("id", Build.Id("The section's id; files of claims name it.")),
                new JProperty("labels", Build.Localized("The section's name.", languages)),
                new JProperty("paragraphs", range)),
            "id", "labels", "paragraphs");
        JObject unclaimed = Build.Object(
            "A paragraph that no claim rests on.",
            new JObject(
                new JProperty("paragraph", Build.WholeNumber("The paragraph, from 1.", 1)),
                new JProperty("reason", Build.Localized("Why there is nothing to claim.", languages))),
            "paragraph", "reason");
        return Build.File(
            "Source",
            "The article that the claims come from. Its text is not part of it, only digests.",
            new JObject(
                new JProperty("id", Build.Id("The source's id.")),
                new JProperty("schema", Build.Text("The directory of the schema, relative to this file's.")),
                new JProperty("imports", Build.List(
                    "Other datasets whose nodes and claims this one names, with their source before the id: \"other-article:some-node\".",
                    Build.Text("The directory of a dataset, relative to this file's."),
                    isUnique: true)),
                new JProperty("languages", Build.List("The languages that labels and statements are written in.", Build.LanguageTag("A language."), least: 1, isUnique: true)),
                new JProperty("title", Build.Localized("The title.", languages)),
                new JProperty("author", Build.Name("The node that wrote it.")),
                new JProperty("publisher", Build.Name("The node that published it.")),
                new JProperty("language", Build.LanguageTag("The language it is written in.")),
                new JProperty("published", Build.Date("When it was published.")),
                new JProperty("sha256", Build.Digest("SHA-256 of the bytes of its text file, in lower-case hexadecimal digits.")),
                new JProperty("paragraphs", Build.List("SHA-256 of each cleaned paragraph, in order.", Build.Digest("A paragraph's digest."), least: 1)),
                new JProperty("sections", Build.List("The parts in reading order; together they hold every paragraph once.", section, least: 1)),
                new JProperty("withoutClaims", Build.List("The paragraphs that no claim rests on.", unclaimed)),
                new JProperty("notes", Build.Localized("Remarks.", languages))),
            "id", "schema", "languages", "title", "author", "publisher", "language", "published", "sha256", "paragraphs", "sections");
    }

    public static JObject Nodes(GraphSchema schema)
    {
        IReadOnlyList<Language> languages = Build.Languages(schema);
        JObject alias = Build.Object(
            "Another name of the node.",
            new JObject(
                new JProperty("text", Build.Text("The name.")),
                new JProperty("language", Build.LanguageTag("The language it belongs to.")),
                new JProperty("type", Build.Word<AliasType>("Why there is another name."))),
            "text", "language", "type");
        JObject externalIds = new(
            new JProperty("description", "Its ids elsewhere, by the name of the collection, such as wikidata."),
            new JProperty("type", "object"),
            new JProperty("propertyNames", new JObject(new JProperty("pattern", Slug.Pattern), new JProperty("maxLength", Slug.MaxLength))),
            new JProperty("additionalProperties", Build.Text("The id there.")));
        JObject kind = Build.OneOf(
            "The node's kind.",
            schema.Kinds.Where(k => !k.IsAbstract).Select(k => (k.Id.Value, Build.Meaning(k.Labels, k.Description))));
        JObject node = Build.Object(
            "A thing that claims are about.",
            new JObject(
                new JProperty("id", Build.Id("The node's id.")),
                new JProperty("kind", kind),
                new JProperty("labels", Build.Localized("Its name.", languages)),
                new JProperty("aliases", Build.List("Its other names.", alias)),
                new JProperty("externalIds", externalIds),
                new JProperty("description", Build.Localized("What it is, in a few words.", languages)),
                Build.Status()),
            "id", "kind", "labels");
        return Build.File("Nodes", "Things that claims are about.", new JObject(new JProperty("nodes", Build.List("The nodes.", node))), "nodes");
    }

    public static JObject Sameness(GraphSchema schema)
    {
        JObject node = new(
            new JProperty("description", "A node with its source before the id: \"some-article:some-node\"."),
            new JProperty("type", "string"),
            new JProperty("pattern", QualifiedSlug.NamespacedPattern),
            new JProperty("maxLength", QualifiedSlug.MaxLength));
        JObject nodes = Build.List("The two nodes.", node, least: 2, isUnique: true);
        nodes.Add("maxItems", 2);
        JObject judgement = Build.Object(
            "What somebody holds of two nodes. Nothing else changes: take it away, and all is as before.",
            new JObject(
                new JProperty("nodes", nodes),
                new JProperty("verdict", Build.OneOf("Whether they are one thing.", [
                    (Vocabulary.NameOf(SamenessVerdict.Same), "They are one and the same; graphs made with the judgements show one node."),
                    (Vocabulary.NameOf(SamenessVerdict.Different), "They are two things, whatever they are called."),
                    (Vocabulary.NameOf(SamenessVerdict.Unsure), "Somebody looked and could not tell; they stay two nodes."),
                ])),
                new JProperty("by", Build.Text("Who judged.")),
                new JProperty("why", Build.Localized("Why.", Build.Languages(schema))),
                new JProperty("date", Build.Date("When."))),
            "nodes", "verdict", "by", "why", "date");
        return Build.File(
            "Sameness",
            "Which nodes of different sources are one thing, as somebody judged.",
            new JObject(new JProperty("judgements", Build.List("The judgements.", judgement))),
            "judgements");
    }
}
