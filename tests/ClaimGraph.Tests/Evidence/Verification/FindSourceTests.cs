using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Evidence;
using ClaimGraph.Tests.TestData;

namespace ClaimGraph.Tests.Evidence.Verification;

/// <summary>Which of several sources a text is a copy of.</summary>
public sealed class FindSourceTests
{
    private static readonly SourceText First = Text("One\n\nTwo\nThree\n");
    private static readonly SourceText Second = Text("Four\n\nFive\n");

    private static readonly Source[] Sources = [Of("a", First), Of("b", Second)];

    [Theory]
    [InlineData("One\n\nTwo\nThree\n", "a")]
    [InlineData("Four\n\nFive\n", "b")]
    [InlineData("Four\r\nand more", "b")]
    [InlineData("One\nTwo\nFive\n", "a")]
    [InlineData("Four\nOne\n", "a")]
    [InlineData("Something else\n\n", null)]
    [InlineData("", null)]
    public void It_is_the_one_with_its_digest_or_with_most_of_its_paragraphs(string text, string? expected) =>
        Assert.Equal(expected, EvidenceVerifier.FindSource(Sources, Text(text))?.Id.Value);

    private static SourceText Text(string content) => SourceText.FromBytes(Encoding.UTF8.GetBytes(content));

    private static Source Of(string id, SourceText text) => RiverDataset.Build().Sources[0] with
    {
        Id = new Identifiers.SourceId(id),
        Sha256 = text.Sha256,
        Paragraphs = [.. text.Paragraphs.Select(p => p.Sha256)],
    };
}
