using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Evidence;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query;

/// <summary>
/// The claims that a row, a path or an edge rests on. A conclusion is as weak as its weakest claim. From the strongest: a
/// fact, which the speaker states; a reported claim, for which the speaker names another; an opinion, which others may not
/// share; a forecast, which nobody can know yet; a hypothetical claim, which holds only if its condition does; and a
/// normative claim, which says what should be and nothing of what is. The modalities are declared in this order.
/// </summary>
public sealed class Reasons
{
    private readonly KnowledgeGraph? _graph;

    internal Reasons(KnowledgeGraph graph, IEnumerable<ClaimId> claims)
    {
        _graph = graph;
        Claims = [.. claims.Select(graph.IndexOf).Distinct().Order().Select(c => graph.Claims[c])];
    }

    private Reasons() => Claims = [];

    /// <summary>What rests on no claim.</summary>
    public static Reasons None { get; } = new();

    /// <summary>The claims, each once, in reading order; empty when nothing was claimed for it.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>The weakest modality among the claims; null when there are none.</summary>
    public Modality? Weakest => Claims.IsEmpty ? null : Claims.Max(c => c.Modality);

    /// <summary>How many claims are of each modality that occurs, the weakest first.</summary>
    public ImmutableArray<Tally<Modality>> Counts =>
    [
        .. Claims.CountBy(c => c.Modality).OrderByDescending(c => c.Key).Select(c => new Tally<Modality>(c.Key, c.Value)),
    ];

    /// <summary>How many of the claims deny their relation.</summary>
    public int Denied => Claims.Count(c => c.Polarity == Polarity.Denied);

    /// <summary>
    /// The claims counted by modality, the weakest first: <c>rests on 1 forecast, 1 opinion, 3 facts (1 denied)</c>, or
    /// <c>rests on no claim</c>.
    /// </summary>
    public string Summary => ReasonText.Summarize(Claims);

    /// <summary>For each claim, in reading order, who says so, where, how it is meant, and what it is linked to.</summary>
    /// <returns>The explanations, from the whole graph even when this rests on a view.</returns>
    public IEnumerable<Explanation> Explain() => Claims.Select(c => _graph!.Explain(c.Id));

    /// <summary>The reasons as text: the summary, then each claim with its speakers, modality, date and place.</summary>
    /// <param name="language">The language of statements and names.</param>
    /// <param name="copies">
    /// Somebody's copies of the sources, to quote the words that each claim rests on, within their sentence's
    /// surroundings. Words are quoted only where their digest is the one that was curated.
    /// </param>
    /// <returns>Lines ended by LF; what could disturb a terminal is escaped.</returns>
    public string ToText(Language language, params IEnumerable<SourceText> copies) =>
        ReasonText.Write([.. Explain()], language, [.. copies]);

    /// <summary>The summary.</summary>
    /// <returns><see cref="Summary"/>.</returns>
    public override string ToString() => Summary;
}
