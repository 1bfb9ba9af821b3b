using System.Collections.Immutable;

namespace ClaimGraph.Cli.Shell.Completion;

/// <summary>The ways to go on at a place.</summary>
/// <param name="Start">Where the word begins that is being written, in UTF-16 code units from 0.</param>
/// <param name="Items">The ways, the likeliest first; none when nothing is known.</param>
internal sealed record Proposals(int Start, ImmutableArray<Proposal> Items)
{
    /// <summary>Nothing to propose.</summary>
    public static Proposals None { get; } = new(0, []);

    /// <summary>The longest beginning that all proposals share.</summary>
    public string CommonPrefix
    {
        get
        {
            string prefix = Items.IsEmpty ? "" : Items[0].Whole;
            foreach (Proposal item in Items)
            {
                prefix = prefix[..prefix.AsSpan().CommonPrefixLength(item.Whole)];
            }

            return prefix.Length > 0 && char.IsHighSurrogate(prefix[^1]) ? prefix[..^1] : prefix;
        }
    }

    /// <summary>Those of some texts that go on from what is written, in their order.</summary>
    /// <param name="start">Where the word begins.</param>
    /// <param name="written">The word as far as it is written; its case does not matter.</param>
    /// <param name="items">All there is to propose there.</param>
    public static Proposals Of(int start, string written, IEnumerable<Proposal> items) => new(
        start,
        [.. items.Where(i => i.Text.StartsWith(written, StringComparison.OrdinalIgnoreCase)).DistinctBy(i => i.Text)]);
}
