using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Files;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;
using ClaimGraph.Loading.Acceptance;

namespace ClaimGraph.Tests.Loading.Suggested;

/// <summary>Accepting takes the status away and no other byte.</summary>
public sealed class AcceptanceTests : IDisposable
{
    private const string Evidence = "[{ \"paragraph\": 4, \"start\": 0, \"end\": 5, \"sha256\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\" }]";

    private const string Rest =
        $$"""
        "relation": "launched", "object": "forge-kit", "modality": "fact", "saidBy": ["jane-doe"], "evidence": {{Evidence}}, "statement": { "en": "A kit.", "zh": "套装。" }
        """;

    private readonly TemporaryDirectory _directory = new();

    public AcceptanceTests()
    {
        foreach (DataFile file in DatasetCase.BaseFiles)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_directory.PathOf(file.Path))!);
            File.WriteAllBytes(_directory.PathOf(file.Path), file.Content.ToArray());
        }
    }

    private string Data => _directory.PathOf("data");

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("{ \"id\": \"new\", \"subject\": \"acme\", ~, \"status\": \"suggested\" }", "{ \"id\": \"new\", \"subject\": \"acme\", ~ }")]
    [InlineData("{ \"status\": \"suggested\", \"id\": \"new\", \"subject\": \"acme\", ~ }", "{ \"id\": \"new\", \"subject\": \"acme\", ~ }")]
    [InlineData("{ \"id\": \"new\",\"status\":\"suggested\",\"subject\": \"acme\", ~ }", "{ \"id\": \"new\",\"subject\": \"acme\", ~ }")]
    [InlineData("{\n  \"id\": \"new\",\n  \"status\": \"suggested\",\n  \"subject\": \"acme\", ~ }", "{\n  \"id\": \"new\",\n  \"subject\": \"acme\", ~ }")]
    [InlineData("{\n  \"id\": \"new\",\n  \"subject\": \"acme\", ~,\n  \"status\": \"suggested\"\n}", "{\n  \"id\": \"new\",\n  \"subject\": \"acme\", ~\n}")]
    [InlineData("{\r\n  \"id\": \"new\",\r\n  \"subject\": \"acme\", ~, // why, and how\r\n  \"status\": \"suggested\"\r\n}", "{\r\n  \"id\": \"new\",\r\n  \"subject\": \"acme\", ~ // why, and how\r\n}")]
    [InlineData("{\n  \"id\": \"new\", \"status\": \"suggested\", // by a program\n  \"subject\": \"acme\", ~ }", "{\n  \"id\": \"new\", // by a program\n  \"subject\": \"acme\", ~ }")]
    [InlineData("{\n  \"id\": \"new\", \"status\": \"suggested\",\n  \"subject\": \"acme\", ~ }", "{\n  \"id\": \"new\",\n  \"subject\": \"acme\", ~ }")]
    [InlineData("{ \"status\": \"suggested\" /* a, b */, \"id\": \"new\", \"subject\": \"acme\", ~ }", "{ /* a, b */ \"id\": \"new\", \"subject\": \"acme\", ~ }")]
    [InlineData("{ \"id\": \"new\", \"subject\": \"acme\", ~ /* a, b */, \"status\": \"suggested\" /* c */ }", "{ \"id\": \"new\", \"subject\": \"acme\", ~ /* a, b */ /* c */ }")]
    public void Every_other_byte_of_the_file_stays(string before, string after)
    {
        string Whole(string claim) => $"// 注\n{{ \"section\": \"outlook\", \"claims\": [\n{claim.Replace("~", Rest, StringComparison.Ordinal)}\n] }}";
        foreach (string mark in new[] { "", "\uFEFF" })
        {
            Write("data/claims/03-new.json", mark + Whole(before));
            AcceptanceResult result = Accept("new");
            Assert.True(result.IsAccepted, string.Join('\n', result.Diagnostics));
            Assert.Equal(["new"], result.Claims.Select(c => c.Value));
            AtomicFile.WriteAll(result.Files, TestContext.Current.CancellationToken);
            Assert.Equal(mark + Whole(after), Encoding.UTF8.GetString(File.ReadAllBytes(_directory.PathOf("data/claims/03-new.json"))));
        }

        Assert.Contains(DatasetLoader.Load(Data, cancellationToken: TestContext.Current.CancellationToken).Dataset!.Claims, c => c.Id.Value == "new");
    }

    [Fact]
    public void Lines_are_accepted_one_by_one()
    {
        string Line(string id, string subject, string status) => $"{{ \"id\": \"{id}\", \"section\": \"outlook\", \"subject\": \"{subject}\", {Rest}{status} }}\n";
        Write("data/claims/03-outlook.jsonl", Line("a", "acme", ", \"status\": \"suggested\"") + "\n" + Line("b", "bolt-brothers", ", \"status\": \"suggested\""));
        AcceptanceResult result = Accept("b");
        AtomicFile.WriteAll(result.Files, TestContext.Current.CancellationToken);
        Assert.Equal(
            Line("a", "acme", ", \"status\": \"suggested\"") + "\n" + Line("b", "bolt-brothers", ""), File.ReadAllText(_directory.PathOf("data/claims/03-outlook.jsonl")));
    }

    [Fact]
    public void Nodes_that_a_claim_names_are_accepted_with_it_and_who_did_is_written()
    {
        Write("data/nodes/new.json", """
            { "nodes": [
              { "id": "newcomer", "kind": "company", "labels": { "en": "Newcomer", "zh": "新来者" }, "status": "suggested" },
              { "id": "other", "kind": "company", "labels": { "en": "Other", "zh": "别家" }, "status": "suggested" }
            ] }
            """);
        Write("data/claims/03-new.json", $"{{ \"section\": \"outlook\", \"claims\": [ {{ \"id\": \"new\", \"subject\": \"newcomer\", {Rest}, \"status\": \"suggested\" }} ] }}");
        AcceptanceResult result = SuggestionAcceptance.Accept(Data, [new ClaimId("new")], "Jane \"J\" Doe", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["newcomer"], result.Nodes.Select(n => n.Value));
        AtomicFile.WriteAll(result.Files, TestContext.Current.CancellationToken);
        Assert.Contains("\"acceptedBy\": \"Jane \\\"J\\\" Doe\" }", File.ReadAllText(_directory.PathOf("data/claims/03-new.json")), StringComparison.Ordinal);
        Dataset dataset = DatasetLoader.Load(Data, cancellationToken: TestContext.Current.CancellationToken).Dataset!;
        Assert.Equal(["other"], dataset.Suggestions.Nodes.Select(n => n.Id.Value));
        Assert.Empty(dataset.Suggestions.Claims);

        AcceptanceResult all = SuggestionAcceptance.Accept(Data, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["other"], all.Nodes.Select(n => n.Value));
    }

    [Fact]
    public void What_is_missing_is_told_where_it_is_missing_and_nothing_is_changed()
    {
        Write("data/claims/03-new.json", """
            { "section": "outlook", "claims": [
              { "id": "bare", "subject": "acme", "relation": "leads-over", "object": "bolt-brothers",
                "evidence": [], "status": "suggested" },
              { "id": "leaning", "subject": "acme", ~, "links": [{ "type": "because", "claim": "bare" }], "status": "suggested" }
            ] }
            """.Replace("~", Rest, StringComparison.Ordinal));
        AcceptanceResult bare = Accept("bare");
        Assert.False(bare.IsAccepted);
        Assert.Empty(bare.Files);
        Assert.Equal(
            ["CG0309 2:3", "CG0005 2:3", "CG0005 2:3", "CG0306 2:50", "CG0501 3:17"],
            bare.Diagnostics.Where(d => d.Severity == ClaimGraph.Diagnostics.Severity.Error)
                .OrderBy(d => d.Code == "CG0309" ? 0 : 1).Select(d => $"{d.Code} {d.Location.Line}:{d.Location.Column}"));
        AcceptanceResult leaning = Accept("leaning");
        Assert.Contains(leaning.Diagnostics, d => d.Code == "CG0314" && d.Message.Contains("\"bare\"", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_no_suggestion_cannot_be_accepted()
    {
        Assert.Throws<ArgumentException>(() => Accept("acme-launched-anvil-2"));
        Assert.Throws<ArgumentException>(() => SuggestionAcceptance.Accept(Data, by: " Jane", cancellationToken: TestContext.Current.CancellationToken));
        Assert.Empty(SuggestionAcceptance.Accept(Data, cancellationToken: TestContext.Current.CancellationToken).Files);
    }

    private AcceptanceResult Accept(string claim) =>
        SuggestionAcceptance.Accept(Data, [new ClaimId(claim)], cancellationToken: TestContext.Current.CancellationToken);

    private void Write(string path, string text) => File.WriteAllBytes(_directory.PathOf(path), Encoding.UTF8.GetBytes(text));
}
