using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;

namespace ClaimGraph.Loading.Sameness;

/// <summary>Holds judgements against the nodes there are, and against one another.</summary>
internal sealed class JudgementChecker(Dataset dataset, IReadOnlyList<JudgementDraft> drafts)
{
    private readonly Dictionary<NodeId, Node> _nodes = dataset.Nodes.ToDictionary(n => Whole(n.Id, dataset));
    private readonly HashSet<SourceId> _sources = [.. dataset.Sources.Select(s => s.Id)];

    /// <summary>Checks everything.</summary>
    public void Check()
    {
        foreach (JudgementDraft draft in drafts)
        {
            CheckNode(draft.File, draft.First);
            CheckNode(draft.File, draft.Second);
        }

        CheckKinds();
        CheckContradictions();
    }

    // A dataset by itself has bare ids.
    private static NodeId Whole(NodeId id, Dataset dataset) => dataset.Sources is [Source only] ? id.Within(only.Id) : id;

    private void CheckNode(FileScope file, Located<NodeId> name)
    {
        if (_sources.Contains(name.Value.Namespace!.Value) && !_nodes.ContainsKey(name.Value))
        {
            string[] ids = [.. _nodes.Keys.Where(n => n.Namespace == name.Value.Namespace).Select(n => n.Name)];
            file.Report(NameMessages.Unknown(
                DiagnosticCodes.UnknownNode,
                file.At(name.Span),
                "node",
                name.Value.Value,
                NearestName.Find(name.Value.Name, ids) is { } nearest
                    ? $"Did you mean \"{name.Value.Namespace}{QualifiedSlug.Separator}{nearest}\"?"
                    : "Use the id of a node of that source, or remove the judgement."));
        }
    }

    // Nodes that become one have one kind: the most special. Judgements are taken one after another; the first that cannot be is reported.
    private void CheckKinds()
    {
        Dictionary<NodeId, List<NodeId>> groups = [];
        Dictionary<List<NodeId>, Node> most = new(ReferenceEqualityComparer.Instance);
        foreach (JudgementDraft draft in drafts.Where(d => d.Verdict == SamenessVerdict.Same))
        {
            List<NodeId> first = GroupOf(draft.First.Value);
            List<NodeId> second = GroupOf(draft.Second.Value);
            if (first == second)
            {
                continue;
            }

            if (most.TryGetValue(first, out Node? one) && most.TryGetValue(second, out Node? other))
            {
                if (!dataset.Schema.IsA(one.Kind, other.Kind) && !dataset.Schema.IsA(other.Kind, one.Kind))
                {
                    draft.File.Report(SamenessMessages.UnrelatedKinds(
                        draft.File.At(draft.Second.Span), one.Id.Value, one.Kind.Value, other.Id.Value, other.Kind.Value));
                    continue;
                }

                most[first] = dataset.Schema.IsA(one.Kind, other.Kind) ? one : other;
            }
            else if (most.TryGetValue(second, out other))
            {
                most[first] = other;
            }

            first.AddRange(second);
            second.ForEach(n => groups[n] = first);
        }

        List<NodeId> GroupOf(NodeId node)
        {
            if (!groups.TryGetValue(node, out List<NodeId>? group))
            {
                groups.Add(node, group = [node]);
                if (_nodes.TryGetValue(node, out Node? known))
                {
                    most.Add(group, known);
                }
            }

            return group;
        }
    }

    private void CheckContradictions()
    {
        SamenessJudgement[] judgements = [.. drafts.Select(d => d.ToJudgement())];
        Dictionary<SamenessJudgement, JudgementDraft> byJudgement = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < judgements.Length; i++)
        {
            byJudgement.Add(judgements[i], drafts[i]);
        }

        foreach ((SamenessJudgement different, ImmutableArray<SamenessJudgement> same) in SamenessJudgements.FindContradictions(judgements))
        {
            JudgementDraft draft = byJudgement[different];
            draft.File.Report(SamenessMessages.Contradiction(
                draft.File.AtStart(draft.Span),
                different.First.Value,
                different.Second.Value,
                same.Select(s => new RelatedLocation(byJudgement[s].File.AtStart(byJudgement[s].Span), $"\"{s.First}\" and \"{s.Second}\" are the same"))));
        }
    }
}
