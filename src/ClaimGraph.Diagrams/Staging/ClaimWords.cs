using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Subjects;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;

namespace ClaimGraph.Diagrams.Staging;

/// <summary>Claims as stages put them: whole phrases, cards and lines, in one language.</summary>
internal sealed class ClaimWords(KnowledgeGraph graph, Language language)
{
    private readonly ClaimText _text = new(graph, language);

    public Language Language => language;

    public Wording Wording { get; } = new(language);

    /// <summary>The node that says most of the graph's claims first: it goes without saying.</summary>
    public NodeId? MainSpeaker { get; } = graph.Whole.Claims.Count == 0
        ? null
        : graph.Whole.Claims.CountBy(c => c.SaidBy[0]).OrderByDescending(c => c.Value).ThenBy(c => c.Key).First().Key;

    public string Name(NodeId node) => graph.Whole.FindNode(node)?.Labels.In(language) ?? node.Value;

    public string Statement(Claim claim) => claim.Statement.In(language);

    public string Tooltip(Claim claim) => _text.Tooltip(claim);

    /// <summary>The relation's name, in a denial its denial.</summary>
    public string Relation(Claim claim) => claim.Polarity == Polarity.Denied ? _text.Denied(claim) : _text.Relation(claim);

    public string Relation(RelationId relation, bool isInverse)
    {
        Relation? known = graph.Schema.FindRelation(relation);
        return (isInverse ? known?.InverseLabels : known?.Labels)?.In(language) ?? relation.Value;
    }

    /// <summary>A term of a qualifier in words.</summary>
    public string Term(QualifierId qualifier, TermId term) =>
        graph.Schema.FindQualifier(qualifier)?.Terms.FirstOrDefault(t => t.Id == term)?.Labels.In(language) ?? term.Value;

    /// <summary>The object in words: a node's name or a value.</summary>
    public string Object(Claim claim) => claim.Object switch
    {
        NodeObject node => Name(node.Node),
        QuantityObject quantity => _text.Written(quantity.Quantity),
        DateObject date => date.Date.Text,
        TextObject text => text.Text.In(language),
        _ => "",
    };

    /// <summary>The terms and quantities that qualify a claim, but for one qualifier, and who says so unless that goes without saying.</summary>
    public string Details(Claim claim, QualifierId? except = null, bool withSpeaker = true)
    {
        IEnumerable<string> qualifiers = claim.Qualifiers.Where(q => q.Key != except).Select(q => q.Value switch
        {
            TermValue term => Term(q.Key, term.Term),
            QuantityValue quantity => _text.Written(quantity.Quantity),
            _ => "",
        });
        IEnumerable<string> speaker = withSpeaker && claim.SaidBy[0] != MainSpeaker ? [Name(claim.SaidBy[0])] : [];
        return Wording.List(qualifiers.Concat(speaker).Where(d => d.Length > 0));
    }

    public string WithDetails(string text, string details) =>
        details.Length == 0 ? text : text.Length == 0 ? details : Wording.WithDetail(text, details);

    /// <summary>A claim as a phrase without its subject: relation and object.</summary>
    public string Phrase(Claim claim, bool withRelation = true)
    {
        string relation = withRelation ? Relation(claim) : "";
        string said = relation.Length == 0 ? Object(claim)
            : claim.Object is NodeObject ? Wording.Phrase(relation, Object(claim))
            : Wording.Pair(relation, Object(claim));
        return WithDetails(said, Details(claim, withSpeaker: false));
    }

    /// <summary>A claim as a line.</summary>
    public DiagramEdge Line(Claim claim, string label) => new(claim.Id.Value, claim.Subject.Value, claim.Subject.Value, label)
    {
        Modality = claim.Modality,
        Polarity = claim.Polarity,
        IsSymmetric = graph.Schema.FindRelation(claim.Relation)?.IsSymmetric ?? false,
        Tooltip = Tooltip(claim),
        Relation = claim.Relation.Value,
        Paragraph = claim.Evidence.IsDefaultOrEmpty ? null : claim.Evidence[0].Paragraph,
    };

    /// <summary>A node as a card without values.</summary>
    public DiagramNode Card(NodeId node) => graph.Whole.FindNode(node) is { } known
        ? ClaimDiagrams.NodeOf(graph, known, language, DiagramContent.Outline, _text)
        : new DiagramNode(node.Value, node.Value, new DiagramKind(node.Value, 0, Shape.Rectangle));

    /// <summary>A card for claims themselves, in the colour of what they are about and outlined as they are meant.</summary>
    public DiagramNode ClaimCard(IReadOnlyList<Claim> claims, string label, ImmutableArray<string> lines)
    {
        DiagramKind kind = Card(claims[0].Subject).Kind;
        string group = kind.ColorSlot < graph.Schema.ColorGroups.Length ? graph.Schema.ColorGroups[kind.ColorSlot].Labels.In(language) : kind.Label;
        return new DiagramNode(claims[0].Id.Value, label, new DiagramKind(Wording.ClaimOn(group), kind.ColorSlot, Shape.Rectangle))
        {
            Attributes = lines,
            Tooltip = string.Join('\n', claims.Select(Tooltip)),
            Modality = claims[0].Modality,
        };
    }

    /// <summary>A card for a value that is claimed of a node.</summary>
    public DiagramNode ValueCard(Claim claim) => new(
        $"value-{claim.Id}", Object(claim), new DiagramKind(Wording.Value, Card(claim.Subject).Kind.ColorSlot, Shape.Rectangle)) { Tooltip = Tooltip(claim) };
}
