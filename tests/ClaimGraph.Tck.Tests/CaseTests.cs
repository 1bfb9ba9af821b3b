using ClaimGraph.Tck.Tests.Running;
using ClaimGraph.Tck.Tests.Scenarios;

namespace ClaimGraph.Tck.Tests;

/// <summary>Cases of our own in the notation of the TCK, so that the language is tested where there is no kit, too.</summary>
public sealed class CaseTests
{
    private static readonly string Root = Repository.PathOf("tests", "ClaimGraph.Tck.Tests");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, "Cases"), "*.feature").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Queries_answer_as_the_language_says_and_errors_have_their_names(string file)
    {
        string[] failures =
        [
            .. FeatureReader.Read(Root, Path.Combine(Root, "Cases", file))
                .Select(ScenarioRunner.Run).Where(outcome => !outcome.HasPassed || outcome.Reason.Length > 0).Select(outcome => outcome.ToString()),
        ];
        Assert.True(failures.Length == 0, string.Join("\n", failures));
    }
}
