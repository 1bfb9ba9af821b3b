using ClaimGraph.Claims;
using ClaimGraph.Exchange.Markdown;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.Dossier;

/// <summary>Links as CommonMark has them.</summary>
/// <param name="text">Escapes texts.</param>
/// <param name="nodes">The directory of the nodes' pages, seen from the page, with a slash at its end; empty for the same.</param>
internal sealed class DossierStyle(MarkdownText text, string nodes) : IPageStyle
{
    /// <inheritdoc/>
    public string Link(NodeId node, string label) => $"[{text.Escape(label)}]({nodes}{FileNames.Of(node.Value)}.md)";

    /// <inheritdoc/>
    public string Anchor(ClaimId claim) => $" <a id=\"{claim}\"></a>`{claim}`";

    /// <inheritdoc/>
    public string Field(Claim claim, string label, string target) => $"{label} {target}";
}
