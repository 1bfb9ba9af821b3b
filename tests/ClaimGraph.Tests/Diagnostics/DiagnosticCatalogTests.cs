using System.Reflection;
using ClaimGraph.Diagnostics;
using ClaimGraph.Tests.Loading;

namespace ClaimGraph.Tests.Diagnostics;

public sealed class DiagnosticCatalogTests
{
    private static readonly string[] Codes =
    [
        .. typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (string)f.GetRawConstantValue()!).Order(StringComparer.Ordinal),
    ];

    private static readonly string[] CasesOfDiagrams =
        [.. Directory.GetDirectories(Repository.PathOf("tests", "ClaimGraph.Diagrams.Tests", "Files", "cases")).Select(d => Path.GetFileName(d))];

    private static readonly string[] CasesOfRdf =
        [.. Directory.GetDirectories(Repository.PathOf("tests", "ClaimGraph.Exchange.Tests", "Rdf", "cases")).Select(d => Path.GetFileName(d))];

    private static readonly string[] CasesOfImports =
        [.. Directory.GetDirectories(Repository.PathOf("tests", "ClaimGraph.Exchange.Tests", "Imports", "cases")).Select(d => Path.GetFileName(d))];

    [Fact]
    public void Every_code_has_a_section_and_every_section_a_code_in_ascending_order() =>
        Assert.Equal(Codes, DiagnosticCatalog.All.Select(r => r.Code));

    [Fact]
    public void Every_code_has_a_case_and_every_case_a_code() =>
        Assert.Equal(
            Codes,
            DatasetCase.Names.Concat(CasesOfDiagrams).Concat(CasesOfRdf).Concat(CasesOfImports).Select(n => n[..6]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_code_is_used_once_only() => Assert.Equal(Codes.Length, Codes.Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void There_are_at_least_forty_codes() => Assert.True(Codes.Length >= 40);

    [Fact]
    public void Hints_have_numbers_from_0901_and_nothing_else_has() =>
        Assert.All(DiagnosticCatalog.All, r => Assert.Equal(r.Severity == Severity.Hint, string.CompareOrdinal(r.Code, "CG0901") >= 0));

    [Fact]
    public void Every_section_explains_shows_both_examples_and_says_what_to_do() => Assert.All(DiagnosticCatalog.All, r =>
    {
        Assert.EndsWith(".", r.Explanation, StringComparison.Ordinal);
        Assert.EndsWith(".", r.Fix.TrimEnd('`'), StringComparison.Ordinal);
        Assert.NotEmpty(r.Title);
        Assert.NotEmpty(r.Wrong);
        Assert.NotEmpty(r.Right);
        Assert.NotEqual(r.Wrong, r.Right);
    });

    [Fact]
    public void Every_example_of_json_that_should_be_readable_is()
    {
        Assert.All(DiagnosticCatalog.All, r => Read(r.Right));
        Assert.All(DiagnosticCatalog.All.Where(r => r.Code is not ("CG0001" or "CG0006" or "CG0007" or "CG0008")), r => Read(r.Wrong));

        static void Read(string example)
        {
            if (example[0] is '{' or '[')
            {
                Newtonsoft.Json.Linq.JToken.Parse(example);
            }
        }
    }

    [Theory]
    [InlineData("CG0104")]
    [InlineData("cg0104")]
    public void A_code_is_found_in_upper_and_lower_case(string code)
    {
        Assert.True(DiagnosticCatalog.TryFind(code, out DiagnosticRule? rule));
        Assert.Equal("Unknown relation", rule.Title);
        Assert.Equal(Severity.Error, rule.Severity);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("CG9999")]
    public void What_is_no_code_is_not_found(string? code) => Assert.False(DiagnosticCatalog.TryFind(code, out _));

    [Fact]
    public void A_page_whose_section_lacks_a_part_is_refused() =>
        Assert.Throws<FormatException>(() => DiagnosticPage.Parse("# Page\n\n## CG0001 Title\nSeverity: error\n\nText.\n"));
}
