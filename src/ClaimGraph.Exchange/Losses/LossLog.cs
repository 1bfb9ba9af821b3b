namespace ClaimGraph.Exchange.Losses;

/// <summary>Takes what a writer could not keep of single values: characters a format forbids, types it lacks. Not safe for several threads.</summary>
public sealed class LossLog
{
    private readonly SortedDictionary<(string What, bool IsOmitted, string Instead), long> _counts =
        new(Comparer<(string What, bool IsOmitted, string Instead)>.Create((a, b) =>
            string.CompareOrdinal(a.What, b.What) is not 0 and int byWhat ? byWhat
            : a.IsOmitted != b.IsOmitted ? a.IsOmitted.CompareTo(b.IsOmitted)
            : string.CompareOrdinal(a.Instead, b.Instead)));

    /// <summary>What was noted, ordered by its words, each once with its count.</summary>
    public IEnumerable<Loss> Losses => _counts.Select(c => new Loss(c.Key.What, c.Value, c.Key.IsOmitted, c.Key.Instead));

    /// <summary>Notes values that are there in another form.</summary>
    /// <param name="what">What they are, in a few words: <c>characters that XML forbids</c>.</param>
    /// <param name="into">What they became: <c>U+FFFD</c>.</param>
    /// <param name="count">How many.</param>
    public void Changed(string what, string into, long count = 1) => Add((what, false, into), count);

    /// <summary>Notes values that are not there.</summary>
    /// <param name="what">What they are, in a few words.</param>
    /// <param name="because">Why they are not there.</param>
    /// <param name="count">How many.</param>
    public void Omitted(string what, string because, long count = 1) => Add((what, true, because), count);

    private void Add((string What, bool IsOmitted, string Instead) key, long count)
    {
        if (count > 0)
        {
            _counts[key] = _counts.GetValueOrDefault(key) + count;
        }
    }
}
