using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query.Analysis;

/// <summary>Two claims that are at odds, and why.</summary>
public sealed class Conflict
{
    private readonly KnowledgeGraph _graph;
    private readonly ImmutableArray<ConflictGround> _grounds;

    internal Conflict(KnowledgeGraph graph, Claim first, Claim second, ImmutableArray<ConflictGround> grounds)
    {
        _graph = graph;
        First = first;
        Second = second;
        _grounds = grounds;
        Reasons = [.. grounds.Select(g => g.Reason)];
        Certainty = grounds.Min(g => g.Certainty);
    }

    /// <summary>The claim that comes first in reading order.</summary>
    public Claim First { get; }

    /// <summary>The other claim.</summary>
    public Claim Second { get; }

    /// <summary>Why they are at odds, in the order of the vocabulary; never empty.</summary>
    public ImmutableArray<ConflictReason> Reasons { get; }

    /// <summary>How sure it is: as sure as its surest reason.</summary>
    public ConflictCertainty Certainty { get; }

    /// <summary>
    /// True when the nearest speakers are two: they disagree, which is no fault of the data. False when one speaker is
    /// at odds with itself.
    /// </summary>
    public bool IsDisagreement => First.SaidBy[0] != Second.SaidBy[0];

    /// <summary>Tells whether one of the claims has a node as subject or object, or as its nearest speaker.</summary>
    /// <param name="node">The node.</param>
    /// <returns>True when one does.</returns>
    public bool Concerns(NodeId node) => Concerns(First, node) || Concerns(Second, node);

    /// <summary>Says why, and who is at odds with whom.</summary>
    /// <param name="language">The language of the names in it; the sentences are English.</param>
    /// <returns>Sentences, for example <c>19 models and 30 models cannot both hold. Ann and Bob disagree.</c></returns>
    public string Why(Language language)
    {
        string Name(NodeId id) => _graph.Whole.GetNode(id).Labels.In(language);
        string speakers = IsDisagreement
            ? $"{Name(First.SaidBy[0])} and {Name(Second.SaidBy[0])} disagree."
            : $"{Name(First.SaidBy[0])} says both.";
        IEnumerable<string> times = _grounds.Select(g => g.Time).Where(t => t.Length > 0).Distinct();
        return string.Join(' ', _grounds.Select(g => g.Say(_graph.Schema, language)).Concat(times).Append(speakers));
    }

    /// <summary>The two claims, for debuggers.</summary>
    /// <returns>For example <c>c1 against c2 (polarity)</c>.</returns>
    public override string ToString() =>
        $"{First.Id} against {Second.Id} ({string.Join(", ", Reasons.Select(Vocabulary.NameOf))})";

    private static bool Concerns(Claim claim, NodeId node) =>
        claim.Subject == node || claim.SaidBy[0] == node || (claim.Object is NodeObject o && o.Node == node);
}
