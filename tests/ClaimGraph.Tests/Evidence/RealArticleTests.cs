using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Evidence;
using ClaimGraph.Text;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Tests.Evidence;

/// <summary>Checks against the article the first dataset was curated from, where a copy of it is at hand.</summary>
public sealed class RealArticleTests
{
    private static readonly string Article = Path.GetFullPath(Path.Combine(Harbour.RootFolder, "..", "shared", "article", "article.txt"));

    private static readonly string Dataset = Path.Combine(Harbour.RootFolder, "graph-data", "china-us-ai-race");

    [Fact]
    public void All_its_lines_are_cleaned_as_an_independent_program_cleans_them()
    {
        SourceText text = ReadArticle();

        Assert.Equal(86, text.Paragraphs.Length);
        Assert.Equal(
            "12069395444b3238b5b8375914e2eed7a69e11d151d794b783487dce3c430999",
            Harbour.Digest(string.Join('\n', text.Paragraphs.Select(p => p.Sha256))));
    }

    [Fact]
    public void Every_claim_of_the_dataset_has_evidence_that_holds()
    {
        SourceText text = ReadArticle();
        Source source = ReadSource();
        ImmutableArray<Claim> claims = ReadClaims();

        EvidenceReport report = EvidenceVerifier.Verify(source, claims, text);

        Assert.Equal("The file is the one that was curated.", EvidenceMessages.DescribeFile(report));
        Assert.Empty(report.Paragraphs.Select(EvidenceMessages.Describe));
        Assert.Empty(report.Spans.Select(s => $"{s.Claim.Id}: {EvidenceMessages.Describe(s)} {EvidenceMessages.Advise(s)}"));
        Assert.NotEmpty(claims);
        Assert.Equal(claims.Length, report.ClaimCount);
    }

    [Fact]
    public void Every_paragraph_of_the_dataset_has_evidence_or_a_recorded_reason()
    {
        CoverageReport report = EvidenceCoverage.Measure(ReadSource(), ReadClaims(), ReadArticle());

        Assert.Empty(report.Paragraphs.Where(p => (p.Covered > 0) == (p.Reason is not null)).Select(EvidenceMessages.Describe));
    }

    [Fact]
    public void Simplified_words_find_their_traditional_form()
    {
        QuoteLocator locator = new(ReadArticle());

        Assert.IsNotType<QuoteNotFound>(locator.Find("意味着"));
        Assert.IsType<QuoteAmbiguous>(locator.Find("大模型"));
    }

    private static SourceText ReadArticle()
    {
        Assert.SkipUnless(File.Exists(Article), "There is no copy of the article beside the repository.");
        return SourceText.FromBytes(File.ReadAllBytes(Article));
    }

    // Only what evidence needs is read here, so that these tests stand on their own feet.
    private static Source ReadSource()
    {
        JObject json = ReadJson("source.json");
        return Harbour.Source with
        {
            Sha256 = (string)json["sha256"]!,
            Paragraphs = [.. json["paragraphs"]!.Select(p => (string)p!)],
            WithoutClaims =
            [
                .. (json["withoutClaims"] ?? new JArray()).Select(w => new UnclaimedParagraph((int)w["paragraph"]!, LocalizedText.Empty)),
            ],
        };
    }

    private static ImmutableArray<Claim> ReadClaims()
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Dataset, "claims")), "The dataset is not there.");
        return
        [
            .. Directory.GetFiles(Path.Combine(Dataset, "claims"), "*.json")
                .Order(StringComparer.Ordinal)
                .SelectMany(file => ReadJson(Path.Combine("claims", Path.GetFileName(file)))["claims"]!)
                .Select(claim => Harbour.ClaimOn((string)claim["id"]!, claim["evidence"]!.Select(e => new EvidenceSpan(
                    Harbour.Id, (int)e["paragraph"]!, (int)e["start"]!, (int)e["end"]!, (string)e["sha256"]!)))),
        ];
    }

    private static JObject ReadJson(string name)
    {
        string file = Path.Combine(Dataset, name);
        Assert.SkipUnless(File.Exists(file), "The dataset is not there.");
        return JObject.Parse(File.ReadAllText(file));
    }
}
