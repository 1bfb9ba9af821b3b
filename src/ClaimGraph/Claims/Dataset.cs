using System.Collections.Immutable;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;

namespace ClaimGraph.Claims;

/// <summary>Sources with their nodes and claims, written in one schema: what a graph is built from. Known to be free of errors.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Sources">The sources, ordered by id.</param>
/// <param name="Nodes">The nodes, ordered by id.</param>
/// <param name="Claims">The claims, in reading order: by source, by section, then as the files have them.</param>
public sealed record Dataset(
    GraphSchema Schema,
    ImmutableArray<Source> Sources,
    ImmutableArray<Node> Nodes,
    ClaimList Claims)
{
    /// <summary>What programs proposed and no person has accepted yet: none of it is in <see cref="Nodes"/> or <see cref="Claims"/>.</summary>
    public Suggestions Suggestions { get; init; } = Suggestions.None;

    /// <summary>The dataset with its suggestions among its nodes and claims, for somebody to look at the graph that they would make.</summary>
    /// <returns>
    /// A dataset whose suggested claims say so by <see cref="Claim.Status"/> and stand after the accepted ones of their section; this one
    /// when nothing is suggested. Graph JSON and exports leave suggested claims out of it again.
    /// </returns>
    public Dataset WithSuggestions()
    {
        if (Suggestions.IsEmpty)
        {
            return this;
        }

        Dictionary<SectionId, int> places = [];
        foreach (SectionId section in Sources.SelectMany(s => s.Sections).Select(s => s.Id))
        {
            places.TryAdd(section, places.Count);
        }

        return this with
        {
            Nodes = [.. Nodes.Concat(Suggestions.Nodes).OrderBy(n => n.Id)],
            Claims = ClaimList.From(Claims.Concat(Suggestions.Claims.Select(s => s.Claim)).OrderBy(c => places.GetValueOrDefault(c.Section, int.MaxValue))),
            Suggestions = Suggestions.None,
        };
    }

    /// <inheritdoc/>
    public bool Equals(Dataset? other) => other is not null
        && Schema.Equals(other.Schema) && Sources.SequenceEqual(other.Sources)
        && Nodes.SequenceEqual(other.Nodes) && Claims.Equals(other.Claims) && Suggestions.Equals(other.Suggestions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sources.Length, Nodes.Length, Claims.Count);
}
