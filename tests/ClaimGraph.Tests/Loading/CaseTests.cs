using System.Text;
using ClaimGraph.Diagnostics;
using ClaimGraph.Loading;

namespace ClaimGraph.Tests.Loading;

/// <summary>Runs every case in the directory <c>cases</c>; its README says how to add one.</summary>
public sealed class CaseTests
{
    public static TheoryData<string> Cases => [.. DatasetCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_bad_dataset_gives_exactly_the_expected_diagnostics(string name)
    {
        DatasetCase testCase = DatasetCase.Read(name);
        LoadResult result = testCase.Load(testCase.Files);
        using StringWriter report = new();
        TextReport.Write(result.Diagnostics, report);
        if (Environment.GetEnvironmentVariable("CLAIMGRAPH_ACCEPT") == "1")
        {
            File.WriteAllText(testCase.ExpectedFile, report.ToString());
        }

        Assert.Equal(File.ReadAllText(testCase.ExpectedFile), report.ToString());
        Assert.Contains(result.Diagnostics, d => d.Code == name[..6]);
        Assert.Equal(result.Diagnostics.Any(d => d.Severity == Severity.Error), result.Dataset is null);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Positions_are_the_same_with_the_line_ends_of_Windows(string name)
    {
        DatasetCase testCase = DatasetCase.Read(name);
        IEnumerable<DataFile> windows = testCase.Files.Select(f => f with { Content = WithCarriageReturns(f.Content) });
        Assert.Equal(
            testCase.Load(testCase.Files).Diagnostics.Select(d => $"{d.Location} {d.Code}"),
            testCase.Load(windows).Diagnostics.Select(d => $"{d.Location} {d.Code}"));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_order_in_which_files_are_listed_changes_nothing(string name)
    {
        DatasetCase testCase = DatasetCase.Read(name);
        Assert.Equal(
            testCase.Load(testCase.Files).Diagnostics.Select(d => d.ToString()),
            testCase.Load(testCase.Files.Reverse()).Diagnostics.Select(d => d.ToString()));
    }

    [Fact]
    public void The_dataset_that_the_cases_build_on_is_free_of_faults()
    {
        LoadResult result = DatasetCase.LoadBase();
        Assert.Empty(result.Diagnostics);
        Assert.NotNull(result.Dataset);
    }

    private static ReadOnlyMemory<byte> WithCarriageReturns(ReadOnlyMemory<byte> content) =>
        Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(content.Span).Replace("\n", "\r\n", StringComparison.Ordinal));
}
