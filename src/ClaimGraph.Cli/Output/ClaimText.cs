using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;
using ClaimGraph.Schema;

namespace ClaimGraph.Cli.Output;

/// <summary>Claims and their parts as short texts for people, in one language.</summary>
/// <param name="graph">The graph the claims belong to.</param>
/// <param name="language">The language of labels.</param>
internal sealed class ClaimText(KnowledgeGraph graph, Language language)
{
    /// <summary>The node's label.</summary>
    public string Node(NodeId id) => graph.Whole.GetNode(id).Labels.In(language);

    /// <summary>The kind's label.</summary>
    public string Kind(KindId id) => graph.Schema.FindKind(id)!.Labels.In(language);

    /// <summary>The relation's label, with "not" before it when the claim is denied.</summary>
    public string Relation(Claim claim, bool inverse = false)
    {
        Relation relation = graph.Schema.FindRelation(claim.Relation)!;
        string label = (inverse ? relation.InverseLabels : relation.Labels).In(language);
        return claim.Polarity == Polarity.Affirmed ? label
            : !inverse && relation.DeniedLabels.TryGet(language, out string? denied) ? denied
            : $"not: {label}";
    }

    /// <summary>The object: a node's label, or the value.</summary>
    public string Object(Claim claim) => claim.Object switch
    {
        NodeObject o => Node(o.Node),
        QuantityObject o => Quantity(o.Quantity),
        DateObject o => o.Date.Text,
        TextObject o => o.Text.In(language),
        _ => "",
    };

    /// <summary>Number, unit and comparison.</summary>
    public string Quantity(Quantity quantity) => quantity.Format(graph.Schema.FindUnit(quantity.Unit)!.Labels.In(language));

    /// <summary>The speakers, the nearest first.</summary>
    public string Speakers(Claim claim) => string.Join(" ← ", claim.SaidBy.Select(Node));

    /// <summary>The time, or nothing.</summary>
    public static string Time(EdtfDate? time) => time?.Text ?? "";

    /// <summary>The modality's name.</summary>
    public static string Modality(Claim claim) => Vocabulary.NameOf(claim.Modality);

    /// <summary>The qualifiers as name and value.</summary>
    public string Qualifiers(Claim claim) =>
        string.Join(", ", claim.Qualifiers.Select(q => $"{graph.Schema.FindQualifier(q.Key)!.Labels.In(language)}: {Value(q.Key, q.Value)}"));

    /// <summary>The places in the source, such as <c>¶ 7:0-12</c>.</summary>
    public static string Places(Claim claim) =>
        string.Join(", ", claim.Evidence.Select(e => $"¶ {e.Paragraph}:{e.Start}-{e.End}"));

    /// <summary>The claim as subject, relation and object.</summary>
    public string Triple(Claim claim) => $"{Node(claim.Subject)} — {Relation(claim)} → {Object(claim)}";

    /// <summary>How it is meant, who says so, when, in which details, where, and its id.</summary>
    public string Facts(Claim claim) => string.Join(", ", new[]
    {
        Modality(claim), Speakers(claim), Time(claim.Time), Qualifiers(claim), Places(claim), claim.Id.Value,
    }.Where(s => s.Length > 0));

    /// <summary>The value of a qualifier.</summary>
    public string Value(QualifierId qualifier, QualifierValue value) => value switch
    {
        TermValue v => graph.Schema.FindQualifier(qualifier)!.Terms.First(t => t.Id == v.Term).Labels.In(language),
        TextValue v => v.Text.In(language),
        NodeValue v => Node(v.Node),
        QuantityValue v => Quantity(v.Quantity),
        DateValue v => v.Date.Text,
        _ => "",
    };
}
