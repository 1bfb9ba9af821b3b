using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Layout;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.JsonSchemas;
using ClaimGraph.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Diagrams.Files;

/// <summary>Makes the JSON Schema of files of diagrams, with which an editor completes and checks them while somebody types.</summary>
/// <remarks>
/// JSON Schema draft 2020-12, https://json-schema.org/draft/2020-12 . It accepts every file that loads and rejects what can be told from
/// one file alone; queries, views and ids of nodes are left to loading.
/// </remarks>
public static class DiagramFileSchema
{
    /// <summary>The JSON Schema for the datasets of a schema.</summary>
    /// <param name="schema">The schema, whose qualifiers, terms, kinds and relations are offered.</param>
    /// <returns>The file <c>diagram.schema.json</c>; equal schemas give equal texts.</returns>
    public static JsonSchemaFile For(GraphSchema schema)
    {
        IReadOnlyList<Language> languages = Build.Languages(schema);
        JObject file = Build.File(
            "Diagram",
            "A diagram of a dataset: what it shows, and how.",
            new JObject(
                new JProperty("id", Build.Id("The diagram's id; drawings are called after it. One called overview takes the place of the usual one.")),
                new JProperty("title", Build.Localized("The heading.", languages)),
                new JProperty("subtitle", Build.Localized("The line below it. Without it: source, date, and what is counted.", languages)),
                new JProperty("select", Select(schema)),
                new JProperty("layout", Build.OneOf("How it is laid out; organic when absent.", Forms())),
                new JProperty("direction", Build.Word<LayoutDirection>("Where edges lead, with the layout layered; what suits the page when absent.")),
                new JProperty("groups", Groups(schema)),
                new JProperty("comparison", Comparison(schema)),
                new JProperty("timeline", Timeline()),
                new JProperty("speakers", Build.Object(
                    "With the layout speakers: how much is listed.",
                    new JObject(new JProperty("most", Range("The most claims of one speaker and modality that are listed; more are summed up.", 1, DiagramDecoder.MostListed))),
                    "most")),
                new JProperty("labels", Build.List(
                    "What is written beside the names of nodes; relations, qualifiers and values when absent.",
                    Build.OneOf("A sort of label.", Labels()),
                    isUnique: true)),
                new JProperty("theme", Build.OneOf("The colours; light when absent.", Theme.All.Select(t => (t.Name, t.InTheDark is null ? "" : "In SVG light, or dark for readers who prefer that; in PNG and PDF light.")))),
                new JProperty("languages", Build.List("The languages it is drawn in; all when absent.", Build.LanguageTag("A language of the dataset."), least: 1, isUnique: true)),
                new JProperty("formats", Build.List("What a build writes; svg when absent.", Build.Word<DiagramFormat>("A format."), isUnique: true)),
                new JProperty("size", Build.Object(
                    "With the layouts comparison, timeline and speakers: what the drawing is set in.",
                    new JObject(new JProperty("width", Range("The width in pixels; 880 when absent.", DiagramDecoder.LeastWidth, DiagramDecoder.MostWidth))),
                    "width"))),
            "id", "title");
        using StringWriter text = new() { NewLine = "\n" };
        using (JsonTextWriter writer = new(text) { Formatting = Formatting.Indented, Indentation = 2, CloseOutput = false })
        {
            file.WriteTo(writer);
        }

        return new JsonSchemaFile("diagram.schema.json", text + "\n");
    }

