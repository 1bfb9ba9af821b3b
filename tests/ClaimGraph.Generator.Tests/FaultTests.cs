using ClaimGraph.Generator.Schemas;
using CsCheck;
using Microsoft.CodeAnalysis;

namespace ClaimGraph.Generator.Tests;

public sealed class FaultTests
{
    [Theory]
    [InlineData("""{"kinds":[{"id":"tea"},{"id":"milk" "parent":"tea"}]}""", "CG0001 1:37 \"\"\" where \",\" or \"}\" is expected", "tea milk")]
    [InlineData("""{"kinds":[{"id":"tea"}""", "CG0001 1:23 the file ends where \",\" or \"]\" is expected", "tea")]
    [InlineData("{\"kinds\":[\n  {\"id\":\"te\n", "CG0001 2:9 a string that is not closed", "")]
    [InlineData("""{"kinds":[{"id":"t\q"}]}""", "CG0001 1:19 a backslash that starts no escape", "")]
    [InlineData("""{"kinds":[{"id":"tea"}]} x""", "CG0001 1:26 \"x\" where nothing after the end", "tea")]
    [InlineData("""{"kinds":[{"id":"tea"},}]}""", "CG0001 1:24 \"}\" where a value is expected", "tea")]
    [InlineData("""{kinds:[]}""", "CG0001 1:2 \"kinds\" where a property name in double quotes is expected", "")]
    [InlineData("""{"kinds" []}""", "CG0001 1:10 \"[\" where \":\" after the property name is expected", "")]
    [InlineData("""{"kinds":[{"id":"tea"}] /* for ever""", "CG0001 1:25 a comment that does not end", "tea")]
    [InlineData("", "CG0001 1:1 the file ends where a value is expected", "")]
    [InlineData("""{"kinds":[01a]}""", "CG0001 1:11 \"01a\" where a value is expected", "")]
    [InlineData("""{"kinds":[{"id":"tea"},]}""", "CG0006 1:23 a comma before \"]\"", "tea")]
    [InlineData("[]", "CG0002 1:1 a schema file is an object", "")]
    [InlineData("""{"kinds":{}}""", "CG0002 1:10 \"kinds\" is a list", "")]
    [InlineData("""{"kinds":[7,{"id":"tea"}]}""", "CG0002 1:11 a kind is an object", "tea")]
    [InlineData("""{"kinds":[{"id":7},{"id":"tea"}]}""", "CG0002 1:17 an id is a string", "tea")]
    [InlineData("""{"types":[]}""", "CG0005 1:1 no property \"kinds\"", "")]
    [InlineData("""{"kinds":[{"labels":{}},{"id":"tea"}]}""", "CG0005 1:11 a kind without \"id\"", "tea")]
    [InlineData("""{"kinds":[{"id":"has_title"},{"id":"tea"}]}""", "CG0023 1:17 \"has_title\" is not an id", "tea")]
    [InlineData("""{"kinds":[{"id":"茶"},{"id":"tea"}]}""", "CG0023 1:17 \"茶\" is not an id", "tea")]
    [InlineData("""{"kinds":[{"id":"tea"},{"id":"tea"}]}""", "CG0030 1:30 the id \"tea\" for a second time", "tea")]
    public void Faults_are_told_with_their_place_and_the_rest_is_still_made(string json, string told, string ids)
    {
        Generation made = Generation.Of("", ("/s/kinds.json", json));
        Diagnostic fault = Assert.Single(made.Faults);
        FileLinePositionSpan place = fault.Location.GetLineSpan();
        Assert.Equal((DiagnosticSeverity.Error, "/s/kinds.json"), (fault.Severity, place.Path));
        Assert.StartsWith(told, $"{fault.Id} {place.StartLinePosition.Line + 1}:{place.StartLinePosition.Character + 1} {fault.GetMessage(null)}", StringComparison.Ordinal);
        Assert.EndsWith(".", fault.GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(made.Complaints());
        Assert.Equal(ids, string.Join(' ', Properties(made).Select(p => p.Name)).ToLowerInvariant());
    }

    [Fact]
    public void A_thousand_brackets_are_too_deep_and_overflow_nothing() =>
        Assert.Equal(["CG0007"], Generation.Of("", ("/s/kinds.json", """{"kinds":""" + new string('[', 100_000))).Faults.Select(f => f.Id));

    [Fact]
    public void A_file_that_cannot_be_read_is_told() =>
        Assert.Equal(["CG0010"], Generation.Of("", ("/s/kinds.json", null)).Faults.Select(f => f.Id));

    [Fact]
    public void An_unknown_accessibility_is_told()
    {
        Generation made = Generation.Of("", _ => ("Shop", "private"), ("/s/kinds.json", """{"kinds":[{"id":"tea"}]}"""));
        Assert.Equal(["CG1001"], made.Faults.Select(f => f.Id));
        Assert.Empty(made.Complaints());
    }

    [Fact]
    public void Comments_and_escapes_are_read()
    {
        Generation made = Generation.Of("", ("/s/kinds.json", "\uFEFF// one\r\n/* two */{\"kinds\" // three\n:[{\"\\u0069d\":\"t\\u0065a\", \"a\": -1.5e3, \"b\": [null, true, {}]}]}//"));
        Assert.Empty(made.Faults);
        Assert.Equal(["Tea"], Properties(made).Select(p => p.Name));
    }

    // Whatever is cut out of a schema, or written over a piece of it: a fault is told or not, and what is made compiles.
    [Fact]
    public void No_damage_crashes_the_generator()
    {
        string relations = File.ReadAllText(Repository.PathOf("graph-data", "schema", "relations.json"))[..3000];
        Gen.Select(Gen.Int[0, relations.Length], Gen.Int[0, 40], Gen.String[Gen.Char["{}[]\",:/*\\u\n\0\uD800é"], 0, 5]).Sample(
            (at, length, patch) =>
            {
                string damaged = relations[..at] + patch + relations[Math.Min(relations.Length, at + length)..];
                Generation made = Generation.Of("", ("/s/relations.json", damaged));
                Assert.All(made.Faults, f => Assert.StartsWith("CG", f.Id, StringComparison.Ordinal));
                Assert.Empty(made.Complaints());
            },
            iter: 100);
    }

    [Fact]
    public void Every_code_that_the_command_knows_means_the_same_there()
    {
        string catalog = File.ReadAllText(Repository.PathOf("src", "ClaimGraph", "Diagnostics", "diagnostics.md"));
        string readme = File.ReadAllText(Repository.PathOf("src", "ClaimGraph.Generator", "README.md"));
        foreach (string code in new[] { "CG0001", "CG0002", "CG0005", "CG0006", "CG0007", "CG0010", "CG0023", "CG0030", "CG1001", "CG1002" })
        {
            string title = Faults.Of(code).Title.ToString(null);
            Assert.Contains($"| {code} | {title}", readme, StringComparison.Ordinal);
            Assert.True(code.StartsWith("CG1", StringComparison.Ordinal) || catalog.Contains($"## {code} {title}\n", StringComparison.Ordinal), code);
        }
    }

    private static IEnumerable<IPropertySymbol> Properties(Generation made) =>
        made.Compilation.GetTypeByMetadataName("Shop.Kinds")!.GetMembers().OfType<IPropertySymbol>();
}
