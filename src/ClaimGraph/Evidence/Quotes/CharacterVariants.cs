using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace ClaimGraph.Evidence;

/// <summary>
/// Which Chinese characters are forms of one another: simplified, traditional, and the standards of Taiwan and Hong
/// Kong. The classes are the connected components of the character tables of Open Chinese Convert
/// (https://github.com/BYVoid/OpenCC), so 着 and 著 are one, and so are 发, 發 and 髮.
/// </summary>
internal sealed class CharacterVariants
{
    private static readonly Lazy<CharacterVariants> Embedded = new(() => new CharacterVariants(
        new[] { "STCharacters", "TSCharacters", "TWVariants", "HKVariants" }
            .SelectMany(table => EmbeddedText.Lines($"opencc/{table}.txt"))));

    private readonly FrozenDictionary<int, int> _representatives;
    private readonly FrozenDictionary<int, ImmutableArray<int>> _forms;

    // A line is a character, a tab, and its other forms parted by spaces.
    private CharacterVariants(IEnumerable<string> lines)
    {
        Dictionary<int, int> parents = [];
        foreach (string line in lines)
        {
            string[] fields = line.Split('\t', ' ');
            if (TryGetOnly(fields[0], out int character))
            {
                foreach (string field in fields.Skip(1))
                {
                    if (TryGetOnly(field, out int form))
                    {
                        Unite(parents, character, form);
                    }
                }
            }
        }

        _representatives = parents.Keys.ToArray().ToFrozenDictionary(c => c, c => Root(parents, c));
        _forms = _representatives.GroupBy(p => p.Value, p => p.Key).ToFrozenDictionary(g => g.Key, g => g.Order().ToImmutableArray());
    }

    /// <summary>The classes of the tables that are part of the assembly.</summary>
    public static CharacterVariants Instance => Embedded.Value;

    /// <summary>The character that stands for a class: the one with the lowest code.</summary>
    /// <param name="codePoint">Any code point.</param>
    /// <returns>The representative; the code point itself when it has no other form.</returns>
    public int RepresentativeOf(int codePoint) => _representatives.GetValueOrDefault(codePoint, codePoint);

    /// <summary>All forms of a character.</summary>
    /// <param name="codePoint">Any code point.</param>
    /// <returns>Its class in ascending order, so the representative first; the code point alone when it has no other form.</returns>
    public ImmutableArray<int> FormsOf(int codePoint) => _forms.GetValueOrDefault(RepresentativeOf(codePoint), [codePoint]);

    private static bool TryGetOnly(string field, out int codePoint)
    {
        bool isOne = Rune.DecodeFromUtf16(field, out Rune rune, out int length) == System.Buffers.OperationStatus.Done
            && length == field.Length;
        codePoint = rune.Value;
        return isOne;
    }

    private static void Unite(Dictionary<int, int> parents, int first, int second)
    {
        int a = Root(parents, first);
        int b = Root(parents, second);
        parents[Math.Max(a, b)] = Math.Min(a, b);
    }

    private static int Root(Dictionary<int, int> parents, int character)
    {
        parents.TryAdd(character, character);
        while (parents[character] != character)
        {
            // Halving the path keeps the trees flat.
            parents[character] = parents[parents[character]];
            character = parents[character];
        }

        return character;
    }
}
