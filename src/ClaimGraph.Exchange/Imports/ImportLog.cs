using System.Collections.Immutable;
using ClaimGraph.Diagnostics;

namespace ClaimGraph.Exchange.Imports;

/// <summary>Takes what an import could not take over. Not safe for several threads.</summary>
internal sealed class ImportLog
{
    private readonly Dictionary<(string What, bool IsOmitted, string Instead), ImportLoss> _losses = [];

    /// <summary>What was noted: changed things first, then by their words.</summary>
    public ImmutableArray<ImportLoss> Losses =>
    [
        .. _losses.Values.OrderBy(l => l.IsOmitted).ThenBy(l => l.What, StringComparer.Ordinal).ThenBy(l => l.Instead, StringComparer.Ordinal),
    ];

    /// <summary>Notes what is there in another form.</summary>
    public void Changed(string what, string into, Location place, long count = 1) => Add((what, false, into), place, count);

    /// <summary>Notes what is not there.</summary>
    public void Omitted(string what, string because, Location place, long count = 1) => Add((what, true, because), place, count);

    private void Add((string What, bool IsOmitted, string Instead) key, Location place, long count)
    {
        if (!_losses.TryGetValue(key, out ImportLoss? loss))
        {
            _losses.Add(key, new ImportLoss(key.What, count, key.IsOmitted, key.Instead, place));
            return;
        }

        _losses[key] = loss with { Count = loss.Count + count, Example = IsBefore(place, loss.Example) ? place : loss.Example };
    }

    private static bool IsBefore(Location a, Location b) =>
        string.CompareOrdinal(a.File, b.File) is not 0 and int byFile ? byFile < 0 : (a.Line, a.Column).CompareTo((b.Line, b.Column)) < 0;
}
