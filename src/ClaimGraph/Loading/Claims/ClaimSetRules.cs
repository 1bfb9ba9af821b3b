using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Schemas;
using ClaimGraph.Schema;

namespace ClaimGraph.Loading.Claims;

/// <summary>Holds claims against each other: what one relation allows of several claims, and what several claims say at once.</summary>
/// <remarks>
/// Denied and hypothetical claims bind nobody: they neither fill a functional relation nor close a cycle.
/// Two speakers may contradict each other; one may not, nor may two facts.
/// </remarks>
internal sealed class ClaimSetRules
{
    private readonly SchemaTables _schema;
    private readonly ImmutableArray<CheckedClaim> _claims;
    private readonly HashSet<(ClaimId, ClaimId)> _linked = [];

    /// <summary>Takes the claims.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="claims">The claims, in reading order: of two that do not go together the later is reported.</param>
    public ClaimSetRules(SchemaTables schema, ImmutableArray<CheckedClaim> claims)
    {
        _schema = schema;
        _claims = claims;
        foreach (CheckedClaim claim in claims)
        {
            foreach (ClaimLink link in claim.Claim.Links.Where(l => l.Type is ClaimLinkType.Contradicts or ClaimLinkType.Restates))
            {
                _linked.Add((claim.Claim.Id, link.Claim));
                _linked.Add((link.Claim, claim.Claim.Id));
            }
        }
    }

    /// <summary>Checks everything.</summary>
    public void Check()
    {
        foreach (IGrouping<RelationId, CheckedClaim> claims in _claims.GroupBy(c => c.Claim.Relation))
        {
            if (!_schema.SoundRelations.Contains(claims.Key) || _schema.Schema.FindRelation(claims.Key) is not { } relation)
            {
                continue;
            }

            if (relation.IsFunctional)
            {
                CheckFunctional(relation, claims);
            }

            if (relation.IsSymmetric)
            {
                CheckSymmetric(relation, claims);
            }

            if (relation.IsAcyclic)
            {
                CheckAcyclic(relation, claims);
            }
        }

        CheckConditions();
        CheckSameContent();
        CheckContradictions();
    }

    private static bool Binds(Claim claim) => claim.Polarity == Polarity.Affirmed && claim.Modality != Modality.Hypothetical;

    private static bool TimesOverlap(Claim first, Claim second) =>
        first.Time is null || second.Time is null || first.Time.Overlaps(second.Time);

    private static bool OneVoice(Claim first, Claim second) =>
        first.Modality == second.Modality
        && (first.Modality == Modality.Fact || (!first.SaidBy.IsEmpty && !second.SaidBy.IsEmpty && first.SaidBy[0] == second.SaidBy[0]));

    private bool AreLinked(Claim first, Claim second) => _linked.Contains((first.Id, second.Id));

    private void CheckFunctional(Relation relation, IEnumerable<CheckedClaim> claims)
    {
        foreach (IGrouping<NodeId, CheckedClaim> ofSubject in claims.Where(c => Binds(c.Claim)).GroupBy(c => c.Claim.Subject))
        {
            List<CheckedClaim> before = [];
            foreach (CheckedClaim claim in ofSubject)
            {
                CheckedClaim? other = before.Find(b =>
                    !b.Claim.Object.Equals(claim.Claim.Object) && TimesOverlap(b.Claim, claim.Claim)
                    && OneVoice(b.Claim, claim.Claim) && !AreLinked(b.Claim, claim.Claim));
                if (other is not null)
                {
                    claim.Report(GraphMessages.FunctionalTwice(
                        claim.ObjectLocation, ofSubject.Key.Value, relation.Id.Value, other.Claim.Id.Value, other.ObjectLocation));
                }

                before.Add(claim);
            }
        }
    }

    private void CheckSymmetric(Relation relation, IEnumerable<CheckedClaim> claims)
    {
        Dictionary<(NodeId, NodeId), List<CheckedClaim>> before = [];
        foreach (CheckedClaim claim in claims)
        {
            if (claim.Claim.Object is not NodeObject { Node: var to } || to == claim.Claim.Subject)
            {
                continue;
            }

            CheckedClaim? other = before.GetValueOrDefault((to, claim.Claim.Subject))?.Find(b =>
                b.Claim.Polarity == claim.Claim.Polarity && b.Claim.Modality == claim.Claim.Modality
                && b.Claim.SaidBy.SequenceEqual(claim.Claim.SaidBy) && TimesOverlap(b.Claim, claim.Claim)
                && b.Claim.Qualifiers.SequenceEqual(claim.Claim.Qualifiers) && !AreLinked(b.Claim, claim.Claim));
            if (other is not null)
            {
                claim.Report(GraphMessages.SymmetricTwice(claim.ObjectLocation, relation.Id.Value, other.Claim.Id.Value, other.ObjectLocation));
            }

            (NodeId, NodeId) ends = (claim.Claim.Subject, to);
            if (!before.TryGetValue(ends, out List<CheckedClaim>? same))
            {
                before.Add(ends, same = []);
            }

            same.Add(claim);
        }
    }

