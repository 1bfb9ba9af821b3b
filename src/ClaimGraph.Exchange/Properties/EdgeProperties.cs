using ClaimGraph.Claims;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Json;
using ClaimGraph.Quantities;
using ClaimGraph.Schema;

namespace ClaimGraph.Exchange.Properties;

/// <summary>What an edge has, as properties.</summary>
internal static class EdgeProperties
{
    public static PropertyEdge Of(KnowledgeGraph graph, Claim claim, ExportOptions options)
    {
        PropertyList list = new();
        string label = LabelOf(graph, claim, options.Language);
        list.Add("relation", claim.Relation.Value);
        list.Add("label", label);
        list.Add("modality", Vocabulary.NameOf(claim.Modality));
        list.Add("polarity", Vocabulary.NameOf(claim.Polarity));
        list.Add("said_by", claim.SaidBy.Select(n => n.Value));
        if (claim.Time is { } time)
        {
            list.Add("time", time);
        }

        foreach ((QualifierId id, QualifierValue value) in claim.Qualifiers)
        {
            Add(list, $"qualifier_{PropertyList.Named(id.Value)}", value);
        }

        list.Add("links", claim.Links.Select(l => $"{Vocabulary.NameOf(l.Type)} {l.Claim}"));
        list.Add("evidence", claim.Evidence.Select(e => $"{e.Source} {e.Paragraph}:{e.Start}-{e.End}"));
        list.Add("evidence_sha256", claim.Evidence.Select(e => e.Sha256));
        list.Add("statement", claim.Statement);
        list.Add("note", claim.Note);
        list.Add("section", claim.Section.Value);
        if (options.WithRecords)
        {
            list.Add("record", new JsonPropertyValue(GraphJson.ToLine(claim)));
        }

        return new PropertyEdge(
            claim.Id, claim.Subject, ((NodeObject)claim.Object).Node, claim.Relation, label, list.ToImmutable());
    }

    /// <summary>The name of a claim's relation; as a denial where the claim denies it.</summary>
    public static string LabelOf(KnowledgeGraph graph, Claim claim, Language language)
    {
        Relation relation = graph.Schema.FindRelation(claim.Relation)!;
        return claim.Polarity == Polarity.Affirmed ? relation.Labels.In(language)
            : relation.DeniedLabels.TryGet(language, out string? denied) ? denied
            : $"not {relation.Labels.In(language)}";
    }

    private static void Add(PropertyList list, string name, QualifierValue value)
    {
        switch (value)
        {
            case TermValue term:
                list.Add(name, term.Term.Value);
                break;
            case NodeValue node:
                list.Add(name, node.Node.Value);
                break;
            case TextValue text:
                list.Add(name, text.Text);
                break;
            case DateValue date:
                list.Add(name, date.Date);
                break;
            case QuantityValue { Quantity: Quantity quantity }:
                list.Add(name, new NumberPropertyValue(quantity.ValueText));
                list.Add($"{name}_unit", quantity.Unit.Value);
                list.Add($"{name}_comparison", Vocabulary.NameOf(quantity.Comparison));
                break;
            default:
                throw new NotSupportedException($"A qualifier's value cannot be a {value.GetType().Name}.");
        }
    }
}
