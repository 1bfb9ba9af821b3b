using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Exchange.Losses;
using ClaimGraph.Exchange.Markdown;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.Obsidian;

/// <summary>Links of the wiki's kind, block ids, and fields as Dataview reads them.</summary>
/// <param name="text">Puts texts on one line.</param>
/// <param name="losses">Takes the characters that had to be changed.</param>
internal sealed class VaultStyle(MarkdownText text, LossLog losses) : IPageStyle
{
    // A link of the wiki's kind knows no escapes: what would end it or mean something in it gives way to a sign that looks like it.
    private const string Marks = "[]|<>*_`#^$%=~\\";
    private const string Alike = "［］｜＜＞＊＿｀＃＾＄％＝～＼";

    /// <inheritdoc/>
    public string Link(NodeId node, string label)
    {
        StringBuilder shown = new();
        int changed = 0;
        foreach (char c in text.OnOneLine(label))
        {
            int mark = Marks.IndexOf(c, StringComparison.Ordinal);
            changed += mark < 0 ? 0 : 1;
            shown.Append(mark < 0 ? c : Alike[mark]);
        }

        losses.Changed("marks in the labels of links", "full-width signs", changed);
        return $"[[{FileNames.Of(node.Value)}|{shown}]]";
    }

    // The name of a block has letters, digits and hyphens; no id has two hyphens side by side.
    /// <inheritdoc/>
    public string Anchor(ClaimId claim) => $" `{claim}` ^{claim.Value.Replace($"{QualifiedSlug.Separator}", "--", StringComparison.Ordinal)}";

    // A query for a relation finds what is stated as a fact; anything else has its modality in the field's name.
    /// <inheritdoc/>
    public string Field(Claim claim, string label, string target)
    {
        string modality = claim.Modality == Modality.Fact ? "" : $"{Vocabulary.NameOf(claim.Modality)}-";
        string polarity = claim.Polarity == Polarity.Affirmed ? "" : $"{Vocabulary.NameOf(claim.Polarity)}-";
        return $"({modality}{polarity}{claim.Relation}:: {target})";
    }
}
