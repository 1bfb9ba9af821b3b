using System.Text;
using ClaimGraph.Diagnostics;
using ClaimGraph.Diagrams.Files;
using ClaimGraph.Loading;

namespace ClaimGraph.Diagrams.Tests.Files;

/// <summary>Runs every case in the directory <c>cases</c>: to add one, make a directory called after its code.</summary>
public sealed class DiagramCaseTests
{
    public static TheoryData<string> Cases => [.. DiagramCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_bad_file_gives_exactly_the_expected_diagnostics(string name)
    {
        DiagramCase testCase = DiagramCase.Read(name);
        DiagramFilesResult result = DiagramCase.Load(testCase.Files);
        using StringWriter report = new();
        TextReport.Write(result.Diagnostics, report);
        if (Environment.GetEnvironmentVariable("CLAIMGRAPH_ACCEPT") == "1")
        {
            File.WriteAllText(testCase.ExpectedFile, report.ToString());
        }

        Assert.Equal(File.ReadAllText(testCase.ExpectedFile), report.ToString());
        Assert.Contains(result.Diagnostics, d => d.Code == name[..6]);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Positions_are_the_same_with_the_line_ends_of_Windows_and_in_whatever_order_files_come(string name)
    {
        DiagramCase testCase = DiagramCase.Read(name);
        IEnumerable<DataFile> windows = testCase.Files.Reverse().Select(f =>
            f with { Content = Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(f.Content.Span).Replace("\n", "\r\n", StringComparison.Ordinal)) });
        Assert.Equal(
            DiagramCase.Load(testCase.Files).Diagnostics.Select(d => $"{d.Location} {d.Code}"),
            DiagramCase.Load(windows).Diagnostics.Select(d => $"{d.Location} {d.Code}"));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_file_that_ends_anywhere_gives_diagnostics_and_never_breaks_anything(string name)
    {
        DataFile file = DiagramCase.Read(name).Files[0];
        for (int length = 0; length < file.Content.Length; length += 7)
        {
            DiagramFilesResult result = DiagramCase.Load([file with { Content = file.Content[..length] }]);
            Assert.True(result.HasErrors || result.Diagrams.Length == 1, $"{name} cut after {length} bytes");
        }
    }

    [Fact]
    public void Without_a_graph_names_are_taken_as_they_stand_and_everything_else_is_checked()
    {
        DiagramFilesResult Load(string name) => DiagramFiles.Load("data", DiagramCase.Read(name).Files, null);
        Assert.Empty(Load("CG0104-unknown-names").Diagnostics);
        Assert.NotEmpty(Load("CG0113-unknown-words").Diagnostics);
        Assert.NotEmpty(Load("CG0701-bad-query").Diagnostics);
    }

    [Fact]
    public void Every_code_of_diagrams_has_a_case() => Assert.Equal(
        DiagnosticCatalog.All.Select(r => r.Code).Where(c => c.StartsWith("CG07", StringComparison.Ordinal)),
        DiagramCase.Names.Select(n => n[..6]).Where(c => c.StartsWith("CG07", StringComparison.Ordinal)).Distinct());
}
