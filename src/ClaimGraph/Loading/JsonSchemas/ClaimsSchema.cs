using ClaimGraph.Claims;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;
using ClaimGraph.Schema;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Loading.JsonSchemas;

/// <summary>The JSON Schema of files of claims: what every claim has, and for each relation what objects and qualifiers it takes.</summary>
internal static class ClaimsSchema
{
    private const string NumberPattern = "^(?!-0(\\.0+)?$)-?(0|[1-9][0-9]*)(\\.[0-9]+)?$";

    public static JObject For(GraphSchema schema)
    {
        JObject file = Build.File(
            "Claims",
            "What one section of a source says, claim by claim in reading order.",
            new JObject(
                new JProperty("section", Build.Id("The section of the source, as source.json names it.")),
                new JProperty("claims", Build.List("The claims.", Build.Reference("claim")))),
            "section", "claims");
        file.Add("$defs", new JObject(
            new JProperty("claim", Claim(schema)),
            new JProperty("localized", Build.Localized("A text by language.", Build.Languages(schema))),
            new JProperty("nodeObject", NodeObject()),
            new JProperty("dateObject", Build.Object("A date.", new JObject(new JProperty("date", Build.Date("The date."))), "date")),
            new JProperty("textObject", Build.Object("A text.", new JObject(new JProperty("text", Build.Reference("localized"))), "text")),
            new JProperty("evidence", Evidence()),
            new JProperty("link", Link())));
        return file;
    }

    private static JObject Claim(GraphSchema schema)
    {
        JObject claim = Build.Object(
            "Something the source says about a node.",
            new JObject(
                new JProperty("id", Build.Id("The claim's id.")),
                new JProperty("subject", Build.Name("The node the claim is about.")),
                new JProperty("relation", Build.OneOf(
                    "What it says of the subject.", schema.Relations.Select(r => (r.Id.Value, Build.Meaning(r.Labels, r.Description))))),
                new JProperty("object", new JObject(new JProperty("description", "The node or value the relation leads to."))),
                new JProperty("modality", Build.OneOf("How it is meant.", Modalities())),
                new JProperty("polarity", Build.Word<Polarity>("Whether the relation holds; affirmed when absent.")),
                new JProperty("saidBy", Build.List(
                    "Who says so, the nearest speaker first and the author last.", Build.Name("A node."), isUnique: true)),
                new JProperty("time", Build.Date("When it happened or was observed, or held.")),
                new JProperty("qualifiers", new JObject(new JProperty("description", "Named details."), new JProperty("type", "object"))),
                new JProperty("links", Build.List("How it stands to other claims.", Build.Reference("link"), isUnique: true)),
                new JProperty("evidence", Build.List("The places it rests on, in order.", Build.Reference("evidence"))),
                new JProperty("statement", Described(Build.Reference("localized"), "The claim as one sentence in your own words.")),
                new JProperty("note", Described(Build.Reference("localized"), "How an ambiguous text was read.")),
                Build.Status()),
            "id", "subject", "relation", "object");
        claim.Add("if", IsSuggested());
        claim.Add("else", OfAccepted());
        if (!schema.Relations.IsEmpty)
        {
            claim.Add("allOf", new JArray(schema.Relations.SelectMany(r => Rules(schema, r))));
        }

        return claim;
    }

    private static JObject IsSuggested() => Has("status", Vocabulary.NameOf(ClaimStatus.Suggested));

    private static JObject Has(string property, string value) => new(
        new JProperty("properties", new JObject(new JProperty(property, new JObject(new JProperty("const", value))))),
        new JProperty("required", new JArray(property)));

    // What a suggestion may lack.
    private static JObject OfAccepted() => new(
        new JProperty("properties", new JObject(
            new JProperty("saidBy", new JObject(new JProperty("minItems", 1))),
            new JProperty("evidence", new JObject(new JProperty("minItems", 1))))),
        new JProperty("required", new JArray("modality", "saidBy", "evidence", "statement")));

    private static IEnumerable<(string Word, string Meaning)> Modalities() => Enum.GetValues<Modality>().Select(m => (Vocabulary.NameOf(m), m switch
    {
        Modality.Fact => "Stated as so.",
        Modality.Reported => "Passed on from what somebody else says or shows.",
        Modality.Opinion => "A judgement, evaluation or interpretation.",
        Modality.Forecast => "About the future.",
        Modality.Hypothetical => "Holds only under a condition, or is itself one.",
        _ => "Says what should be done.",
    }));

