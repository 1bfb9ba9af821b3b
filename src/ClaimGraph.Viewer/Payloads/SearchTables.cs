using System.Text;
using ClaimGraph.Evidence;

namespace ClaimGraph.Viewer.Payloads;

/// <summary>
/// What the page needs to find Chinese names by any form of their characters and by pinyin, for the characters that occur alone.
/// The readings come from pinyin-pro (https://github.com/zh-lx/pinyin-pro).
/// </summary>
/// <param name="Forms">Each character's forms, the one with the lowest code first; groups of one are left out; parted by spaces.</param>
/// <param name="Readings">Each first form with the syllables of all its forms; parted by spaces.</param>
internal sealed record SearchTables(string Forms, string Readings)
{
    private const char Separator = ' ';

    /// <summary>The tables for the names and other names of a page's nodes.</summary>
    public static SearchTables Of(PageContent content)
    {
        SortedSet<int> characters =
        [
            .. content.Nodes
                .SelectMany(n => n.Labels.Entries.Select(e => e.Value).Concat(n.Aliases.Select(a => a.Text)))
                .SelectMany(text => text.EnumerateRunes())
                .Select(rune => rune.Value)
                .Where(Han.Contains)
                .Select(CharacterVariants.Instance.RepresentativeOf),
        ];
        if (characters.Count == 0)
        {
            return new SearchTables("", "");
        }

        Dictionary<int, string[]> syllables = ReadSyllables();
        return new SearchTables(
            string.Join(Separator, characters.Select(CharacterVariants.Instance.FormsOf).Where(f => f.Length > 1).Select(f => string.Concat(f.Select(Written)))),
            string.Join(Separator, characters.Select(c => (Character: c, Syllables: SyllablesOf(c, syllables)))
                .Where(r => r.Syllables.Length > 0)
                .Select(r => $"{Written(r.Character)}{string.Join(',', r.Syllables)}")));
    }

    private static string[] SyllablesOf(int character, Dictionary<int, string[]> syllables) =>
        [.. CharacterVariants.Instance.FormsOf(character).SelectMany(form => syllables.GetValueOrDefault(form, [])).Distinct(StringComparer.Ordinal)];

    private static string Written(int codePoint) => new Rune(codePoint).ToString();

    // A line is a character, a space, and its syllables parted by commas.
    private static Dictionary<int, string[]> ReadSyllables() => Resource.Text("page/readings.txt")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(Separator))
        .ToDictionary(fields => Rune.GetRuneAt(fields[0], 0).Value, fields => fields[1].Split(','));
}
