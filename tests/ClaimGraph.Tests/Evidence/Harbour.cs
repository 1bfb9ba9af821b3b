using System.Collections.Immutable;
using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Evidence;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;
using ClaimGraph.Text;

namespace ClaimGraph.Tests.Evidence;

/// <summary>An article of our own about the tea trade of a harbour, damaged as scraped articles are, and a few claims of it.</summary>
internal static class Harbour
{
    public static SourceId Id { get; } = new("harbour");

    public static string RootFolder { get; } = FindRoot();

    public static byte[] Bytes { get; } = File.ReadAllBytes(CaseFile("harbour.txt"));

    public static string Raw { get; } = Encoding.UTF8.GetString(Bytes);

    public static SourceText Text { get; } = SourceText.FromBytes(Bytes);

    public static ImmutableArray<string> Cleaned { get; } = [.. File.ReadAllLines(CaseFile("harbour.cleaned.txt"))];

    public static Source Source { get; } = new()
    {
        Id = Id,
        Title = LocalizedText.Of("How far tea travels", "茶叶走多远"),
        Author = new NodeId("zhou-wangchao"),
        Publisher = new NodeId("harbour-gazette"),
        Language = Language.Chinese,
        Published = EdtfDate.Parse("2024-03"),
        Sha256 = Text.Sha256,
        Paragraphs = [.. Text.Paragraphs.Select(p => p.Sha256)],
        Sections = [new Section(new SectionId("all"), LocalizedText.Of("All", "全文"), 1, 8)],
        WithoutClaims = [new UnclaimedParagraph(5, LocalizedText.Of("Questions only.", "只有提问。"))],
        Languages = [Language.English, Language.Chinese],
    };

    public static ImmutableArray<Claim> Claims { get; } =
    [
        ClaimOn("boxes-of-tea", Place(2, "2023年這里發出茶葉4.2萬箱")),
        ClaimOn("exports-will-rise", Place(3, "他認為"), Place(3, "明年的出口量還會再漲")),
        ClaimOn("port-bought-sorting", Place(4, "港口買進了一套自動分揀系統(ATS)")),
        ClaimOn("freight-falls", Place(7, "如果航道再挖深兩米"), Place(7, "茶葉的運費有望降到每箱3.5元以下")),
        ClaimOn("author", Place(8, "周望潮")),
    ];

    public static Dataset Dataset { get; } = new(new GraphSchema([], [], [], [], []), [Source], [], [.. Claims]);

    public static string CaseFile(string name) =>
        Path.Combine(RootFolder, "tests", "ClaimGraph.Tests", "Evidence", "Cases", name);

    public static SourceText TextOf(string content) => SourceText.FromBytes(Encoding.UTF8.GetBytes(content));

    public static Claim ClaimOn(string id, params IEnumerable<EvidenceSpan> evidence) => new()
    {
        Id = new ClaimId(id),
        Subject = new NodeId("harbour"),
        Relation = new RelationId("is"),
        Object = new TextObject(LocalizedText.Of("so", "如此")),
        SaidBy = [new NodeId("zhou-wangchao")],
        Modality = Modality.Fact,
        Evidence = [.. evidence],
        Statement = LocalizedText.Of("It is so.", "如此。"),
        Section = new SectionId("all"),
    };

    // By the words of the hand-checked cleaned text, so that the tests do not rest on what they test.
    public static EvidenceSpan Place(int paragraph, string words)
    {
        int start = Cleaned[paragraph - 1].IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, words);
        return new EvidenceSpan(Id, paragraph, start, start + words.Length, Digest(words));
    }

    public static string Digest(string words) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(words)));

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Graph.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
    }
}
