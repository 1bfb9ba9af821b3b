using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query.Analysis;

/// <summary>What somebody says. Lists of counts start with the greatest; equal counts are ordered by id.</summary>
public sealed class SpeakerSummary
{
    internal SpeakerSummary(NodeId speaker, IReadOnlyCollection<Claim> direct, IReadOnlyCollection<Claim> passedOn)
    {
        Speaker = speaker;
        Direct = direct.Count;
        PassedOn = passedOn.Count;
        DirectByModality = ByModality(direct);
        PassedOnByModality = ByModality(passedOn);
        About =
        [
            .. direct.Concat(passedOn).CountBy(c => c.Subject).Select(c => new Tally<NodeId>(c.Key, c.Value))
                .OrderByDescending(t => t.Count).ThenBy(t => t.Value),
        ];
    }

    /// <summary>Who speaks.</summary>
    public NodeId Speaker { get; }

    /// <summary>The number of claims whose nearest speaker it is.</summary>
    public int Direct { get; }

    /// <summary>The number of claims that it passes on from others: it stands farther out in their chains.</summary>
    public int PassedOn { get; }

    /// <summary>Both together: the claims it has a part in.</summary>
    public int Total => Direct + PassedOn;

    /// <summary>The direct claims of each modality, none left out, in the order of the vocabulary.</summary>
    public ImmutableArray<Tally<Modality>> DirectByModality { get; }

    /// <summary>The claims passed on of each modality, none left out, in the order of the vocabulary.</summary>
    public ImmutableArray<Tally<Modality>> PassedOnByModality { get; }

    /// <summary>The subjects of all its claims.</summary>
    public ImmutableArray<Tally<NodeId>> About { get; }

    private static ImmutableArray<Tally<Modality>> ByModality(IReadOnlyCollection<Claim> claims)
    {
        ILookup<Modality, Claim> byModality = claims.ToLookup(c => c.Modality);
        return [.. Enum.GetValues<Modality>().Select(m => new Tally<Modality>(m, byModality[m].Count()))];
    }
}
