using ClaimGraph.Claims;
using ClaimGraph.Identifiers;

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

    public string Description(int nodes, int edges) => _isChinese
        ? $"由 {nodes} 个节点和 {edges} 条关系线组成的图。"
        : $"A graph of {nodes} nodes and {edges} drawn edges.";

    public string Untitled => _isChinese ? "主张图" : "Graph of claims";
}
