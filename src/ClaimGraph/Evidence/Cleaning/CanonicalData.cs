using System.Collections.Frozen;
using System.Globalization;

namespace ClaimGraph.Evidence;

/// <summary>
/// The tables that normalization form C needs, read once from the embedded <c>unicode/canonical.txt</c>.
/// </summary>
internal sealed class CanonicalData
{
    public const string ResourceName = "unicode/canonical.txt";

    private static readonly Lazy<CanonicalData> Embedded = new(() => Read(EmbeddedText.Lines(ResourceName)));

    private readonly FrozenDictionary<int, int[]> _decompositions;
    private readonly FrozenDictionary<(int First, int Second), int> _composites;
    private readonly FrozenDictionary<int, byte> _classes;
    private readonly FrozenSet<int> _seconds;

    private CanonicalData(
        Dictionary<int, int[]> decompositions,
        Dictionary<(int First, int Second), int> composites,
        Dictionary<int, byte> classes)
    {
        _decompositions = decompositions.ToFrozenDictionary();
        _composites = composites.ToFrozenDictionary();
        _classes = classes.ToFrozenDictionary();
        _seconds = composites.Keys.Select(pair => pair.Second).ToFrozenSet();
    }

    /// <summary>The tables of the Unicode version that the resource's first line names.</summary>
    public static CanonicalData Instance => Embedded.Value;

    /// <summary>The canonical combining class; 0 for a character that starts a sequence.</summary>
    /// <param name="codePoint">A code point that has no decomposition.</param>
    /// <returns>0 to 254.</returns>
    public int ClassOf(int codePoint) => _classes.GetValueOrDefault(codePoint);

    /// <summary>Whether a code point can be the second of a pair that is composed.</summary>
    /// <param name="codePoint">A code point that has no decomposition.</param>
    /// <returns>True when it may merge with what stands before it.</returns>
    public bool IsSecond(int codePoint) => _seconds.Contains(codePoint);

    /// <summary>Finds the decomposition of a code point, in one step or in full as the table has it.</summary>
    /// <param name="codePoint">The code point.</param>
    /// <param name="parts">What it is decomposed into.</param>
    /// <returns>False when it has none.</returns>
    public bool TryDecompose(int codePoint, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out int[]? parts) =>
        _decompositions.TryGetValue(codePoint, out parts);

    /// <summary>Finds the composite of two code points.</summary>
    /// <param name="first">The one that starts.</param>
    /// <param name="second">The one that follows.</param>
    /// <param name="composite">The code point that stands for both.</param>
    /// <returns>False when there is none.</returns>
    public bool TryCompose(int first, int second, out int composite) =>
        _composites.TryGetValue((first, second), out composite);

    private static CanonicalData Read(IEnumerable<string> lines)
    {
        Dictionary<int, int[]> decompositions = [];
        Dictionary<(int First, int Second), int> composites = [];
        Dictionary<int, byte> classes = [];
        foreach (string line in lines)
        {
            string[] fields = line.Split(' ');
            switch (fields[1])
            {
                case "=":
                    int[] pair = [Hex(fields[2]), Hex(fields[3])];
                    decompositions.Add(Hex(fields[0]), pair);
                    composites.Add((pair[0], pair[1]), Hex(fields[0]));
                    break;
                case ">":
                    decompositions.Add(Hex(fields[0]), [.. fields.Skip(2).Select(Hex)]);
                    break;
                default:
                    string[] range = fields[0].Split('-');
                    for (int c = Hex(range[0]); c <= Hex(range[1]); c++)
                    {
                        classes.Add(c, byte.Parse(fields[2], CultureInfo.InvariantCulture));
                    }

                    break;
            }
        }

        return new CanonicalData(decompositions, composites, classes);
    }

    private static int Hex(string field) => int.Parse(field, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