    private static IEnumerable<JObject> Rules(GraphSchema schema, Relation relation)
    {
        JObject qualifiers = new(
            new JProperty("properties", new JObject(relation.Qualifiers.Select(schema.FindQualifier).OfType<Qualifier>()
                .Select(q => new JProperty(q.Id.Value, QualifierValue(schema, q))))),
            new JProperty("additionalProperties", false));
        JObject then = new(new JProperty("properties", new JObject(
            new JProperty("object", Object(schema, relation)),
            new JProperty("qualifiers", qualifiers))));
        JObject isRelation = Has("relation", relation.Id.Value);
        yield return new JObject(new JProperty("if", isRelation), new JProperty("then", then));
        if (!relation.RequiredQualifiers.IsEmpty)
        {
            JObject needed = new(
                new JProperty("properties", new JObject(new JProperty("qualifiers", new JObject(
                    new JProperty("required", new JArray(relation.RequiredQualifiers.Select(q => q.Value))))))),
                new JProperty("required", new JArray("qualifiers")));
            JObject isAccepted = new(new JProperty("allOf", new JArray(isRelation.DeepClone(), new JObject(new JProperty("not", IsSuggested())))));
            yield return new JObject(new JProperty("if", isAccepted), new JProperty("then", needed));
        }
    }

    private static JObject Object(GraphSchema schema, Relation relation)
    {
        JArray forms = [];
        if (!relation.Object.Kinds.IsEmpty)
        {
            string kinds = string.Join(", ", relation.Object.Kinds.Select(k => k.Value));
            forms.Add(Build.Name($"A node of the kind {kinds}."));
            forms.Add(Build.Reference("nodeObject"));
        }

        if (!relation.Object.Units.IsEmpty)
        {
            forms.Add(Build.Object(
                "A quantity.", new JObject(new JProperty("quantity", Quantity(schema, relation.Object.Units))), "quantity"));
        }

        if (relation.Object.AllowsDate)
        {
            forms.Add(Build.Reference("dateObject"));
        }

        if (relation.Object.AllowsText)
        {
            forms.Add(Build.Reference("textObject"));
        }

        return new JObject(new JProperty("anyOf", forms));
    }

    private static JObject QualifierValue(GraphSchema schema, Qualifier qualifier)
    {
        string meaning = Build.Meaning(qualifier.Labels, qualifier.Description);
        return qualifier.Type switch
        {
            QualifierType.Term => Build.OneOf(meaning, qualifier.Terms.Select(t => (t.Id.Value, t.Labels.In(Language.English)))),
            QualifierType.Text => Described(Build.Reference("localized"), meaning),
            QualifierType.Node => Build.Name(meaning),
            QualifierType.Quantity => Described(Quantity(schema, qualifier.Units), meaning),
            _ => Build.Date(meaning),
        };
    }

    private static JObject Quantity(GraphSchema schema, IEnumerable<UnitId> units) => Build.Object(
        "A number with its unit.",
        new JObject(
            new JProperty("value", new JObject(
                new JProperty("description", "The number as a text, so that it keeps its digits: \"39.50\"."),
                new JProperty("type", "string"),
                new JProperty("pattern", NumberPattern))),
            new JProperty("unit", Build.OneOf("The unit.", units.Select(schema.FindUnit).OfType<Unit>()
                .Select(u => (u.Id.Value, Build.Meaning(u.Labels, u.Description))))),
            new JProperty("comparison", Build.Word<Comparison>("How the measured value stands to the number."))),
        "value", "unit", "comparison");

    private static JObject NodeObject() =>
        Build.Object("A node.", new JObject(new JProperty("node", Build.Name("The node's id."))), "node");

    private static JObject Evidence() => Build.Object(
        "A place in the source. `claimgraph locate` prints it.",
        new JObject(
            new JProperty("paragraph", Build.WholeNumber("The paragraph, from 1.", 1)),
            new JProperty("start", Build.WholeNumber("The first code point of the cleaned paragraph, from 0.", 0)),
            new JProperty("end", Build.WholeNumber("The code point after the last.", 1)),
            new JProperty("sha256", Build.Digest("SHA-256 of the cleaned span."))),
        "paragraph", "start", "end", "sha256");

    private static JObject Link() => Build.Object(
        "This claim holds because of that one, under its condition, against it, or once more.",
        new JObject(
            new JProperty("type", Build.Word<ClaimLinkType>("How it stands to the other claim.")),
            new JProperty("claim", Build.Name("The other claim."))),
        "type", "claim");

    private static JObject Described(JObject schema, string description)
    {
        schema["description"] = description;
        return schema;
    }
}
