using System.Collections.Immutable;
using System.Text;

namespace ClaimGraph.Loading.Lines;

/// <summary>A mapping made ready for reading: the properties it names, numbered, and which each sort of line must and may have.</summary>
internal sealed class LineForm
{
    private const int MostNames = 64;

    private readonly List<byte[]> _names = [];

    /// <summary>Prepares a mapping.</summary>
    /// <exception cref="ArgumentException">The mapping contradicts itself.</exception>
    public LineForm(LineMapping mapping)
    {
        Mapping = mapping;
        if (mapping.SaidBy.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A mapping has to say who says the claims.", nameof(mapping));
        }

        if (mapping.Qualifiers.DistinctBy(q => q.Id).Count() < mapping.Qualifiers.Length)
        {
            throw new ArgumentException("Two properties of a mapping become the same qualifier.", nameof(mapping));
        }

        Discriminator = mapping.Discriminator is { } discriminator ? Number(discriminator) : -1;
        Id = Number(mapping.Id);
        Kind = mapping.Kind is { } kind ? Number(kind) : -1;
        Label = mapping.Label is { } label ? Number(label) : -1;
        Subject = Number(mapping.Subject);
        Relation = Number(mapping.Relation);
        Object = Number(mapping.Object);
        Qualifiers = [.. mapping.Qualifiers.Select(q => Number(q.Property))];
        ulong ignored = mapping.Ignored.Aggregate(0UL, (bits, name) => bits | Bit(Number(name)));
        int[] node = [Discriminator, Id, Kind, Label];
        int[] claim = [Discriminator, Subject, Relation, Object];
        NodeNeeds = Together(node);
        ClaimNeeds = Together(claim);
        NodeMay = NodeNeeds | ignored;
        ClaimMay = ClaimNeeds | Together([.. Qualifiers]) | ignored;
        if (_names.Count > MostNames || HasTwice(node) || HasTwice([.. claim, .. Qualifiers])
            || ((NodeNeeds | ClaimNeeds | Together([.. Qualifiers])) & ignored) != 0)
        {
            throw new ArgumentException(
                $"A mapping names each property of a line once, and at most {MostNames} in all.", nameof(mapping));
        }
    }

    /// <summary>The mapping.</summary>
    public LineMapping Mapping { get; }

    /// <summary>The number of the property that tells nodes from claims, or -1.</summary>
    public int Discriminator { get; }

    /// <summary>The number of the property with a node's id.</summary>
    public int Id { get; }

    /// <summary>The number of the property with a node's kind, or -1.</summary>
    public int Kind { get; }

    /// <summary>The number of the property with a node's label, or -1.</summary>
    public int Label { get; }

    /// <summary>The number of the property with a claim's subject.</summary>
    public int Subject { get; }

    /// <summary>The number of the property with a claim's relation.</summary>
    public int Relation { get; }

    /// <summary>The number of the property with a claim's object.</summary>
    public int Object { get; }

    /// <summary>The numbers of the properties that become qualifiers, in the order of the mapping.</summary>
    public ImmutableArray<int> Qualifiers { get; }

    /// <summary>The properties a node's line must have, a bit for each.</summary>
    public ulong NodeNeeds { get; }

    /// <summary>The properties a node's line may have.</summary>
    public ulong NodeMay { get; }

    /// <summary>The properties a claim's line must have.</summary>
    public ulong ClaimNeeds { get; }

    /// <summary>The properties a claim's line may have.</summary>
    public ulong ClaimMay { get; }

    /// <summary>How many properties the mapping names.</summary>
    public int NameCount => _names.Count;

    /// <summary>The name of a property, in UTF-8.</summary>
    public ReadOnlySpan<byte> Name(int number) => _names[number];

    /// <summary>The bit of a property; none for -1.</summary>
    public static ulong Bit(int number) => number < 0 ? 0 : 1UL << number;

    private static ulong Together(int[] numbers) => numbers.Aggregate(0UL, (bits, number) => bits | Bit(number));

    private static bool HasTwice(int[] numbers) => numbers.Where(n => n >= 0).GroupBy(n => n).Any(g => g.Count() > 1);

    private int Number(string name)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(name);
        int number = _names.FindIndex(n => n.AsSpan().SequenceEqual(bytes));
        if (number < 0)
        {
            number = _names.Count;
            _names.Add(bytes);
        }

        return number;
    }
}
