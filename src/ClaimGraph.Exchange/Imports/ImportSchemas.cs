using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Exchange.Imports.Mapping;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.JsonSchemas;
using ClaimGraph.Quantities;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Imports;

/// <summary>The JSON Schemas of the files that imports read: mappings, and claims that a program drafted.</summary>
/// <remarks>JSON Schema draft 2020-12, https://json-schema.org/draft/2020-12 . That of draft claims can be given to a language model to answer by.</remarks>
public static class ImportSchemas
{
    /// <summary>The schema of mappings and that of draft claims, the same for every dataset.</summary>
    public static ImmutableArray<JsonSchemaFile> All => [File("mapping", Mapping()), File("draft-claims", DraftClaims())];

    private static JsonSchemaFile File(string name, JObject schema) =>
        new($"{name}.schema.json", schema.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n");

    private static JObject Mapping()
    {
        JObject kind = Build.Object(
            "What nodes of the type become.",
            new JObject(new JProperty("kind", Build.Id("The kind.")), new JProperty("leaveOut", Build.Flag("Leave them out, with their edges."))));
        JObject relation = Build.Object(
            "What edges of the type become.",
            new JObject(
                new JProperty("relation", Build.Id("The relation.")),
                new JProperty("reversed", Build.Flag("The edge's target is the subject, and its source the object.")),
                new JProperty("leaveOut", Build.Flag("Leave them out."))));
        return Build.File(
            "Mapping",
            "What the types and properties of somebody else's graph mean.",
            new JObject(
                new JProperty("schema", Build.Text("The directory of an existing schema, relative to this file's; without it one is made.")),
                new JProperty("languages", Build.List("The languages of the dataset, that of the source first.", Build.LanguageTag("A language."), isUnique: true)),
                new JProperty("nodeType", Build.Text("The property that has a node's type, where the format has no types.")),
                new JProperty("kinds", Map("What types of nodes become.", kind)),
                new JProperty("otherKind", Build.Id("The kind of nodes of other types or none.")),
                new JProperty("edgeType", Build.Text("The property that has an edge's type, where the format has no types.")),
                new JProperty("relations", Map("What types of edges become.", relation)),
                new JProperty("otherRelation", Build.Id("The relation of edges of other types or none.")),
                new JProperty("nodeProperties", Map("What properties of nodes become.", Property(isNode: true))),
                new JProperty("edgeProperties", Map("What properties of edges become.", Property(isNode: false))),
                new JProperty("authorKind", Build.Id("The kind of the source's author and publisher; unnamed-source when absent."))));
    }

    private static JObject Map(string description, JObject values) => new(
        new JProperty("description", description), new JProperty("type", "object"), new JProperty("additionalProperties", values));

    private static JObject Property(bool isNode) => Build.Object(
        "What a property becomes.",
        new JObject(
            new JProperty("as", Build.OneOf(
                "What it is used for.", Enum.GetValues<PropertyUse>().Where(u => MappingReader.IsUseOf(u, isNode)).Select(u => (Vocabulary.NameOf(u), Meaning(u))))),
            new JProperty("language", Build.LanguageTag("The language of a text; the first of the dataset when absent.")),
            new JProperty("relation", Build.Id("The relation of an attribute.")),
            new JProperty("qualifier", Build.Id("The qualifier.")),
            new JProperty("collection", Build.Id("The collection that an id is from, such as wikidata.")),
            new JProperty("value", Build.Word<ValueForm>("What a value is read as; text when absent.")),
            new JProperty("unit", Build.Id("The unit of a quantity."))),
        "as");

    private static string Meaning(PropertyUse use) => use switch
    {
        PropertyUse.Label => "The name of the node.",
        PropertyUse.Alias => "Another name of the node.",
        PropertyUse.Description => "What the node is.",
        PropertyUse.ExternalId => "The node's id in a collection.",
        PropertyUse.Attribute => "A claim about the node, its object being the value.",
        PropertyUse.Qualifier => "A qualifier of the claim.",
        PropertyUse.Modality => "How the claim is meant.",
        PropertyUse.Polarity => "Whether the claim affirms or denies.",
        PropertyUse.Time => "When it is so, as a date of EDTF.",
        PropertyUse.SaidBy => "Who says so: ids of nodes, the nearest speaker first.",
        PropertyUse.Statement => "The claim in a sentence.",
        PropertyUse.Note => "A note on the claim.",
        _ => "Nothing.",
    };

    private static JObject DraftClaims()
    {
        JObject text = new(new JProperty("description", "A text, or one in each language."), new JProperty("oneOf", new JArray(
            new JObject(new JProperty("type", "string"), new JProperty("minLength", 1)),
            Build.Localized("By language.", [Language.English]))));
        JObject node = Build.Object(
            "A thing or person, as the article names it.",
            new JObject(
                new JProperty("label", text.DeepClone()),
                new JProperty("kind", Build.Text("What it is, such as person or company.")),
                new JProperty("aliases", Build.List("Its other names.", Build.Text("A name."), isUnique: true)),
                new JProperty("description", text.DeepClone())),
            "label");
        JObject named = new(new JProperty("description", "A node, or the label of one that was named before."), new JProperty("oneOf", new JArray(
            Build.Text("A label."), Build.Reference("node"))));
        JObject target = new(new JProperty("description", "What the relation leads to."), new JProperty("oneOf", new JArray(
            Build.Text("A label."),
            Build.Reference("node"),
            Build.Object("A quantity.", new JObject(new JProperty("quantity", Build.Reference("quantity"))), "quantity"),
            Build.Object("A date.", new JObject(new JProperty("date", Build.Date("The date."))), "date"),
            Build.Object("A text.", new JObject(new JProperty("text", text.DeepClone())), "text"))));
        JObject claim = Build.Object(
            "Something the article says.",
            new JObject(
                new JProperty("subject", named.DeepClone()),
                new JProperty("relation", Build.Text("What it says of the subject, such as founded or works-for.")),
                new JProperty("object", target),
                new JProperty("modality", Build.Word<Modality>("How it is meant: a fact only where the article states it as one.")),
                new JProperty("polarity", Build.Word<Polarity>("Whether the article affirms or denies it; affirmed when absent.")),
                new JProperty("statement", text.DeepClone()),
                new JProperty("saidBy", Build.List("Who says so, the nearest speaker first; the author need not be named.", (JObject)named.DeepClone())),
                new JProperty("time", Build.Date("When it is so.")),
                new JProperty("qualifiers", new JObject(
                    new JProperty("description", "Named details: texts, dates, terms or quantities."), new JProperty("type", "object"))),
                new JProperty("quote", Build.Text("The words of the article that say so, letter by letter, from one paragraph.")),
                new JProperty("paragraph", Build.WholeNumber("The paragraph that the quote is from, counted from 1: it decides where the words stand in several.", 1)),
                new JProperty("note", text.DeepClone())),
            "subject", "relation", "object");
        JObject file = Build.File(
            "Draft claims",
            "Claims that a language model or another program drafted of an article. They are suggestions until a person accepts them.",
            new JObject(
                new JProperty("nodes", Build.List("Nodes that claims name by their label alone.", Build.Reference("node"))),
                new JProperty("claims", Build.List("The claims, in reading order.", Build.Reference("claim")))),
            "claims");
        file.Add("$defs", new JObject(
            new JProperty("node", node),
            new JProperty("claim", claim),
            new JProperty("quantity", Build.Object(
                "A number with its unit.",
                new JObject(
                    new JProperty("value", Build.Text("The number as a text, so that it keeps its digits: \"39.50\".")),
                    new JProperty("unit", Build.Text("The unit.")),
                    new JProperty("comparison", Build.Word<Comparison>("How the measured value stands to the number."))),
                "value", "unit", "comparison"))));
        return file;
    }
}
