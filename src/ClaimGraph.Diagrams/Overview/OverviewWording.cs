using System.Globalization;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Diagrams.Overview;

/// <summary>The words that overviews add of their own, in English or Chinese; other languages get English.</summary>
internal sealed class OverviewWording(Language language)
{
    private readonly bool _isChinese = language.Tag.Split('-')[0] == Language.Chinese.Tag;

    public string ElsewhereKind => _isChinese ? "其他部分" : "part elsewhere";

    public string Overview => _isChinese ? "总览" : "Overview";

    public string MoreParts(int count) => _isChinese ? $"另有 {Number(count)} 个部分" : $"{Number(count)} more {(count == 1 ? "part" : "parts")}";

    public string Separator => _isChinese ? "、" : ", ";

    public string Nodes(int count) => _isChinese ? $"{Number(count)} 个节点" : count == 1 ? "1 node" : $"{Number(count)} nodes";

    public string Share(int part, int whole) => part == whole ? Nodes(whole)
        : _isChinese ? $"全图 {Number(whole)} 个节点中的 {Number(part)} 个" : $"{Number(part)} of {Nodes(whole)}";

    public string Denied(string relation) => new Wording(language).Denied(relation);

    public string Title(string name, int others) => others == 0 ? name
        : _isChinese ? $"{name}等 {Number(others + 1)} 个节点" : $"{name} and {Number(others)} more";

    public string Bundle(int along, int against) => against == 0 ? Number(along)
        : _isChinese ? $"{Number(along)}，反向 {Number(against)}" : $"{Number(along)}, {Number(against)} back";

    public string Ties(string name, int count) => _isChinese ? $"与{name}之间 {Number(count)} 条" : $"{Number(count)} with {name}";

    public string More(int count) => _isChinese ? $"另有 {Number(count)} 条" : $"and {Number(count)} more";

    public string Hidden(int bundles, int claims) => _isChinese
        ? $"另有 {Number(bundles)} 束较细的连线（{Number(claims)} 条主张）未画出"
        : $"{Number(bundles)} thinner {(bundles == 1 ? "bundle" : "bundles")} with {Number(claims)} {(claims == 1 ? "claim" : "claims")} not drawn";

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
