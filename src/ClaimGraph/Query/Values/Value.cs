using System.Diagnostics.CodeAnalysis;
using ClaimGraph.Dates;

namespace ClaimGraph.Query.Values;

/// <summary>
/// A value of openCypher, two words large. The default value is null. Nodes and relationships are positions in the
/// source that the query runs over. Not comparable with <c>==</c>: the language has three ideas of sameness, see
/// <see cref="ValueEquality"/> and <see cref="ValueOrder"/>.
/// </summary>
[SuppressMessage("Performance", "CA1815", Justification = "Equality without saying which one would be a trap.")]
internal readonly struct Value
{
    private readonly object? _reference;
    private readonly long _bits;

    private Value(object? reference, long bits)
    {
        _reference = reference;
        _bits = bits;
    }

    /// <summary>The absent or unknown value.</summary>
    public static Value Null => default;

    public static Value True { get; } = new(Tag.Boolean, 1);

    public static Value False { get; } = new(Tag.Boolean, 0);

    public ValueKind Kind => _reference switch
    {
        null => ValueKind.Null,
        Tag tag => tag.Kind,
        string => ValueKind.String,
        Value[] => ValueKind.List,
        MapValue => ValueKind.Map,
        PathValue => ValueKind.Path,
        _ => ValueKind.Date,
    };

    public bool IsNull => _reference is null;

    public bool IsTrue => _reference == Tag.Boolean && _bits != 0;

    public bool IsFalse => _reference == Tag.Boolean && _bits == 0;

    public bool IsBoolean => _reference == Tag.Boolean;

    public bool IsInteger => _reference == Tag.Integer;

    public bool IsFloat => _reference == Tag.Float;

    public bool IsNumber => IsInteger || IsFloat;

    public bool IsNode => _reference == Tag.Node;

    public bool IsRelationship => _reference == Tag.Relationship;

    /// <summary>The position of the node in its source. Only for nodes; not checked.</summary>
    public int Node => (int)_bits;

    /// <summary>The position of the relationship in its source. Only for relationships; not checked.</summary>
    public int Relationship => (int)_bits;

    /// <summary>Only for integers; not checked.</summary>
    public long Integer => _bits;

    /// <summary>Only for numbers: an integer is converted.</summary>
    public double Number => IsInteger ? _bits : BitConverter.Int64BitsToDouble(_bits);

    /// <summary>The string, or null for any other value.</summary>
    public string? String => _reference as string;

    /// <summary>The items of the list, never to be changed; null for any other value.</summary>
    public Value[]? List => _reference as Value[];

    /// <summary>The map, or null for any other value.</summary>
    public MapValue? Map => _reference as MapValue;

    /// <summary>The path, or null for any other value.</summary>
    public PathValue? Path => _reference as PathValue;

    /// <summary>The date, or null for any other value.</summary>
    public EdtfDate? Date => _reference as EdtfDate;

    public static Value From(bool value) => value ? True : False;

    /// <summary>A truth of three: null means unknown.</summary>
    public static Value From(bool? value) => value is { } known ? From(known) : Null;

    public static Value From(long value) => new(Tag.Integer, value);

    public static Value From(double value) => new(Tag.Float, BitConverter.DoubleToInt64Bits(value));

    public static Value From(string? value) => new(value, 0);

    /// <summary>A list of these items; the caller gives the array away.</summary>
    public static Value From(Value[] items) => new(items, 0);

    public static Value From(MapValue map) => new(map, 0);

    public static Value From(PathValue path) => new(path, 0);

    public static Value From(EdtfDate? date) => new(date, 0);

    public static Value FromNode(int node) => new(Tag.Node, node);

    public static Value FromRelationship(int edge) => new(Tag.Relationship, edge);

    /// <summary>Whether both are one and the same string, list, map, path or date in memory.</summary>
    public bool IsSameObject(in Value other) => _reference is not (null or Tag) && _reference == other._reference;

    /// <summary>The value as text, with nodes and relationships by position, for debuggers.</summary>
    public override string ToString() => ValueText.Write(this, null);

    /// <summary>Stands in the place of a reference and tells the kind of a value that is a number of 64 bits.</summary>
    private sealed class Tag(ValueKind kind)
    {
        public static readonly Tag Boolean = new(ValueKind.Boolean);
        public static readonly Tag Integer = new(ValueKind.Integer);
        public static readonly Tag Float = new(ValueKind.Float);
        public static readonly Tag Node = new(ValueKind.Node);
        public static readonly Tag Relationship = new(ValueKind.Relationship);

        public ValueKind Kind { get; } = kind;
    }
}