    private static void CheckAcyclic(Relation relation, IEnumerable<CheckedClaim> claims)
    {
        IEnumerable<(string, string, CheckedClaim)> arcs = claims
            .Where(c => Binds(c.Claim) && c.Claim.Object is NodeObject)
            .Select(c => (c.Claim.Subject.Value, ((NodeObject)c.Claim.Object).Node.Value, c));
        foreach (IReadOnlyList<CheckedClaim> cycle in CycleFinder.Find(arcs))
        {
            CheckedClaim closing = cycle[^1];
            string path = string.Join(" -> ", cycle.Select(c => c.Claim.Subject.Value).Append(cycle[0].Claim.Subject.Value));
            closing.Report(GraphMessages.RelationCycle(
                closing.ObjectLocation,
                relation.Id.Value,
                path,
                cycle.SkipLast(1).Select(c => new RelatedLocation(c.ObjectLocation, $"the claim \"{c.Claim.Id}\""))));
        }
    }

    private void CheckConditions()
    {
        IEnumerable<(string, string, (CheckedClaim Claim, LinkDraft Link))> arcs =
            from claim in _claims
            from link in claim.Draft.Links
            where link.Type == ClaimLinkType.Condition
            select (claim.Draft.Id.Value, link.Claim.Value, (claim, link));
        foreach (IReadOnlyList<(CheckedClaim Claim, LinkDraft Link)> cycle in CycleFinder.Find(arcs))
        {
            (CheckedClaim closing, LinkDraft link) = cycle[^1];
            string path = string.Join(" -> ", cycle.Select(c => c.Claim.Draft.Id.Value).Append(cycle[0].Claim.Draft.Id.Value));
            closing.Report(GraphMessages.ConditionCycle(
                closing.Draft.File.At(link.Claim.Span),
                path,
                cycle.SkipLast(1).Select(c => new RelatedLocation(
                    c.Claim.Draft.File.At(c.Link.Claim.Span), $"the condition of \"{c.Claim.Draft.Id.Value}\""))));
        }
    }

    private void CheckSameContent()
    {
        Dictionary<string, CheckedClaim> first = new(StringComparer.Ordinal);
        foreach (CheckedClaim claim in _claims)
        {
            Claim c = claim.Claim;
            string speakers = string.Join(' ', c.SaidBy);
            string key = $"{Content(c)}|{c.Modality}|{c.Polarity}|{speakers}|{c.Time}";
            if (!first.TryAdd(key, claim) && !AreLinked(c, first[key].Claim))
            {
                claim.Report(GraphMessages.DuplicateClaim(claim.Location, first[key].Claim.Id.Value, first[key].Location));
            }
        }
    }

    private void CheckContradictions()
    {
        Dictionary<string, CheckedClaim> denied = new(StringComparer.Ordinal);
        foreach (CheckedClaim claim in _claims.Where(c => c.Claim is { Polarity: Polarity.Denied, Modality: not Modality.Hypothetical }))
        {
            denied.TryAdd(Content(claim.Claim), claim);
        }

        foreach (CheckedClaim claim in denied.Count == 0 ? [] : _claims.Where(c => Binds(c.Claim)))
        {
            if (denied.TryGetValue(Content(claim.Claim), out CheckedClaim? other)
                && TimesOverlap(claim.Claim, other.Claim) && !AreLinked(claim.Claim, other.Claim))
            {
                other.Report(GraphMessages.UnlinkedContradiction(other.Location, claim.Claim.Id.Value, claim.Location));
            }
        }
    }

    // Subject, relation, object and qualifiers. Texts count with all their languages, so that two texts are one only when all agree.
    private static string Content(Claim claim)
    {
        string qualifiers = string.Join(';', claim.Qualifiers.Select(q => $"{q.Key}={Written(q.Value)}"));
        string target = claim.Object switch
        {
            NodeObject o => $"node {o.Node}",
            QuantityObject o => $"quantity {o.Quantity}",
            DateObject o => $"date {o.Date}",
            TextObject o => $"text {string.Join('|', o.Text.Entries)}",
            _ => "",
        };
        return $"{claim.Subject}|{claim.Relation}|{target}|{qualifiers}";
    }

    private static string Written(QualifierValue value) => value switch
    {
        TermValue v => v.Term.Value,
        NodeValue v => v.Node.Value,
        QuantityValue v => v.Quantity.ToString(),
        DateValue v => v.Date.ToString(),
        TextValue v => string.Join('|', v.Text.Entries),
        _ => "",
    };
}
