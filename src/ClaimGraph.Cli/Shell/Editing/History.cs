namespace ClaimGraph.Cli.Shell.Editing;

/// <summary>What was typed before, the oldest first. The same thing twice in a row is kept once.</summary>
internal sealed class History
{
    /// <summary>How many entries are kept; the oldest go first.</summary>
    public const int MostEntries = 1000;

    private readonly List<string> _entries = [];

    /// <summary>The entries.</summary>
    public IReadOnlyList<string> Entries => _entries;

    /// <summary>Adds an entry.</summary>
    public void Add(string entry)
    {
        if (entry.Length > 0 && (_entries.Count == 0 || _entries[^1] != entry))
        {
            _entries.Add(entry);
            _entries.RemoveRange(0, Math.Max(0, _entries.Count - MostEntries));
        }
    }

    /// <summary>Finds the youngest entry that has a text in it.</summary>
    /// <param name="text">The text; case does not matter.</param>
    /// <param name="before">Only entries before this position count.</param>
    /// <returns>The entry's position; -1 when there is none.</returns>
    public int FindBefore(string text, int before)
    {
        for (int i = Math.Min(before, _entries.Count) - 1; i >= 0; i--)
        {
            if (_entries[i].Contains(text, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
