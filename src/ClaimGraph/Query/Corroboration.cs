using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query;

/// <summary>Claims of different sources that say the same. They stay claims of their own.</summary>
/// <param name="Claims">Two claims or more, any two of which go together, in reading order.</param>
/// <param name="Sources">The sources that they come from: two or more, ordered by id.</param>
public sealed record Corroboration(ImmutableArray<Claim> Claims, ImmutableArray<SourceId> Sources)
{
    /// <summary>True when at least two of the sources state it as a fact.</summary>
    public bool IsFactual => Claims.Where(c => c.Modality == Modality.Fact).SelectMany(CorroborationSearch.SourcesOf).Distinct().Skip(1).Any();

    /// <inheritdoc/>
    public bool Equals(Corroboration? other) =>
        other is not null && Claims.SequenceEqual(other.Claims) && Sources.SequenceEqual(other.Sources);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Claims.Length, Claims[0]);

    /// <summary>What is said, and how often, for people and debuggers.</summary>
    /// <returns>For example <c>river-news:baidu released river-news:ernie-bot: 3 claims of 2 sources</c>.</returns>
    public override string ToString() =>
        $"{Claims[0].Subject} {Claims[0].Relation} {Claims[0].Object switch
        {
            NodeObject o => o.Node.Value,
            QuantityObject o => o.Quantity.ToString(),
            DateObject o => o.Date.ToString(),
            TextObject o => o.Text.ToString(),
            _ => "",
        }}: {Claims.Length} claims of {Sources.Length} sources";
}
