using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Evidence;
using ClaimGraph.Exchange.Imports.Foreign;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.Imports.Drafting;

/// <summary>A claim on its way into a dataset, before it and its nodes have ids there.</summary>
/// <param name="Id">The id it has elsewhere; null for none.</param>
/// <param name="Subject">The key of its subject.</param>
/// <param name="Relation">Its relation.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record ClaimSketch(string? Id, string Subject, RelationId Relation, ForeignPlace Place)
{
    /// <summary>The key of the node that is its object; null for a value.</summary>
    public string? Target { get; init; }

    /// <summary>The value that is its object; null for a node.</summary>
    public ClaimObject? Value { get; init; }

    /// <summary>How it is meant; null when nobody said.</summary>
    public Modality? Modality { get; set; }

    /// <summary>Whether it is affirmed or denied.</summary>
    public Polarity Polarity { get; set; }

    /// <summary>The keys of the nodes that say so, the nearest first.</summary>
    public List<string> SaidBy { get; } = [];

    /// <summary>When it is so.</summary>
    public EdtfDate? Time { get; set; }

    /// <summary>Its qualifiers but for nodes.</summary>
    public SortedDictionary<QualifierId, QualifierValue> Qualifiers { get; } = [];

    /// <summary>Its qualifiers that are nodes, by the nodes' keys.</summary>
    public SortedDictionary<QualifierId, string> NodeQualifiers { get; } = [];

    /// <summary>It in a sentence, by language.</summary>
    public SortedDictionary<Language, string> Statement { get; } = [];

    /// <summary>A note, by language.</summary>
    public SortedDictionary<Language, string> Note { get; } = [];

    /// <summary>The places it rests on.</summary>
    public List<TextPlace> Evidence { get; } = [];
}
