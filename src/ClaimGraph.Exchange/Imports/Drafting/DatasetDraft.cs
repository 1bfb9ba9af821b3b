using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Schema;
using ClaimGraph.Text;

namespace ClaimGraph.Exchange.Imports.Drafting;

/// <summary>A dataset that is to be written.</summary>
/// <param name="Source">The source, its own languages and sections.</param>
/// <param name="Notes">Remarks on it; may be empty.</param>
/// <param name="Schema">The schema.</param>
/// <param name="Nodes">The nodes, ordered by id.</param>
/// <param name="Claims">The claims, in reading order.</param>
internal sealed record DatasetDraft(
    Source Source, LocalizedText Notes, GraphSchema Schema, ImmutableArray<Node> Nodes, ImmutableArray<DraftedClaim> Claims)
{
    /// <summary>The directory of the schema, relative to the dataset's; null for a schema of its own, which is written too.</summary>
    public string? SchemaPath { get; init; }

    /// <summary>The mapping that was proposed, as its file; null for none.</summary>
    public string? Mapping { get; init; }
}

/// <summary>A claim that is to be written.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="HasModality">False when nobody said how it is meant, so that its file does not either.</param>
internal readonly record struct DraftedClaim(Claim Claim, bool HasModality);
