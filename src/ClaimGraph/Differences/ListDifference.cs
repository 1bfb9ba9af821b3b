using System.Collections.Immutable;
using ClaimGraph.Text;

namespace ClaimGraph.Differences;

/// <summary>How a list of elements with ids differs from an earlier one: enough to make the later list from the earlier one.</summary>
/// <typeparam name="T">The type of elements, equal by what they mean.</typeparam>
public sealed class ListDifference<T>
    where T : class
{
    private readonly Func<T, string> _idOf;

    private ListDifference(Func<T, string> idOf) => _idOf = idOf;

    /// <summary>What the earlier list alone has, in its order.</summary>
    public ImmutableArray<T> Removed { get; private init; }

    /// <summary>What the later list alone has, in its order.</summary>
    public ImmutableArray<Addition<T>> Added { get; private init; }

    /// <summary>What both have, not equal, in the order of the later list.</summary>
    public ImmutableArray<Alteration<T>> Changed { get; private init; }

    /// <summary>What stands at another place among what both have, in the order of the later list; as few as possible.</summary>
    public ImmutableArray<Move> Moved { get; private init; }

    /// <summary>True when both lists are equal, order included.</summary>
    public bool IsEmpty => Removed.IsEmpty && Added.IsEmpty && Changed.IsEmpty && Moved.IsEmpty;

    /// <summary>Compares two lists, in time n log n for n elements.</summary>
    /// <param name="before">The earlier list; no id twice.</param>
    /// <param name="after">The later list; no id twice.</param>
    /// <param name="idOf">Tells an element's id.</param>
    /// <returns>The difference.</returns>
    internal static ListDifference<T> Between(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> idOf)
    {
        Dictionary<string, int> places = new(before.Count, StringComparer.Ordinal);
        for (int i = 0; i < before.Count; i++)
        {
            places.Add(idOf(before[i]), i);
        }

        ImmutableArray<Addition<T>>.Builder added = ImmutableArray.CreateBuilder<Addition<T>>();
        ImmutableArray<Alteration<T>>.Builder changed = ImmutableArray.CreateBuilder<Alteration<T>>();
        List<(string Id, string? After, int Place)> shared = [];
        bool[] kept = new bool[before.Count];
        string? previous = null;
        for (int i = 0; i < after.Count; i++)
        {
            string id = idOf(after[i]);
            if (places.TryGetValue(id, out int place))
            {
                kept[place] = true;
                shared.Add((id, previous, place));
                if (!after[i].Equals(before[place]))
                {
                    changed.Add(new Alteration<T>(before[place], after[i]));
                }
            }
            else
            {
                added.Add(new Addition<T>(after[i], previous));
            }

            previous = id;
        }

        bool[] stays = RisingRun.Longest([.. shared.Select(s => s.Place)]);
        return new ListDifference<T>(idOf)
        {
            Removed = [.. before.Where((_, i) => !kept[i])],
            Added = added.ToImmutable(),
            Changed = changed.ToImmutable(),
            Moved = [.. shared.Where((_, i) => !stays[i]).Select(s => new Move(s.Id, s.After))],
        };
    }

    /// <summary>Makes the later list from the earlier one.</summary>
    /// <param name="before">The earlier list.</param>
    /// <returns>The later list.</returns>
    /// <exception cref="ArgumentException">The list is not the one that was compared: what was removed, changed or moved is not there as it was.</exception>
    internal IEnumerable<T> ApplyTo(IReadOnlyList<T> before)
    {
        Dictionary<string, T> removed = Removed.ToDictionary(_idOf, StringComparer.Ordinal);
        Dictionary<string, Alteration<T>> changed = Changed.ToDictionary(c => _idOf(c.Before), StringComparer.Ordinal);
        HashSet<string> moved = [.. Moved.Select(m => m.Id)];
        List<T> stays = [];
        Dictionary<string, T> movedElements = new(StringComparer.Ordinal);
        int met = 0;
        foreach (T element in before)
        {
            string id = _idOf(element);
            if (removed.TryGetValue(id, out T? gone))
            {
                Require(gone.Equals(element), id);
                met++;
                continue;
            }

            T now = element;
            if (changed.TryGetValue(id, out Alteration<T>? alteration))
            {
                Require(alteration.Before.Equals(element), id);
                met++;
                now = alteration.After;
            }

            if (moved.Contains(id))
            {
                movedElements.Add(id, now);
            }
            else
            {
                stays.Add(now);
            }
        }

        Require(met == removed.Count + changed.Count && movedElements.Count == moved.Count, "");

        // Each element of the later list has one before it, so that those which come in hang on one another in chains.
        Dictionary<string, T> followers = new(StringComparer.Ordinal);
        foreach ((string after, T element) in Added.Select(a => (a.After ?? "", a.Element)).Concat(Moved.Select(m => (m.After ?? "", movedElements[m.Id]))))
        {
            followers.Add(after, element);
        }

        return Chain(stays, followers);
    }

    /// <summary>Every difference, element by element.</summary>
    internal IEnumerable<ElementDifference> Elements(
        ElementKind element, Func<T, LocalizedText> titleOf, Func<Alteration<T>, IReadOnlyList<FieldDifference>> fieldsOf)
    {
        HashSet<string> changed = [.. Changed.Select(c => _idOf(c.After))];
        return
        [
            .. Removed.Select(e => new ElementDifference(element, _idOf(e), titleOf(e), DifferenceKind.Removed, [])),
            .. Added.Select(a => new ElementDifference(element, _idOf(a.Element), titleOf(a.Element), DifferenceKind.Added, [])),
            .. Changed.Select(c => new ElementDifference(element, _idOf(c.After), titleOf(c.After), DifferenceKind.Changed, [.. fieldsOf(c)])),
            .. Moved.Where(m => !changed.Contains(m.Id)).Select(m => new ElementDifference(element, m.Id, LocalizedText.Empty, DifferenceKind.Moved, [])),
        ];
    }

    private IEnumerable<T> Chain(List<T> stays, Dictionary<string, T> followers)
    {
        string last = "";
        for (int i = 0; ; i++)
        {
            while (followers.TryGetValue(last, out T? next))
            {
                yield return next;
                last = _idOf(next);
            }

            if (i == stays.Count)
            {
                yield break;
            }

            yield return stays[i];
            last = _idOf(stays[i]);
        }
    }

    private static void Require(bool fits, string id)
    {
        if (!fits)
        {
            throw new ArgumentException(
                $"The difference is not one of this dataset{(id.Length == 0 ? "" : $": \"{id}\" is not as it was")}.");
        }
    }
}
