namespace ClaimGraph.Diagrams.Tests.Corpus;

/// <summary>Names for nodes and relations in one language or two.</summary>
/// <param name="names">The names that are put together with numbers.</param>
/// <param name="relations">What edges are called.</param>
internal sealed class Words(string[] names, string[] relations)
{
    private static readonly string[] EnglishNames =
    [
        "Harbour", "River ferry", "Old lighthouse", "Council of Fishers", "Salt tax", "Northern road", "Map", "Ms Oduya", "Spring market",
        "Tide table", "Bridge toll", "Society for the Upkeep of Dykes", "Net maker", "Ice house", "Pilot", "Customs shed",
    ];

    private static readonly string[] ChineseNames =
        ["港口", "渡船公司", "旧灯塔", "渔民议会", "盐税法案", "北方公路", "地图册", "欧杜亚女士", "春季集市", "潮汐表", "过桥费", "堤坝维护协会", "织网人", "冰库", "领航员", "海关仓库"];

    private static readonly string[] EnglishRelations =
        ["owns", "part of", "competes with", "should regulate", "is cheaper than", "built by", "relies on", "announced the closing of"];

    private static readonly string[] ChineseRelations = ["拥有", "属于", "竞争于", "应当监管", "便宜于", "建造者为", "依赖", "宣布关闭"];

    public static Words English { get; } = new(EnglishNames, EnglishRelations);

    public static Words Chinese { get; } = new(ChineseNames, ChineseRelations);

    public static Words Mixed { get; } = new(
        [.. EnglishNames.Zip(ChineseNames, (e, c) => $"{e} {c}")],
        [.. EnglishRelations.Zip(ChineseRelations, (e, c) => $"{e} {c}")]);

    public string Name(int i) => i < names.Length ? names[i] : $"{names[i % names.Length]} {i}";

    public string Relation(int i) => relations[i % relations.Length];
}
