using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;
using ClaimGraph.Schema;

namespace ClaimGraph.Query;

/// <summary>
/// Claims and their parts as short texts for people, in one language. Labels and texts are untrusted: whoever shows them escapes them.
/// </summary>
/// <param name="graph">The graph the claims belong to.</param>
/// <param name="language">The language of labels.</param>
public sealed class ClaimText(KnowledgeGraph graph, Language language)
{
    /// <summary>The node's label.</summary>
    /// <param name="id">A node of the whole graph.</param>
    /// <returns>The label.</returns>
    /// <exception cref="QuikGraph.VertexNotFoundException">The graph has no such node.</exception>
    public string Node(NodeId id) => graph.Whole.GetNode(id).Labels.In(language);

    /// <summary>The kind's label.</summary>
    /// <param name="id">A kind of the schema.</param>
    /// <returns>The label.</returns>
    public string Kind(KindId id) => graph.Schema.FindKind(id)!.Labels.In(language);

    /// <summary>The relation's label, with "not" before it when the claim is denied.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="inverse">True to read it from object to subject.</param>
    /// <returns>The label, or that of the denial.</returns>
    public string Relation(Claim claim, bool inverse = false)
    {
        Relation relation = graph.Schema.FindRelation(claim.Relation)!;
        string label = (inverse ? relation.InverseLabels : relation.Labels).In(language);
        return claim.Polarity == Polarity.Affirmed ? label
            : !inverse && relation.DeniedLabels.TryGet(language, out string? denied) ? denied
            : $"not: {label}";
    }

    /// <summary>The object: a node's label, or the value.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>For example <c>≈ 80%</c>.</returns>
    public string Object(Claim claim) => claim.Object switch
    {
        NodeObject o => Node(o.Node),
        QuantityObject o => Quantity(o.Quantity),
        DateObject o => o.Date.Text,
        TextObject o => o.Text.In(language),
        _ => "",
    };

    /// <summary>Number, unit and comparison.</summary>
    /// <param name="quantity">The quantity, in a unit of the schema.</param>
    /// <returns>For example <c>&gt; 200 models</c>.</returns>
    public string Quantity(Quantity quantity) => quantity.Format(graph.Schema.FindUnit(quantity.Unit)!.Labels.In(language));

    /// <summary>The speakers, the nearest first.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>Their labels, parted by arrows.</returns>
    public string Speakers(Claim claim) => string.Join(" ← ", claim.SaidBy.Select(Node));

    /// <summary>The time, or nothing.</summary>
    /// <param name="time">The time; null for none.</param>
    /// <returns>The date as it is written; empty for none.</returns>
    public static string Time(EdtfDate? time) => time?.Text ?? "";

    /// <summary>The modality's name.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>Its written name: <c>forecast</c>.</returns>
    public static string Modality(Claim claim) => Vocabulary.NameOf(claim.Modality);

    /// <summary>The qualifiers as name and value.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>Names and values, parted by commas; empty for none.</returns>
    public string Qualifiers(Claim claim) =>
        string.Join(", ", claim.Qualifiers.Select(q => $"{graph.Schema.FindQualifier(q.Key)!.Labels.In(language)}: {Value(q.Key, q.Value)}"));

    /// <summary>The places in the source, such as <c>¶ 7:0-12</c>.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>Paragraph, first code point and the one after the last, of each place.</returns>
    public static string Places(Claim claim) =>
        string.Join(", ", claim.Evidence.Select(e => $"¶ {e.Paragraph}:{e.Start}-{e.End}"));

    /// <summary>The claim as subject, relation and object.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>Their labels in one line.</returns>
    public string Triple(Claim claim) => $"{Node(claim.Subject)} — {Relation(claim)} → {Object(claim)}";

    /// <summary>How it is meant, who says so, when, in which details, where, and its id.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>What there is of these, parted by commas.</returns>
    public string Facts(Claim claim) => string.Join(", ", new[]
    {
        Modality(claim), Speakers(claim), Time(claim.Time), Qualifiers(claim), Places(claim), claim.Id.Value,
    }.Where(s => s.Length > 0));

    /// <summary>The value of a qualifier.</summary>
    /// <param name="qualifier">The qualifier.</param>
    /// <param name="value">Its value.</param>
    /// <returns>The value's label or text.</returns>
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
