using System.Collections.Immutable;
using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Fluent;

/// <summary>Reads a value of a column as what programs see. Numbers, truths and edges are not boxed on the way.</summary>
/// <typeparam name="T">The type of the column.</typeparam>
/// <param name="value">The value.</param>
/// <param name="graph">The graph that the query ran over.</param>
internal delegate T ColumnReader<T>(in Value value, KnowledgeGraph graph);

/// <summary>The readers of columns by type.</summary>
internal static class ColumnReaders
{
    private static readonly ImmutableDictionary<Type, Delegate> Known = new Dictionary<Type, Delegate>
    {
        [typeof(Node)] = Reader((in v, graph) => v.IsNode ? graph.Nodes[v.Node] : throw Wrong("a node", v)),
        [typeof(ClaimEdge)] = Reader((in v, graph) => v.IsRelationship ? graph.Edges[v.Relationship] : throw Wrong("an edge", v)),
        [typeof(ClaimPath)] = Reader((in v, graph) => PublicValues.Write(v, graph) as ClaimPath ?? throw Wrong("a path", v)),
        [typeof(long)] = Reader((in v, _) => Integer(v)),
        [typeof(int)] = Reader((in v, _) => checked((int)Integer(v))),
        [typeof(double)] = Reader((in v, _) => v.IsNumber ? v.Number : throw Wrong("a number", v)),
        [typeof(bool)] = Reader((in v, _) => v.IsBoolean ? v.IsTrue : throw Wrong("true or false", v)),
        [typeof(string)] = Reader((in v, _) => v.IsNull ? null! : v.String ?? throw Wrong("a text", v)),
        [typeof(EdtfDate)] = Reader((in v, _) => v.IsNull ? null! : v.Date ?? throw Wrong("a date", v)),
        [typeof(Modality)] = Reader((in v, _) => Vocabulary.TryParse(v.String, out Modality m) ? m : throw Wrong("a modality", v)),
        [typeof(Polarity)] = Reader((in v, _) => Vocabulary.TryParse(v.String, out Polarity p) ? p : throw Wrong("a polarity", v)),
        [typeof(object)] = Reader((in v, graph) => PublicValues.Write(v, graph)!),
        [typeof(Quantity)] = Reader((in v, _) => Quantity(v)),
        [typeof(IReadOnlyList<string>)] = ListOf<string>(Reader((in v, _) => v.String ?? throw Wrong("a text", v))),
        [typeof(IReadOnlyList<object?>)] = ListOf<object?>(Reader((in v, graph) => PublicValues.Write(v, graph))),
    }.ToImmutableDictionary();

    /// <summary>The reader of a type.</summary>
    /// <exception cref="ArgumentException">No column can be of this type.</exception>
    public static ColumnReader<T> Of<T>() =>
        Find<T>() ?? throw new ArgumentException($"A query has no values of type {typeof(T).Name}.", nameof(T));

    /// <summary>The reader of a type, or null when columns cannot be of it.</summary>
    public static ColumnReader<T>? Find<T>() => (ColumnReader<T>?)Known.GetValueOrDefault(typeof(T));

    /// <summary>A reader of lists; null is read as an empty one.</summary>
    public static ColumnReader<IReadOnlyList<T>> ListOf<T>(ColumnReader<T> item) => (in value, graph) =>
    {
        if (value.IsNull)
        {
            return [];
        }

        Value[] values = value.List ?? throw Wrong("a list", value);
        T[] items = new T[values.Length];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = item(values[i], graph);
        }

        return items;
    };

    private static ColumnReader<T> Reader<T>(ColumnReader<T> reader) => reader;

    private static long Integer(in Value value) => value.IsInteger ? value.Integer : throw Wrong("an integer", value);

    private static Quantity Quantity(in Value value)
    {
        if (value.Map is not { } map)
        {
            throw Wrong("a quantity", value);
        }

        _ = Vocabulary.TryParse(map["comparison"].String, out Comparison comparison);
        return new Quantity(
            decimal.Parse(map["text"].String!, NumberStyles.Number, CultureInfo.InvariantCulture),
            new UnitId(map["unit"].String!),
            comparison);
    }

    private static QueryException Wrong(string wanted, in Value value) => new(
        QueryErrorKind.TypeError,
        "InvalidColumnType",
        value.IsNull
            ? $"A column of a row should be {wanted}, but is null. Select it with OrNull()."
            : $"A column of a row should be {wanted}, but is {value}.");
}
