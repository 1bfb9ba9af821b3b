using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.Dossier;

/// <summary>The few words that pages add to what the data says, in English and Chinese.</summary>
/// <param name="language">The language of the pages; English words where it is neither.</param>
internal sealed class Wording(Language language)
{
    private readonly bool _isChinese = language.Tag.Split('-')[0] == "zh";

    public string By => Say("by", "作者");

    public string Publisher => Say("Publisher", "发布者");

    public string Published => Say("Published", "发布日期");

    public string WrittenIn => Say("Written in", "原文语言");

    public string Languages => Say("Labels in", "标注语言");

    public string Digest => Say("SHA-256 of the text", "原文的 SHA-256");

    public string Paragraphs => Say("Paragraphs", "段落");

    public string WithoutClaims => Say("Paragraphs without claims", "没有主张的段落");

    public string Nodes => Say("Nodes", "节点");

    public string Kind => Say("Kind", "类型");

    public string Id => Say("Id", "标识");

    public string Aliases => Say("Also called", "别名");

    public string ExternalIds => Say("Elsewhere", "外部标识");

    public string ClaimedOf => Say("What is claimed of it", "关于它的主张");

    public string Values => Say("Values", "数值");

    public string Mentions => Say("Claims that lead to it", "指向它的主张");

    public string SaidBy => Say("said by", "说者");

    public string Denied => Say("denied", "否定");

    public string Note => Say("Note", "注");

    public string Section => Say("section", "章节");

    private string Say(string english, string chinese) => _isChinese ? chinese : english;
}
