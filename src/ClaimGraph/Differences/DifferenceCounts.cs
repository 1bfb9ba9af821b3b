using ClaimGraph.Claims;

namespace ClaimGraph.Differences;

/// <summary>How many of something were added, removed, changed and moved.</summary>
/// <param name="Added">The number added.</param>
/// <param name="Removed">The number removed.</param>
/// <param name="Changed">The number changed; a piece of evidence is never changed, it is another one.</param>
/// <param name="Moved">The number moved and not changed.</param>
public sealed record DifferenceCounts(int Added, int Removed, int Changed, int Moved)
{
    /// <summary>True when there is nothing to count.</summary>
    public bool IsEmpty => Added + Removed + Changed + Moved == 0;

    /// <summary>Counts the differences of a kind of element.</summary>
    /// <param name="difference">The difference of two datasets.</param>
    /// <param name="element">The kind of element.</param>
    /// <returns>The counts.</returns>
    public static DifferenceCounts Of(DatasetDifference difference, ElementKind element)
    {
        ElementDifference[] all = [.. difference.Elements().Where(e => e.Element == element)];
        return new DifferenceCounts(
            all.Count(e => e.Kind == DifferenceKind.Added),
            all.Count(e => e.Kind == DifferenceKind.Removed),
            all.Count(e => e.Kind == DifferenceKind.Changed),
            all.Count(e => e.Kind == DifferenceKind.Moved));
    }

    /// <summary>Counts the pieces of evidence that claims gained and lost, those of added and removed claims too.</summary>
    /// <param name="difference">The difference of two datasets.</param>
    /// <returns>The counts.</returns>
    public static DifferenceCounts OfEvidence(DatasetDifference difference)
    {
        int added = difference.Claims.Added.Sum(a => a.Element.Evidence.Length);
        int removed = difference.Claims.Removed.Sum(c => c.Evidence.Length);
        foreach (Alteration<Claim> change in difference.Claims.Changed)
        {
            added += change.After.Evidence.Except(change.Before.Evidence).Count();
            removed += change.Before.Evidence.Except(change.After.Evidence).Count();
        }

        return new DifferenceCounts(added, removed, 0, 0);
    }
}
