using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Files;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Diagrams.Staging;

/// <summary>Speakers with what they say.</summary>
/// <param name="Speakers">Those who say most first, then by id.</param>
/// <param name="Claims">The ids of all claims listed or counted.</param>
internal sealed record SpeakerRows(ImmutableArray<SpeakerRow> Speakers, IReadOnlySet<string> Claims)
{
    private const int Subjects = 3;

    /// <summary>Takes the claims of a graph by their nearest speakers.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="file">Who is left out, and how much is listed.</param>
    /// <param name="language">The language.</param>
    public static SpeakerRows Of(KnowledgeGraph graph, DiagramFile file, Language language)
    {
        ClaimWords words = new(graph, language);
        Claim[] said = [.. graph.Claims.Where(c => !file.Selection.LeaveOut.Contains(c.SaidBy[0]))];
        return new SpeakerRows(
            [
                .. said
                    .GroupBy(c => c.SaidBy[0])
                    .OrderByDescending(g => g.Count())
                    .ThenBy(g => g.Key)
                    .Select(g => Row(g.Key, [.. g], file, words)),
            ],
            said.Select(c => c.Id.Value).ToHashSet(StringComparer.Ordinal));
    }

    private static SpeakerRow Row(NodeId speaker, ImmutableArray<Claim> claims, DiagramFile file, ClaimWords words)
    {
        NodeId[] tellers = [.. claims.SelectMany(c => c.SaidBy.Skip(1)).Distinct()];
        DiagramNode card = words.Card(speaker) with
        {
            IsFocus = true,
            Attributes = tellers.Length == 0 ? [] : [words.Wording.PassedOnBy(words.Wording.List(tellers.Select(words.Name)))],
        };
        return new SpeakerRow(card, [.. claims.GroupBy(c => c.Modality).OrderBy(g => g.Key).SelectMany(g => Said(g.Key, [.. g], file, words))]);
    }

    private static IEnumerable<NodeId> Ends(Claim claim) => claim.Object is NodeObject node ? [claim.Subject, node.Node] : [claim.Subject];

    private static IEnumerable<SaidCard> Said(Modality modality, ImmutableArray<Claim> claims, DiagramFile file, ClaimWords words)
    {
        string manner = words.Wording.NameOf(modality);
        ImmutableArray<ClaimBundle> bundles = ClaimBundle.Of(claims);
        if (bundles.Length > file.MostClaims)
        {
            string subjects = words.Wording.List(claims.SelectMany(Ends).CountBy(n => n).OrderByDescending(s => s.Value).Take(Subjects).Select(s => words.Name(s.Key)));
            string sum = words.Wording.ClaimsAbout(claims.Length, subjects);
            return [new SaidCard([.. claims.Select(c => words.Line(c, manner) with { Polarity = Polarity.Affirmed })], words.ClaimCard(claims, sum, []) with { Tooltip = sum })];
        }

        return bundles.Select((bundle, i) => new SaidCard(
            [.. bundle.Claims.Select(c => words.Line(c, i == 0 ? manner : "") with { Polarity = Polarity.Affirmed })],
            words.ClaimCard(bundle.Claims, bundle.Written(words, file.Labels.Contains(DiagramLabelling.Statements)), [])));
    }
}
