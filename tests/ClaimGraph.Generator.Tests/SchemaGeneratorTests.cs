using System.Reflection;
using System.Xml.Linq;
using ClaimGraph.Identifiers;
using Microsoft.CodeAnalysis;

namespace ClaimGraph.Generator.Tests;

public sealed class SchemaGeneratorTests
{
    private const string Kinds = """
        { // the kinds
          "kinds": [
            { "id": "thing", "abstract": true, "labels": { "en": "Thing" }, "description": { "en": "Anything." } },
            { "id": "tea-shop", "parent": "thing", "labels": { "en": "Tea shop", "zh": "茶馆" }, "description": { "en": "Sells <tea> & more.", "zh": "卖茶。" } }
          ]
        }
        """;

    private const string Relations = """
        { "relations": [
            { "id": "has-title", "labels": { "en": "titled" }, "subject": ["thing"], "object": { "text": true } },
            { "id": "buys-from", "labels": { "en": "buys from" }, "inverseLabels": { "en": "sells to" },
              "description": { "en": "One is a customer of the other." }, "subject": ["tea-shop"],
              "object": { "kinds": ["thing", "unheard-of"], "quantity": { "units": ["kilogram"] } }, "transitive": true, "qualifiers": ["quality"] }
        ] }
        """;

    private const string Qualifiers = """
        { "qualifiers": [ { "id": "quality", "labels": { "en": "Quality" }, "description": { "en": "How good." }, "type": "term", "terms": [ { "id": "fine" }, { "id": "poor" } ] } ] }
        """;

    private const string Units = """{ "units": [ { "id": "kilogram", "labels": { "en": "kg" } } ] }""";

    private static readonly (string Path, string? Text)[] Schema =
        [("/s/kinds.json", Kinds), ("/s/relations.json", Relations), ("/s/qualifiers.json", Qualifiers), ("/s/units.json", Units)];

