using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query.Analysis;

/// <summary>Who says how much, and who passes on whom.</summary>
public sealed class SpeakerSurvey
{
    private SpeakerSurvey(KnowledgeGraph graph)
    {
        Dictionary<NodeId, (List<Claim> Direct, List<Claim> PassedOn)> bySpeaker = [];
        Dictionary<string, (ImmutableArray<NodeId> Speakers, int Count)> chains = new(StringComparer.Ordinal);
        foreach (Claim claim in graph.Claims)
        {
            foreach (NodeId speaker in claim.SaidBy.Distinct())
            {
                if (!bySpeaker.TryGetValue(speaker, out var said))
                {
                    bySpeaker.Add(speaker, said = ([], []));
                }

                (speaker == claim.SaidBy[0] ? said.Direct : said.PassedOn).Add(claim);
            }

            string chain = string.Join(' ', claim.SaidBy);
            chains[chain] = (claim.SaidBy, chains.GetValueOrDefault(chain).Count + 1);
        }

        Speakers =
        [
            .. bySpeaker.Select(s => new SpeakerSummary(s.Key, s.Value.Direct, s.Value.PassedOn))
                .OrderByDescending(s => s.Direct).ThenByDescending(s => s.PassedOn).ThenBy(s => s.Speaker),
        ];
        Chains =
        [
            .. chains.OrderByDescending(c => c.Value.Count).ThenBy(c => c.Key, StringComparer.Ordinal)
                .Select(c => new SpeakerChain(c.Value.Speakers, c.Value.Count)),
        ];
    }

    /// <summary>All who speak: by direct claims, then by claims passed on, the most first, then by id.</summary>
    public ImmutableArray<SpeakerSummary> Speakers { get; }

    /// <summary>All chains: the most used first, then by the ids in them. Together they carry every claim.</summary>
    public ImmutableArray<SpeakerChain> Chains { get; }

    /// <summary>Counts, in time near-linear in the claims and their chains.</summary>
    /// <param name="graph">The graph, or a view of it.</param>
    /// <returns>The survey.</returns>
    public static SpeakerSurvey Of(KnowledgeGraph graph) => new(graph);
}