    private static JObject Select(GraphSchema schema)
    {
        JObject lines = Build.List("The query, line by line.", new JObject(new JProperty("type", "string")), least: 1);
        JObject parameters = new(
            new JProperty("description", "The values of the query's parameters, by name without dollar sign; {\"date\": \"2024-05\"} is a date."),
            new JProperty("type", "object"));
        return Build.Object(
            "What it shows; everything when absent. View and section come first, then the neighbourhood, then the query.",
            new JObject(
                new JProperty("query", new JObject(
                    new JProperty("description", "openCypher: the nodes, relationships and paths of its rows are shown."),
                    new JProperty("anyOf", new JArray(Build.Text("The query."), lines)))),
                new JProperty("parameters", parameters),
                new JProperty("between", Build.Flag("True to show every claim between the nodes found.")),
                new JProperty("view", Build.Text("A view, such as factual, forecasts or said-by:jane-doe; a comma means and.")),
                new JProperty("relations", Build.List(
                    "The relations whose claims are shown; all when absent.",
                    Build.OneOf("A relation.", schema.Relations.Select(r => (r.Id.Value, Build.Meaning(r.Labels, r.Description)))),
                    least: 1,
                    isUnique: true)),
                new JProperty("section", Build.Id("The section whose claims are shown.")),
                new JProperty("around", Build.Id("The node whose neighbourhood is shown.")),
                new JProperty("depth", Range("How many edges away from it; 1 when absent.", 1, DiagramDecoder.MostDepth)),
                new JProperty("add", Build.List("Nodes to show besides.", Build.Id("A node."), least: 1, isUnique: true)),
                new JProperty("leaveOut", Build.List("Nodes not to show; speakers, with the layout speakers.", Build.Id("A node."), least: 1, isUnique: true))));
    }

    private static JObject Groups(GraphSchema schema) => Build.Object(
        "The titled clusters that nodes are put into.",
        new JObject(
            new JProperty("by", Build.OneOf("The rule.", Enum.GetValues<GroupingRule>().Select(r => (Vocabulary.NameOf(r), r switch
            {
                GroupingRule.Kind => "By kind.",
                GroupingRule.Section => "By the section that most of a node's claims stand in.",
                GroupingRule.Qualifier => "By the term that most of a node's claims have in a qualifier.",
                _ => "By what hangs together most.",
            })))),
            new JProperty("qualifier", Build.OneOf(
                "The qualifier, where it is grouped by one.",
                schema.Qualifiers.Where(q => q.Type == QualifierType.Term).Select(q => (q.Id.Value, Build.Meaning(q.Labels, q.Description)))))),
        "by");

    private static JObject Comparison(GraphSchema schema) => Build.Object(
        "With the layout comparison: what is set side by side.",
        new JObject(
            new JProperty("left", Build.Id("The node on the left.")),
            new JProperty("right", Build.Id("The node on the right.")),
            new JProperty("rows", Build.List(
                "The rows in their order, terms and relations; every row there is when absent.",
                Build.OneOf(
                    "A row.",
                    schema.Qualifiers.SelectMany(q => q.Terms).Select(t => (t.Id.Value, t.Labels.In(Language.English)))
                        .Concat(schema.Relations.Select(r => (r.Id.Value, Build.Meaning(r.Labels, r.Description))))
                        .DistinctBy(r => r.Value, StringComparer.Ordinal)),
                least: 1,
                isUnique: true))),
        "left", "right");

    private static JObject Timeline() => Build.Object(
        "With the layout timeline: its lanes.",
        new JObject(new JProperty("lanes", Build.List(
            "The lanes from the top: nodes or kinds. A claim stands in the first that its subject belongs to, or else its object.",
            Build.Id("A node or a kind."),
            least: 1,
            isUnique: true))),
        "lanes");

    private static JObject Range(string description, int least, int most)
    {
        JObject number = Build.WholeNumber(description, least);
        number.Add("maximum", most);
        return number;
    }

    private static IEnumerable<(string Word, string Meaning)> Forms() => Enum.GetValues<DiagramForm>().Select(f => (Vocabulary.NameOf(f), f switch
    {
        DiagramForm.Organic => "Near in the graph is near on the drawing.",
        DiagramForm.Layered => "Edges run from layer to layer.",
        DiagramForm.Comparison => "Two nodes left and right, and row by row what is claimed of each.",
        DiagramForm.Timeline => "Dated claims along an axis of time.",
        _ => "Each speaker with what they say, by how it is meant.",
    }));

    private static IEnumerable<(string Word, string Meaning)> Labels() => Enum.GetValues<DiagramLabelling>().Select(l => (Vocabulary.NameOf(l), l switch
    {
        DiagramLabelling.Relations => "The name of each claim's relation.",
        DiagramLabelling.Qualifiers => "The first term of a claim's qualifiers.",
        DiagramLabelling.Values => "Quantities, dates and texts, under the names of their nodes.",
        _ => "Whole statements, with the layouts timeline and speakers.",
    }));
}