    [Fact]
    public void Ids_are_members_of_their_own_types()
    {
        Generation made = Generation.Of(
            """
            using ClaimGraph.Identifiers;
            using Shop;
            internal static class Program
            {
                internal static string Run()
                {
                    KindId kind = Kinds.TeaShop; RelationId relation = Relations.HasTitle; QualifierId qualifier = Qualifiers.Quality; UnitId unit = Units.Kilogram;
                    return $"{kind} {relation} {qualifier} {unit}";
                }
            }
            """,
            Schema);
        Assert.Empty(made.Faults);
        Assert.Empty(made.Complaints());
        using MemoryStream assembly = new();
        Assert.True(made.Compilation.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken).Success);
        Assert.Equal("tea-shop has-title quality kilogram", Assembly.Load(assembly.ToArray()).GetType("Program")!.GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null));
    }

    [Theory]
    [InlineData("Relations.HasTitel", "CS0117 HasTitel")]
    [InlineData("Kinds.Teashop", "CS0117 Teashop")]
    [InlineData("(ClaimGraph.Identifiers.KindId)Relations.HasTitle", "CS0030 (ClaimGraph.Identifiers.KindId)Relations.HasTitle")]
    public void A_misspelt_name_or_one_of_another_list_does_not_compile(string expression, string complaint) =>
        Assert.Equal([complaint], Generation.Of($"class Program {{ object Id => {Qualified(expression)}; }}", Schema).Complaints().Select(c => c.Replace("Shop.", "", StringComparison.Ordinal)));

    [Fact]
    public void The_editor_explains_each_member()
    {
        Generation made = Generation.Of("", Schema);
        string kind = made.Documentation("Shop.Kinds", "TeaShop");
        Assert.Equal("Tea shop (tea-shop): Sells <tea> & more.", XElement.Parse(kind).Element("summary")!.Value);
        Assert.Contains("""<see cref="P:Shop.Kinds.Thing"/>""", kind, StringComparison.Ordinal);
        Assert.Contains("zh: 茶馆 – 卖茶。", kind, StringComparison.Ordinal);
        Assert.Contains("Abstract", made.Documentation("Shop.Kinds", "Thing"), StringComparison.Ordinal);

        string relation = made.Documentation("Shop.Relations", "BuysFrom");
        Assert.Contains("buys from (<c>buys-from</c>): One is a customer of the other.", relation, StringComparison.Ordinal);
        Assert.Contains(
            """From <see cref="P:Shop.Kinds.TeaShop"/> to <see cref="P:Shop.Kinds.Thing"/>, <c>unheard-of</c> or a quantity (<see cref="P:Shop.Units.Kilogram"/>). Backwards: sells to.""",
            relation,
            StringComparison.Ordinal);
        Assert.Contains("Is transitive.", relation, StringComparison.Ordinal);
        Assert.Contains("""Claims may carry <see cref="P:Shop.Qualifiers.Quality"/>.""", relation, StringComparison.Ordinal);
        Assert.Contains("Takes a term: <c>fine</c>, <c>poor</c>.", made.Documentation("Shop.Qualifiers", "Quality"), StringComparison.Ordinal);
        Assert.Contains("to a text.", made.Documentation("Shop.Relations", "HasTitle"), StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_that_would_break_out_of_the_comment_stay_in_it()
    {
        string text = "\\u2028public int A; \\n/// </summary> */ \\r\\n #error \\u0000 \\ud800 \\ud83d\\ude00 ]]> &amp; \\u0085 {0}";
        Generation made = Generation.Of("", ("/s/kinds.json", $$"""{"kinds":[{"id":"a","labels":{"en":"{{text}}","<b>":"{{text}}"},"description":{"en":"{{text}}" } }]}"""));
        Assert.Empty(made.Complaints());
        Assert.Equal(["A"], made.Compilation.GetTypeByMetadataName("Shop.Kinds")!.GetMembers().OfType<IPropertySymbol>().Select(p => p.Name));
        Assert.Contains("😀 ]]> &amp;", XElement.Parse(made.Documentation("Shop.Kinds", "A")).Element("summary")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_real_schema_compiles_and_names_every_entry()
    {
        string directory = Repository.PathOf("graph-data", "schema");
        Generation made = Generation.Of("", [.. new[] { "kinds.json", "relations.json", "qualifiers.json", "units.json" }.Select(f => Path.Combine(directory, f)).Select(p => (p, (string?)File.ReadAllText(p)))]);
        Assert.Empty(made.Faults);
        Assert.Empty(made.Complaints());
        Schema.GraphSchema schema = Loading.SchemaLoader.Load(directory).Schema!;
        Assert.Equal(schema.Kinds.Length, Members("Kinds", nameof(KindId)));
        Assert.Equal(schema.Relations.Length, Members("Relations", nameof(RelationId)));
        Assert.Equal(schema.Qualifiers.Length, Members("Qualifiers", nameof(QualifierId)));
        Assert.Equal(schema.Units.Length, Members("Units", nameof(UnitId)));

        int Members(string type, string id) =>
            made.Compilation.GetTypeByMetadataName($"Shop.{type}")!.GetMembers().OfType<IPropertySymbol>().Count(p => p.Type.Name == id);
    }

    [Theory]
    [InlineData("public", Accessibility.Public)]
    [InlineData("internal", Accessibility.Internal)]
    public void The_project_says_namespace_and_accessibility(string accessibility, Accessibility expected)
    {
        Generation made = Generation.Of("", _ => ("my-app.class.2nd", accessibility), Schema);
        Assert.Empty(made.Complaints());
        Assert.Equal(expected, made.Compilation.GetTypeByMetadataName("my_app.class._2nd.Kinds")!.DeclaredAccessibility);
    }

    [Fact]
    public void Without_a_namespace_the_classes_stand_in_the_global_one()
    {
        Generation made = Generation.Of("class Program { object Id => Relations.HasTitle; }", _ => ("", "internal"), Schema);
        Assert.Empty(made.Complaints());
        Assert.Contains("""<see cref="P:Kinds.TeaShop"/>""", made.Documentation("Relations", "BuysFrom"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_schemas_live_in_two_namespaces()
    {
        (string, string?)[] files = [("/a/kinds.json", """{"kinds":[{"id":"tea"}]}"""), ("/b/kinds.json", """{"kinds":[{"id":"milk"}]}""")];
        Generation apart = Generation.Of("", path => (path[1..2].ToUpperInvariant(), "internal"), files);
        Assert.Empty(apart.Faults);
        Assert.Equal(["A.Kinds.g.cs", "B.Kinds.g.cs"], apart.Texts.Keys);

        Generation together = Generation.Of("", files);
        Diagnostic fault = Assert.Single(together.Faults);
        Assert.Equal(("CG1002", "/b/kinds.json"), (fault.Id, fault.Location.GetLineSpan().Path));
        Assert.Contains("Tea", Assert.Single(together.Texts).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Namespaces_that_differ_in_case_alone_are_reported_and_do_not_crash()
    {
        Generation made = Generation.Of("", path => (path[1..2], "internal"), ("/A/kinds.json", """{"kinds":[]}"""), ("/a/kinds.json", """{"kinds":[]}"""));
        Assert.Equal(["CG1002"], made.Faults.Select(f => f.Id));
    }

    [Fact]
    public void Other_files_are_none_of_ours()
    {
        Generation made = Generation.Of("", path => path.StartsWith("/s/", StringComparison.Ordinal) ? ("Shop", "internal") : null, ("/other/kinds.json", "not JSON"), ("/s/notes.txt", "no"), ("/s/units.json", Units));
        Assert.Empty(made.Faults);
        Assert.Equal(["Shop.Units.g.cs"], made.Texts.Keys);
    }

    [Fact]
    public void The_order_of_the_files_changes_nothing() =>
        Assert.Equal(Generation.Of("", Schema).Texts, Generation.Of("", [.. Schema.Reverse()]).Texts);

    private static string Qualified(string expression) => expression
        .Replace("Relations.", "Shop.Relations.", StringComparison.Ordinal)
        .Replace("Kinds.", "Shop.Kinds.", StringComparison.Ordinal);
}
