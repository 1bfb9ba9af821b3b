using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Schema;
using ClaimGraph.Text;

namespace ClaimGraph.Query;

/// <summary>
/// Why an edge or a literal stands in the graph: who says it, where, how it is meant, and what it is linked to.
/// </summary>
public sealed class Explanation
{
    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>The node the claim is about.</summary>
    public required Node Subject { get; init; }

    /// <summary>Its relation.</summary>
    public required Relation Relation { get; init; }

    /// <summary>The node it leads to; null for a literal claim, whose value is <see cref="Claim"/>'s object.</summary>
    public required Node? Object { get; init; }

    /// <summary>Who says so, from the nearest speaker outwards; never empty.</summary>
    public required ImmutableArray<Node> Speakers { get; init; }

    /// <summary>
    /// What the claim rests on: what its own because- and condition-links lead to, then what theirs lead to, and so
    /// on. Each claim once, by depth and then in the order of the links; the claim itself never, even when the links
    /// come back to it.
    /// </summary>
    public required ImmutableArray<LinkedClaim> RestsOn { get; init; }

    /// <summary>The claims that directly rest on this one, in reading order.</summary>
    public required ImmutableArray<LinkedClaim> Supports { get; init; }

    /// <summary>
    /// The claims that this one contradicts or that contradict this one, each once, in reading order.
    /// </summary>
    public required ImmutableArray<Claim> Contradicts { get; init; }

    /// <summary>The claims that this one restates or that restate this one, each once, in reading order.</summary>
    public required ImmutableArray<Claim> Restates { get; init; }

    /// <summary>The claims of other sources that say the same, each once, in reading order: see <see cref="Corroborations"/>.</summary>
    public required ImmutableArray<Claim> CorroboratedBy { get; init; }

    /// <summary>How the claim is meant.</summary>
    public Modality Modality => Claim.Modality;

    /// <summary>Whether the relation is said to hold or not to hold.</summary>
    public Polarity Polarity => Claim.Polarity;

    /// <summary>When it happened or held; null when the source ties it to no time.</summary>
    public EdtfDate? Time => Claim.Time;

    /// <summary>The places it rests on, ordered by paragraph and start.</summary>
    public ImmutableArray<EvidenceSpan> Evidence => Claim.Evidence;

    /// <summary>The claim as one sentence in the curator's own words.</summary>
    public LocalizedText Statement => Claim.Statement;
}
