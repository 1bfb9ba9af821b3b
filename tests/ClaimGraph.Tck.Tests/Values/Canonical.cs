using System.Globalization;
using System.Text;

namespace ClaimGraph.Tck.Tests.Values;

/// <summary>
/// One text for equal values, after the notation of the TCK's README (Format of the expected results): labels and keys in
/// ordinal order, integers apart from floats, both zeros alike. A value is null, a boolean, a long, a double, a string, a
/// list or a map of values, a node, relationship or path, or of a temporal type.
/// </summary>
internal static class Canonical
{
    /// <summary>The text of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="ignoreListOrder">Whether lists with the same elements are to have the same text.</param>
    public static string Text(object? value, bool ignoreListOrder = false)
    {
        StringBuilder text = new();
        Write(text, value, ignoreListOrder);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, bool ignoreListOrder)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case bool truth:
                text.Append(truth ? "true" : "false");
                break;
            case long integer:
                text.Append(CultureInfo.InvariantCulture, $"{integer}");
                break;
            case double number:
                text.Append(Float(number));
                break;
            case string letters:
                text.Append('\'').Append(letters.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)).Append('\'');
                break;
            case IReadOnlyList<object?> list:
                IEnumerable<string> items = list.Select(item => Text(item, ignoreListOrder));
                text.Append('[').AppendJoin(", ", ignoreListOrder ? items.Order(StringComparer.Ordinal) : items).Append(']');
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(text, map, ignoreListOrder);
                break;
            case NodeValue node:
                text.Append('(');
                foreach (string label in node.Labels.Order(StringComparer.Ordinal))
                    text.Append(':').Append(label);
                WriteProperties(text, node.Properties, ignoreListOrder);
                text.Append(')');
                break;
            case RelationshipValue relationship:
                text.Append("[:").Append(relationship.Type);
                WriteProperties(text, relationship.Properties, ignoreListOrder);
                text.Append(']');
                break;
            case PathValue path:
                WritePath(text, path, ignoreListOrder);
                break;
            case TemporalValue temporal:
                text.Append(temporal.Type).Append('(');
                Write(text, temporal.Argument, ignoreListOrder);
                text.Append(')');
                break;
            default:
                throw new ArgumentException($"{value.GetType()} is no value.", nameof(value));
        }
    }

    private static void WritePath(StringBuilder text, PathValue path, bool ignoreListOrder)
    {
        text.Append('<');
        Write(text, path.Nodes[0], ignoreListOrder);
        for (int i = 0; i < path.Relationships.Count; i++)
        {
            text.Append(path.Relationships[i].IsForward ? "-" : "<-");
            Write(text, path.Relationships[i].Relationship, ignoreListOrder);
            text.Append(path.Relationships[i].IsForward ? "->" : "-");
            Write(text, path.Nodes[i + 1], ignoreListOrder);
        }

        text.Append('>');
    }

    private static void WriteProperties(StringBuilder text, IReadOnlyDictionary<string, object?> properties, bool ignoreListOrder)
    {
        if (properties.Count == 0)
            return;

        text.Append(text[^1] == '(' ? "" : " ");
        WriteMap(text, properties, ignoreListOrder);
    }

    private static void WriteMap(StringBuilder text, IReadOnlyDictionary<string, object?> map, bool ignoreListOrder) =>
        text.Append('{')
            .AppendJoin(", ", map.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}: {Text(p.Value, ignoreListOrder)}"))
            .Append('}');

    private static string Float(double number)
    {
        if (double.IsNaN(number))
            return "NaN";
        if (double.IsInfinity(number))
            return number > 0 ? "Inf" : "-Inf";

        string digits = (number == 0 ? 0.0 : number).ToString("R", CultureInfo.InvariantCulture);
        return digits.AsSpan().IndexOfAny('.', 'E') < 0 ? digits + ".0" : digits;
    }
}
