using ClaimGraph.Claims;
using ClaimGraph.Claims.Columns;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;

namespace ClaimGraph.Loading.Scanning;

/// <summary>The claim that a scanner is at, its parts already in the form they are kept in. Used again for the next claim.</summary>
internal sealed class ScannedClaim
{
    private readonly byte[] _id = new byte[Slug.MaxLength];
    private int _idLength;

    /// <summary>The bytes of its id.</summary>
    public ReadOnlySpan<byte> Id
    {
        get => _id.AsSpan(0, _idLength);
        set
        {
            value.CopyTo(_id);
            _idLength = value.Length;
        }
    }

    /// <summary>The position of its subject among the nodes.</summary>
    public int Subject { get; set; }

    /// <summary>The position of its relation among the schema's.</summary>
    public int Relation { get; set; }

    /// <summary>The position of its object among the nodes; negative for a literal.</summary>
    public int Object { get; set; }

    /// <summary>Its object when that is a literal.</summary>
    public ClaimObject? Literal { get; set; }

    /// <summary>How it is meant.</summary>
    public Modality Modality { get; set; }

    /// <summary>Whether its relation is said to hold.</summary>
    public Polarity Polarity { get; set; }

    /// <summary>The number of its speakers in the cache of chains.</summary>
    public int Chain { get; set; }

    /// <summary>The number of its time in the cache of times; negative for none.</summary>
    public int Time { get; set; }

    /// <summary>Its qualifiers, and the numbers of their values in the qualifiers' caches.</summary>
    public List<(Qualifier Qualifier, int Value)> Qualifiers { get; } = [];

    /// <summary>Its links.</summary>
    public List<ClaimLink> Links { get; } = [];

    /// <summary>The paragraphs of its evidence.</summary>
    public List<int> Paragraphs { get; } = [];

    /// <summary>Its evidence, packed.</summary>
    public PackedBytes Evidence { get; } = new();

    /// <summary>Its statement, packed.</summary>
    public PackedBytes Statement { get; } = new();

    /// <summary>Its note, packed.</summary>
    public PackedBytes Note { get; } = new();

    /// <summary>Starts a claim.</summary>
    public void Clear()
    {
        _idLength = 0;
        (Literal, Polarity, Time) = (null, Polarity.Affirmed, -1);
        Qualifiers.Clear();
        Links.Clear();
        Paragraphs.Clear();
        Evidence.Clear();
        Statement.Clear();
        Note.Clear();
        Note.Number(0);
    }
}
