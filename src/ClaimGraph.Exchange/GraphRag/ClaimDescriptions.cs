using ClaimGraph.Claims;
using ClaimGraph.Exchange.Properties;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.GraphRag;

/// <summary>Claims in words, in the curators' own statements.</summary>
internal sealed class ClaimDescriptions(KnowledgeGraph graph, Language language)
{
    /// <summary>The claim's statement; with how it is meant and who says so before it, unless it is stated as a fact.</summary>
    public string Of(Claim claim)
    {
        string statement = claim.Statement.IsEmpty ? Words(claim) : claim.Statement.In(language);
        return claim.Modality == Modality.Fact
            ? statement
            : $"[{Vocabulary.NameOf(claim.Modality)}: {string.Join(", ", claim.SaidBy.Select(NameOf))}] {statement}";
    }

    // A claim without a statement, such as one from a machine: what it says, in the schema's words.
    private string Words(Claim claim)
    {
        string value = claim.Object switch
        {
            NodeObject node => NameOf(node.Node),
            QuantityObject quantity => quantity.Quantity.ToString(),
            DateObject date => date.Date.Text,
            TextObject text => text.Text.In(language),
            _ => throw new NotSupportedException($"An object cannot be a {claim.Object.GetType().Name}."),
        };
        return $"{NameOf(claim.Subject)}: {EdgeProperties.LabelOf(graph, claim, language)} {value}";
    }

    private string NameOf(NodeId node) => graph.FindNode(node)?.Labels.In(language) ?? node.Value;
}
