using ClaimGraph.Claims;
using ClaimGraph.Evidence;
using ClaimGraph.Exchange.Imports;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.Tests.Imports;

/// <summary>Claims that a program drafted, and the places of what they quote.</summary>
public sealed class DraftClaimsTests
{
    private static readonly ImportResult Result = Imported.From(
        "draft-claims", new ImportOptions { Text = Imported.File("article.txt"), Author = "Sam Reed", Publisher = "The Northport Post" }, Imported.File("drafts.json"));

    private static Dataset Dataset => Result.Dataset!;

    [Fact]
    public void Quotes_that_stand_in_one_place_become_evidence_that_holds()
    {
        Assert.True(Result.Dataset is not null, string.Join('\n', Result.Diagnostics));
        Assert.Equal([1, 1, 1, 0, 0], Dataset.Suggestions.Claims.Select(s => s.Claim.Evidence.Length));
        SourceText article = SourceText.FromBytes(File.ReadAllBytes(Imported.File("article.txt")));
        foreach (EvidenceSpan span in Dataset.Suggestions.Claims.SelectMany(s => s.Claim.Evidence))
        {
            Assert.Equal(span.Sha256, article.FindParagraph(span.Paragraph)!.DigestOf(span.Start, span.End));
        }

        Assert.Equal(article.Sha256, Dataset.Sources[0].Sha256);
        Assert.Equal(article.Paragraphs.Select(p => p.Sha256), Dataset.Sources[0].Paragraphs);
        Assert.Equal(["CG0811", "CG0812"], Result.Diagnostics.Select(d => d.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_of_the_article_is_kept()
    {
        foreach (ClaimGraph.Files.FileContent file in Result.Files)
        {
            using MemoryStream bytes = new();
            file.Write(bytes);
            string text = System.Text.Encoding.UTF8.GetString(bytes.ToArray());
            Assert.DoesNotContain("launched its first electric ferry", text, StringComparison.Ordinal);
            Assert.DoesNotContain("serves nobody", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_draft_tells_all_that_a_claim_can()
    {
        Claim noise = Dataset.Suggestions.Claims[1].Claim;
        Assert.Equal(("tern", "reduces-noise-by", Modality.Forecast), (noise.Subject.Value, noise.Relation.Value, noise.Modality));
        Assert.Equal("about 40 percent", ((QuantityObject)noise.Object).Quantity.ToString());
        Assert.Equal(["ada-lind", "sam-reed"], noise.SaidBy.Select(s => s.Value));
        Assert.Equal("up-to 0.5 percent", ((QuantityValue)noise.Qualifiers[new QualifierId("share")]).Quantity.ToString());
        Assert.IsType<TextValue>(noise.Qualifiers[new QualifierId("where")]);
        Assert.Equal("2024-05-03", Dataset.Suggestions.Claims[0].Claim.Time!.Text);
        Assert.Equal("Seeschwalbe", Dataset.Suggestions.Nodes.Single(n => n.Id.Value == "tern").Labels.In(new Language("de")));
        Assert.Equal(["en", "de"], Dataset.Sources[0].Languages.Select(l => l.Tag));
        Assert.Equal(
            ["northport-ferries-launched-tern", "tern-reduces-noise-by", "tern-serves-northport", "tern-serves-northport-2", "tern-motto"],
            Dataset.Suggestions.Claims.Select(s => s.Claim.Id.Value));
        Assert.Equal([], Dataset.Suggestions.Claims[0].Gaps);
        Assert.Equal([SuggestionGap.Translation], Dataset.Suggestions.Claims[1].Gaps);
        Assert.Equal([SuggestionGap.Evidence, SuggestionGap.Modality], Dataset.Suggestions.Claims[3].Gaps.Where(g => g != SuggestionGap.Translation));
    }

    [Fact]
    public void Without_the_article_quotes_are_listed_as_lost()
    {
        ImportResult result = Imported.From("draft-claims", null, Imported.File("drafts.json"));
        Assert.Empty(result.Diagnostics);
        Assert.Equal(("quotes", 5L), Assert.Single(result.Losses.Select(l => (l.What, l.Count))));
        Assert.All(result.Dataset!.Suggestions.Claims, s => Assert.Empty(s.Claim.Evidence));
    }
}
