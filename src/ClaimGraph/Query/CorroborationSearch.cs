using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ClaimGraph.Claims;
using ClaimGraph.Claims.Columns;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Query;

/// <summary>Looks for claims of different sources that say the same. Used by one thread at a time.</summary>
internal sealed class CorroborationSearch(KnowledgeGraph graph)
{
    private readonly ClaimTable _table = graph.Claims.Table;

    /// <summary>The sources that a claim rests on, each once.</summary>
    public static IEnumerable<SourceId> SourcesOf(Claim claim) => claim.Evidence.Select(e => e.Source).Distinct();

    /// <summary>Searches.</summary>
    public ImmutableArray<Corroboration> Run()
    {
        if (graph.Sources.Length < 2)
        {
            return [];
        }

        List<(int[] Positions, Corroboration Found)> found = [];
        foreach (List<int> same in Candidates().Where(c => c.Count > 1))
        {
            Claim[] claims = [.. same.Select(i => graph.Claims[i])];
            if (claims.SelectMany(SourcesOf).Distinct().Skip(1).Any())
            {
                found.AddRange(Sets(claims).Where(IsOfSeveral).Select(set => (
                    Array.ConvertAll(set, i => same[i]),
                    new Corroboration([.. set.Select(i => claims[i])], [.. set.SelectMany(i => SourcesOf(claims[i])).Distinct().Order()]))));
            }

            bool IsOfSeveral(int[] set) => set.Any(a => set.Any(b => !SourcesOf(claims[a]).Intersect(SourcesOf(claims[b])).Any()));
        }

        found.Sort((a, b) => a.Positions.AsSpan().SequenceCompareTo(b.Positions));
        return [.. found.Select(f => f.Found)];
    }

    /// <summary>The positions of claims that have subject, relation, object and polarity in common; texts are compared later.</summary>
    private List<List<int>> Candidates()
    {
        bool[] isSymmetric = Array.ConvertAll(_table.Relations, r => graph.Schema.FindRelation(r)!.IsSymmetric);
        Dictionary<Key, List<int>> byKey = [];
        for (int i = 0; i < graph.Claims.Count; i++)
        {
            int row = graph.Claims.Row(i);
            if (_table.ModalityOf(row) == Modality.Hypothetical)
            {
                continue;
            }

            (int subject, int target) = (_table.Subjects[row], Math.Max(_table.Objects[row], -1));
            int relation = _table.RelationOf(row);
            if (target >= 0 && isSymmetric[relation] && target < subject)
            {
                (subject, target) = (target, subject);
            }

            ClaimObject? literal = target < 0 && _table.ObjectOf(row) is var value and not TextObject ? value : null;
            Key key = new(subject, relation, target, literal, _table.PolarityOf(row), _table.ModalityOf(row) == Modality.Normative);
            (CollectionsMarshal.GetValueRefOrAddDefault(byKey, key, out _) ??= []).Add(i);
        }

        return [.. byKey.Values];
    }

    /// <summary>The greatest sets of claims that go together two by two, each ascending.</summary>
    private static List<int[]> Sets(Claim[] claims)
    {
        // Claims with equal times, qualifiers and texts go with the same others: one of them stands for all.
        List<List<int>> alike = [];
        for (int i = 0; i < claims.Length; i++)
        {
            if (alike.Find(a => IsAlike(claims[a[0]], claims[i])) is { } same)
            {
                same.Add(i);
            }
            else
            {
                alike.Add([i]);
            }
        }

        HashSet<int>[] goWith = [.. Enumerable.Range(0, alike.Count).Select(i => Enumerable.Range(0, alike.Count)
            .Where(j => j != i && GoTogether(claims[alike[i][0]], claims[alike[j][0]])).ToHashSet())];
        List<int[]> sets = [];
        Extend([], [.. Enumerable.Range(0, alike.Count)], []);
        return sets;

        // With the pivot of Tomita, Tanaka and Takahashi (2006), "The worst-case time complexity for generating all maximal cliques".
        void Extend(ImmutableArray<int> set, SortedSet<int> open, SortedSet<int> done)
        {
            if (open.Count == 0)
            {
                if (done.Count == 0)
                {
                    sets.Add([.. set.SelectMany(i => alike[i]).Order()]);
                }

                return;
            }

            int pivot = open.Concat(done).MaxBy(i => open.Count(goWith[i].Contains));
            foreach (int next in open.Where(i => !goWith[pivot].Contains(i)).ToArray())
            {
                Extend(set.Add(next), [.. open.Where(goWith[next].Contains)], [.. done.Where(goWith[next].Contains)]);
                open.Remove(next);
                done.Add(next);
            }
        }
    }

    private static bool IsAlike(Claim first, Claim second) =>
        Equals(first.Time, second.Time) && first.Qualifiers.SequenceEqual(second.Qualifiers)
        && (first.Object is not TextObject || first.Object.Equals(second.Object)) && IsSameText(first.Object, second.Object);

    private static bool GoTogether(Claim first, Claim second) =>
        (first.Time is null || second.Time is null || first.Time.Overlaps(second.Time))
        && IsSameText(first.Object, second.Object)
        && first.Qualifiers.All(q => !second.Qualifiers.TryGetValue(q.Key, out QualifierValue? other) || IsSameValue(q.Value, other));

    private static bool IsSameValue(QualifierValue first, QualifierValue second) => first is TextValue one && second is TextValue other
        ? IsSame(one.Text, other.Text)
        : first.Equals(second);

    private static bool IsSameText(ClaimObject first, ClaimObject second) =>
        first is not TextObject one || second is not TextObject other || IsSame(one.Text, other.Text);

    private static bool IsSame(LocalizedText first, LocalizedText second)
    {
        bool isShared = false;
        foreach ((Language language, string text) in first.Entries)
        {
            if (second.TryGet(language, out string? other))
            {
                if (text != other)
                {
                    return false;
                }

                isShared = true;
            }
        }

        return isShared;
    }

    private readonly record struct Key(int Subject, int Relation, int Object, ClaimObject? Literal, Polarity Polarity, bool IsNormative);
}
