using ClaimGraph.Claims;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.Markdown;

/// <summary>How one viewer of Markdown wants links between pages, and places within them.</summary>
internal interface IPageStyle
{
    /// <summary>A link to the page of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="label">What is shown: any text.</param>
    /// <returns>The link.</returns>
    string Link(NodeId node, string label);

    /// <summary>What makes a claim a place that links lead to; stands at the end of its line.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The mark, with a space before it.</returns>
    string Anchor(ClaimId claim);

    /// <summary>A relation that leads from the page's node.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="label">The relation's name, escaped.</param>
    /// <param name="target">Where it leads: a link or a value, escaped.</param>
    /// <returns>Both.</returns>
    string Field(Claim claim, string label, string target);
}
