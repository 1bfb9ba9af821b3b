using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Imports.Foreign;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;

namespace ClaimGraph.Exchange.Imports.Drafting;

/// <summary>Holds claims against a schema that the mapping names. What is wrong in many places is told once, with their number.</summary>
/// <param name="schema">The schema.</param>
/// <param name="nodes">The nodes.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
internal sealed class SchemaFit(GraphSchema schema, ImmutableArray<Node> nodes, DiagnosticBag diagnostics)
{
    private readonly Dictionary<NodeId, KindId> _kindOf = nodes.ToDictionary(n => n.Id, n => n.Kind);
    private readonly Dictionary<ImmutableArray<KindId>, HashSet<KindId>> _below = [];
    private readonly Dictionary<string, (ForeignPlace Place, int Count, Func<Location, int, Diagnostic> Message)> _faults = new(StringComparer.Ordinal);

    /// <summary>Checks claims.</summary>
    /// <param name="claims">The claims with their places, in the order of the dataset.</param>
    public void Check(IEnumerable<(Claim Claim, ForeignPlace Place)> claims)
    {
        foreach ((Claim claim, ForeignPlace place) in claims)
        {
            Check(claim, place);
        }

        foreach ((_, (ForeignPlace place, int count, Func<Location, int, Diagnostic> message)) in _faults.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            diagnostics.Add(message(place.Start, count));
        }
    }

    private void Check(Claim claim, ForeignPlace place)
    {
        Relation relation = schema.FindRelation(claim.Relation)!;
        string name = relation.Id.Value;
        CheckKind("subject", claim.Subject, relation.SubjectKinds);
        string? misfit = claim.Object switch
        {
            NodeObject => relation.Object.Kinds.IsEmpty ? "a node" : null,
            QuantityObject q => relation.Object.Units.Contains(q.Quantity.Unit) ? null : $"a quantity in \"{q.Quantity.Unit}\"",
            DateObject => relation.Object.AllowsDate ? null : "a date",
            _ => relation.Object.AllowsText ? null : "a text",
        };
        if (misfit is not null)
        {
            Add($"object {name} {misfit}", place, (at, count) => ForeignMessages.ObjectForm(at, name, misfit, count));
        }
        else if (claim.Object is NodeObject { Node: var target })
        {
            CheckKind("object", target, relation.Object.Kinds);
            if (target == claim.Subject && !relation.IsReflexive)
            {
                Add($"self {name}", place, (at, count) => ForeignMessages.SelfRelation(at, name, count));
            }
        }

        foreach (QualifierId qualifier in claim.Qualifiers.Keys.Where(q => !relation.Qualifiers.Contains(q)))
        {
            Add($"qualifier {name} {qualifier}", place, (at, count) => ForeignMessages.QualifierMisfit(at, name, qualifier.Value, count));
        }

        void CheckKind(string role, NodeId node, ImmutableArray<KindId> allowed)
        {
            KindId kind = _kindOf[node];
            if (!Below(allowed).Contains(kind))
            {
                Add(
                    $"{role} {name} {kind}",
                    place,
                    (at, count) => ForeignMessages.EndKind(at, role, name, kind.Value, [.. allowed.Select(a => a.Value)], count));
            }
        }
    }

    private void Add(string key, ForeignPlace place, Func<Location, int, Diagnostic> message) =>
        _faults[key] = _faults.TryGetValue(key, out (ForeignPlace Place, int Count, Func<Location, int, Diagnostic> Message) before)
            ? before with { Count = before.Count + 1 }
            : (place, 1, message);

    private HashSet<KindId> Below(ImmutableArray<KindId> kinds)
    {
        if (!_below.TryGetValue(kinds, out HashSet<KindId>? below))
        {
            _below.Add(kinds, below = schema.Descendants(kinds));
        }

        return below;
    }
}
