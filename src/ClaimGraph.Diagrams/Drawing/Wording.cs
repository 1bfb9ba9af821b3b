using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Differences;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;

namespace ClaimGraph.Diagrams.Drawing;

/// <summary>The words that drawings add of their own, in English or Chinese; other languages get English.</summary>
internal sealed class Wording(Language language)
{
    private readonly bool _isChinese = language.Tag.Split('-')[0] == Language.Chinese.Tag;

    public string Denied(string relation) => (_isChinese ? "不" + relation : "not " + relation).Trim();

    public string DeniedClaim => _isChinese ? "否定" : "denied";

    public string NameOf(Modality modality) => (modality, _isChinese) switch
    {
        (Modality.Fact, false) => "fact",
        (Modality.Fact, true) => "事实",
        (Modality.Reported, false) => "reported",
        (Modality.Reported, true) => "转述",
        (Modality.Opinion, false) => "opinion",
        (Modality.Opinion, true) => "观点",
        (Modality.Forecast, false) => "forecast",
        (Modality.Forecast, true) => "预测",
        (Modality.Hypothetical, false) => "hypothetical",
        (Modality.Hypothetical, true) => "假设",
        (Modality.Normative, false) => "should be",
        (Modality.Normative, true) => "应当",
        _ => throw new ArgumentOutOfRangeException(nameof(modality)),
    };

    public string NameOf(DifferenceKind? difference) => (difference, _isChinese) switch
    {
        (DifferenceKind.Added, false) => "added",
        (DifferenceKind.Added, true) => "新增",
        (DifferenceKind.Removed, false) => "removed",
        (DifferenceKind.Removed, true) => "删除",
        (DifferenceKind.Changed, false) => "changed",
        (DifferenceKind.Changed, true) => "更改",
        (_, false) => "unchanged",
        (_, true) => "未变",
    };

    public string Differences => _isChinese ? "差异" : "Differences";

    public string NameOf(GraphView view) => _isChinese
        ? string.Join("，", view.Rules.Select(r => r is ModalityRule m ? $"{NameOf(m.Modality)}视图" : r.ToString()))
        : string.Join(", ", view.Rules.Select(r => r is ModalityRule m ? Capital(r.ToString()) + (m.Modality == Modality.Fact ? " view" : "") : r.ToString()));

    public string Description(int nodes, int edges) => _isChinese
        ? $"由 {Number(nodes)} 个节点和 {Number(edges)} 条关系线组成的图。"
        : $"A graph of {Counted(nodes, "node")} and {Counted(edges, "drawn edge")}.";

    public string Source => _isChinese ? "来源" : "Source";

    public string Nodes => _isChinese ? "节点" : "Nodes";

    public string Edges => _isChinese ? "关系" : "Relations";

    public string Clusters => _isChinese ? "分组" : "Groups";

    public string Legend => _isChinese ? "图例" : "Legend";

    public string Parts => _isChinese ? "其他图" : "Other drawings";

    public string SeeAlso => _isChinese ? "相邻：" : "Next to:";

    public string ClaimsBehind => _isChinese ? "各连线所代表的主张" : "Claims behind lines";

    public string Claims(int count) => _isChinese ? $"{Number(count)} 条主张" : Counted(count, "claim");

    public string Bundle => _isChinese ? "多条主张" : "several claims";

    public string MadeOf(int claims) => _isChinese ? $"依据 {Number(claims)} 条主张绘制" : $"Drawn from {Counted(claims, "claim")}";

    /// <summary>What a node is called for those who hear it.</summary>
    public string NodeName(string label, string kind, int relations) => _isChinese
        ? $"{label}，{kind}，{Number(relations)} 条关系"
        : $"{label}, {kind}, {Counted(relations, "relation")}";

    /// <summary>What an edge is called for those who hear it.</summary>
    public string EdgeName(string source, string relation, string target, Modality modality, Polarity polarity, int claims)
    {
        string comma = _isChinese ? "，" : ", ";
        string manner = NameOf(modality) + (polarity == Polarity.Denied ? comma + DeniedClaim : "");
        string count = claims == 1 ? "" : comma + (_isChinese ? $"{Number(claims)} 条主张" : Counted(claims, "claim"));
        return $"{source} — {relation} → {target}{comma}{manner}{count}";
    }

    public string Counts(int nodes, int claims) => _isChinese
        ? $"{Number(nodes)} 个节点，{Number(claims)} 条主张"
        : $"{Counted(nodes, "node")}, {Counted(claims, "claim")}";

    public string Sources(int count) => _isChinese ? $"{Number(count)} 个来源" : Counted(count, "source");

    public string More(int count) => _isChinese ? $"另有 {Number(count)} 条" : $"and {Number(count)} more";

    public string Pair(string name, string value) => _isChinese ? $"{name}：{value}" : $"{name}: {value}";

    public string WithDetail(string text, string detail) => _isChinese ? $"{text}（{detail}）" : $"{text} ({detail})";

    public string List(IEnumerable<string> items) => string.Join(_isChinese ? "、" : ", ", items);

    public string Value => _isChinese ? "所说的情况" : "what is said of it";

    public string ClaimOn(string group) => _isChinese ? $"主张：{group}" : $"Claim: {group}";

    /// <summary>Kinds in one breath; what several claims are about, after one word for them.</summary>
    public string Kinds(IReadOnlyList<string> kinds)
    {
        string claim = ClaimOn("");
        return kinds.All(k => k.StartsWith(claim, StringComparison.Ordinal))
            ? ClaimOn(List(kinds.Select(k => k[claim.Length..])))
            : List(kinds);
    }

    public string Heading(string text) => _isChinese || text.Length == 0 ? text : Capital(text);

    public string OfSeveral(string subjects, string said) => _isChinese ? $"{subjects}：{said}" : $"{subjects}: {said}";

    public string Phrase(string subject, string said) => _isChinese ? subject + said : $"{subject} {said}";

    public string ClaimsAbout(int count, string subjects) => _isChinese
        ? $"{Number(count)} 条主张，多关于{subjects}"
        : $"{Counted(count, "claim")}, most about {subjects}";

    public string PassedOnBy(string names) => _isChinese ? $"由{names}转述" : $"as told by {names}";

    public string Untitled => _isChinese ? "主张图" : "Graph of claims";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{Number(count)} {noun}s";

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
