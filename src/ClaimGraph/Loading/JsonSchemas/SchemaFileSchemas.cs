using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Schemas;
using ClaimGraph.Schema;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Loading.JsonSchemas;

/// <summary>The JSON Schemas of kinds.json, relations.json, qualifiers.json and units.json.</summary>
internal static class SchemaFileSchemas
{
    public static JObject Kinds(GraphSchema schema)
    {
        IReadOnlyList<Language> languages = Build.Languages(schema);
        JObject group = Build.Object(
            "A set of kinds drawn in one colour.",
            new JObject(
                new JProperty("id", Build.Id("The group's id.")),
                new JProperty("labels", Build.Localized("The group's name.", languages, isRequired: true))),
            "id", "labels");
        JObject kind = Build.Object(
            "A type of nodes.",
            new JObject(
                new JProperty("id", Build.Id("The kind's id.")),
                new JProperty("parent", Build.Id("The kind it specialises.")),
                new JProperty("abstract", Build.Flag("True when no node has exactly this kind.")),
                new JProperty("labels", Build.Localized("The kind's name, singular.", languages, isRequired: true)),
                new JProperty("description", Build.Localized("What nodes of the kind are.", languages, isRequired: true)),
                new JProperty("colorGroup", Build.Id("The colour group; the parent's when absent.")),
                new JProperty("shape", Build.Word<Shape>("The outline in diagrams; the parent's when absent."))),
            "id", "labels", "description");
        JObject groups = Build.List("The colour groups; their order is the order of the palette.", group);
        groups.Add("maxItems", SchemaChecker.MostColorGroups);
        return Build.File(
            "Kinds",
            "The types of nodes.",
            new JObject(new JProperty("colorGroups", groups), new JProperty("kinds", Build.List("The kinds.", kind))),
            "kinds");
    }

    public static JObject Relations(GraphSchema schema)
    {
        IReadOnlyList<Language> languages = Build.Languages(schema);
        JObject kinds = Build.List("Kinds; those that descend from them are included.", Kind(schema), least: 1, isUnique: true);
        JObject forms = Build.Object(
            "What the object may be: one or more forms.",
            new JObject(
                new JProperty("kinds", kinds.DeepClone()),
                new JProperty("quantity", Build.Object(
                    "The object may be a quantity.",
                    new JObject(new JProperty("units", Build.List("The units it may have.", Unit(schema), least: 1, isUnique: true))),
                    "units")),
                new JProperty("date", Build.Flag("True when the object may be a date.")),
                new JProperty("text", Build.Flag("True when the object may be a text."))));
        forms.Add("anyOf", new JArray(Given("kinds"), Given("quantity"), True("date"), True("text")));
        JObject qualifier = Build.OneOf(
            "A qualifier.", schema.Qualifiers.Select(q => (q.Id.Value, Build.Meaning(q.Labels, q.Description))));
        JObject relation = Build.Object(
            "A type of claims.",
            new JObject(
                new JProperty("id", Build.Id("The relation's id.")),
                new JProperty("labels", Build.Localized("The name read from subject to object.", languages, isRequired: true)),
                new JProperty("inverseLabels", Build.Localized("The name read from object to subject.", languages, isRequired: true)),
                new JProperty("description", Build.Localized("What the relation means.", languages, isRequired: true)),
                new JProperty("subject", kinds),
                new JProperty("object", forms),
                new JProperty("symmetric", Build.Flag("True when it holds in both directions; it is then written once.")),
                new JProperty("transitive", Build.Flag("True when a to b and b to c imply a to c.")),
                new JProperty("functional", Build.Flag("True when a subject has one object at any one time.")),
                new JProperty("acyclic", Build.Flag("True when following it never leads back.")),
                new JProperty("reflexive", Build.Flag("True when a node may stand in it to itself.")),
                new JProperty("qualifiers", Build.List("The qualifiers a claim may carry.", qualifier, isUnique: true)),
                new JProperty("requiredQualifiers", Build.List("Those of them a claim must carry.", (JObject)qualifier.DeepClone(), isUnique: true))),
            "id", "labels", "inverseLabels", "description", "subject", "object");
        return Build.File("Relations", "The types of claims.", new JObject(new JProperty("relations", Build.List("The relations.", relation))), "relations");
    }

    public static JObject Qualifiers(GraphSchema schema)
    {
        IReadOnlyList<Language> languages = Build.Languages(schema);
        JObject term = Build.Object(
            "A value of the closed list.",
            new JObject(
                new JProperty("id", Build.Id("The term's id.")),
                new JProperty("labels", Build.Localized("The term's name.", languages, isRequired: true))),
            "id", "labels");
        JObject qualifier = Build.Object(
            "A named detail of claims.",
            new JObject(
                new JProperty("id", Build.Id("The qualifier's id.")),
                new JProperty("labels", Build.Localized("The qualifier's name.", languages, isRequired: true)),
                new JProperty("description", Build.Localized("What it says about a claim.", languages, isRequired: true)),
                new JProperty("type", Build.Word<QualifierType>("What values it takes.")),
                new JProperty("terms", Build.List("The closed list of a term qualifier.", term, least: 1)),
                new JProperty("kinds", Build.List("The kinds of a node qualifier.", Kind(schema), least: 1, isUnique: true)),
                new JProperty("units", Build.List("The units of a quantity qualifier.", Unit(schema), least: 1, isUnique: true))),
            "id", "labels", "description", "type");
        qualifier.Add("allOf", new JArray(
            ListFor(QualifierType.Term, "terms"),
            ListFor(QualifierType.Node, "kinds"),
            ListFor(QualifierType.Quantity, "units")));
        return Build.File(
            "Qualifiers", "The named details of claims.", new JObject(new JProperty("qualifiers", Build.List("The qualifiers.", qualifier))), "qualifiers");
    }

    public static JObject Units(GraphSchema schema)
    {
        JObject unit = Build.Object(
            "A unit that quantities are given in.",
            new JObject(
                new JProperty("id", Build.Id("The unit's id.")),
                new JProperty("labels", Build.Localized("Its short name, as it is written after a number.", Build.Languages(schema), isRequired: true)),
                new JProperty("description", Build.Localized("What it counts.", Build.Languages(schema), isRequired: true))),
            "id", "labels", "description");
        return Build.File("Units", "The units of quantities.", new JObject(new JProperty("units", Build.List("The units.", unit))), "units");
    }

    /// <summary>Any kind, abstract ones included.</summary>
    public static JObject Kind(GraphSchema schema) =>
        Build.OneOf("A kind.", schema.Kinds.Select(k => (k.Id.Value, Build.Meaning(k.Labels, k.Description))));

    /// <summary>Any unit.</summary>
    public static JObject Unit(GraphSchema schema) =>
        Build.OneOf("A unit.", schema.Units.Select(u => (u.Id.Value, Build.Meaning(u.Labels, u.Description))));

    private static JObject Given(string property) => new(new JProperty("required", new JArray(property)));

    private static JObject True(string property) => new(
        new JProperty("properties", new JObject(new JProperty(property, new JObject(new JProperty("const", true))))),
        new JProperty("required", new JArray(property)));

    // A type has its own list and no other type has it.
    private static JObject ListFor(QualifierType type, string list) => new(
        new JProperty("if", new JObject(
            new JProperty("properties", new JObject(new JProperty("type", new JObject(new JProperty("const", Vocabulary.NameOf(type)))))))),
        new JProperty("then", new JObject(new JProperty("required", new JArray(list)))),
        new JProperty("else", new JObject(new JProperty("not", new JObject(new JProperty("required", new JArray(list)))))));
}
