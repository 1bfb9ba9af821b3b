using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;
using ClaimGraph.Schema;

namespace ClaimGraph.Diagrams.Subjects;

/// <summary>Claims in words, as short as a diagram needs them.</summary>
internal sealed class ClaimText(KnowledgeGraph graph, Language language)
{
    private readonly Wording _wording = new(language);

    /// <summary>A relation with the first term among the claim's qualifiers.</summary>
    public string Qualified(string relation, Claim claim) => Qualified(relation, DetailOf(claim) is { } detail ? [detail] : []);

    /// <summary>A relation with the terms of one claim or more.</summary>
    public string Qualified(string relation, IReadOnlyCollection<string> details) =>
        details.Count == 0 ? relation : _wording.WithDetail(relation, _wording.List(details));

    /// <summary>The first term among a claim's qualifiers, in the order the relation lists them; null without one.</summary>
    public string? DetailOf(Claim claim)
    {
        foreach (QualifierId id in graph.Schema.FindRelation(claim.Relation)?.Qualifiers ?? [])
        {
            if (claim.Qualifiers.TryGetValue(id, out QualifierValue? value) && value is TermValue term)
            {
                Term? known = graph.Schema.FindQualifier(id)?.Terms.FirstOrDefault(t => t.Id == term.Term);
                return known?.Labels.In(language) ?? term.Term.Value;
            }
        }

        return null;
    }

    /// <summary>A claim of a quantity, a date or a text: relation and value, and how it is meant unless it is a fact.</summary>
    public string Literal(Claim claim)
    {
        string relation = Qualified(claim.Polarity == Polarity.Denied ? Denied(claim) : Relation(claim), claim);
        string value = claim.Object switch
        {
            QuantityObject quantity when IsDated(claim) => $"{Written(quantity.Quantity)} · {claim.Time}",
            QuantityObject quantity => Written(quantity.Quantity),
            DateObject date => date.Date.Text,
            TextObject text => text.Text.In(language),
            _ => "",
        };
        string said = _wording.Pair(relation, value);
        return claim.Modality == Modality.Fact ? said : _wording.WithDetail(said, _wording.NameOf(claim.Modality));
    }

    /// <summary>The name of a claim's relation.</summary>
    public string Relation(Claim claim) => graph.Schema.FindRelation(claim.Relation)?.Labels.In(language) ?? claim.Relation.Value;

    /// <summary>The name of a claim's relation in a denial.</summary>
    public string Denied(Claim claim) =>
        graph.Schema.FindRelation(claim.Relation)?.DeniedLabels.TryGet(language, out string? denied) == true
            ? denied
            : _wording.Denied(Relation(claim));

    // A number belongs to its time; that it is of the day of publication goes without saying.
    private bool IsDated(Claim claim) => claim.Time is { } time && graph.Sources.All(s => !s.Published.Equals(time));

    public string More(int count) => _wording.More(count);

    /// <summary>A number as people read it, with a sign for the comparison.</summary>
    public string Written(Quantity quantity) =>
        quantity.Format(graph.Schema.FindUnit(quantity.Unit)?.Labels.In(language) ?? quantity.Unit.Value);

    /// <summary>The statement, who says so and how, and where it stands in the source.</summary>
    public string Tooltip(Claim claim)
    {
        string speakers = string.Join(" ← ", claim.SaidBy.Select(s => graph.Whole.FindNode(s)?.Labels.In(language) ?? s.Value));
        string manner = _wording.NameOf(claim.Modality) + (claim.Polarity == Polarity.Denied ? $" · {_wording.DeniedClaim}" : "");
        string time = claim.Time is { } date ? $" · {date.Text}" : "";
        string places = string.Join(", ", claim.Evidence.Select(e => string.Create(CultureInfo.InvariantCulture, $"¶{e.Paragraph}:{e.Start}–{e.End}")));
        return $"{claim.Statement.In(language)}\n{speakers} · {manner}{time} · {places}";
    }

    /// <summary>The name, the kind, other names and what the node is.</summary>
    public string Tooltip(Node node)
    {
        string kind = graph.Schema.FindKind(node.Kind)?.Labels.In(language) ?? node.Kind.Value;
        string aliases = string.Join(" · ", node.Aliases.Select(a => a.Text));
        return string.Join('\n', new[] { $"{node.Labels.In(language)} · {kind}", aliases, node.Description.In(language) }.Where(l => l.Length > 0));
    }
}
