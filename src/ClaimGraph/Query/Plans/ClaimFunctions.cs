using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;
using ClaimGraph.Query.Values;
using ClaimGraph.Text;

namespace ClaimGraph.Query.Plans;

/// <summary>
/// Functions of literal claims and qualifiers, beyond openCypher: properties give numbers without unit. Null gives null.
/// </summary>
internal static class ClaimFunctions
{
    public static IEnumerable<Function> All =>
    [
        // quantities(node, 'count', 'model'): maps with value, text (all digits), unit and comparison
        new("quantities", 2, 3, (a, e) => List("quantities()", a, e, o => o is Quantity q && IsOf(q, a) ? Map(q) : Value.Null)),
        new("dates", 2, 2, (a, e) => List("dates()", a, e, o => o is EdtfDate date ? Value.From(date) : Value.Null)),
        new("texts", 2, 2, (a, e) => List(
            "texts()", a, e, o => o is LocalizedText { IsEmpty: false } text ? Value.From(text.In(Language.English)) : Value.Null)),

        // compareDecimals('0.10', '0.1') is 0: all digits count, none is rounded
        new("compareDecimals", 2, 2, (a, _) => a[0].IsNull || a[1].IsNull ? Value.Null
            : Value.From((long)decimal.Compare(Decimal(a[0]), Decimal(a[1])))),
    ];

    private static Value List(string function, Value[] arguments, Execution execution, Func<object?, Value> read)
    {
        if (arguments[0].IsNull || arguments[1].IsNull)
        {
            return Value.Null;
        }

        string name = arguments[1].String ?? throw QueryErrors.WrongType(function, "the name of a relation or qualifier", arguments[1]);
        IEnumerable<object?> said = execution.Source is not GraphSource { Graph: var graph } ? []
            : arguments[0].Kind switch
            {
                ValueKind.Node => graph.Literals(graph.IdOf(arguments[0].Node))
                    .Where(c => c.Polarity == Polarity.Affirmed && IsNamed(c.Relation.Value, name)).Select(c => Content(c.Object)),
                ValueKind.Relationship => graph.ClaimOfEdge(arguments[0].Relationship).Qualifiers
                    .Where(q => IsNamed(q.Key.Value, name)).Select(q => Content(q.Value)),
                _ => throw QueryErrors.WrongType(function, "a node or relationship", arguments[0]),
            };
        return Value.From([.. said.Select(read).Where(v => !v.IsNull)]);
    }

    // The name of the file or the one of the property.
    private static bool IsNamed(string slug, string name) => slug == name || GraphNames.Key(slug) == name;

    private static object? Content(ClaimObject value) => value switch
    {
        QuantityObject o => o.Quantity,
        DateObject o => o.Date,
        TextObject o => o.Text,
        _ => null,
    };

    private static object? Content(QualifierValue value) => value switch
    {
        QuantityValue v => v.Quantity,
        DateValue v => v.Date,
        TextValue v => v.Text,
        _ => null,
    };

    private static bool IsOf(Quantity quantity, Value[] arguments) =>
        arguments.Length < 3 || string.Equals(quantity.Unit.Value, arguments[2].String, StringComparison.Ordinal);

    private static Value Map(Quantity quantity) => Value.From(new MapValue(
    [
        KeyValuePair.Create("value", Value.From(double.Parse(quantity.ValueText, CultureInfo.InvariantCulture))),
        KeyValuePair.Create("text", Value.From(quantity.ValueText)),
        KeyValuePair.Create("unit", Value.From(quantity.Unit.Value)),
        KeyValuePair.Create("comparison", Value.From(Vocabulary.NameOf(quantity.Comparison))),
    ]));

    private static decimal Decimal(in Value value) =>
        value.IsInteger ? value.Integer
        : value.String is { } text && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number
        : throw QueryErrors.WrongType("compareDecimals()", "decimals as texts such as '39.50', or integers", value);
}
