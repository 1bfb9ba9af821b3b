using System.Globalization;
using System.Text;
using ClaimGraph.Query.Plans;

namespace ClaimGraph.Query.Values;

/// <summary>Values as openCypher prints them.</summary>
internal static class ValueText
{
    /// <summary>Writes a value: strings in single quotes, nodes and relationships with labels, types and properties.</summary>
    /// <param name="value">The value.</param>
    /// <param name="source">Where its nodes live; null to show them by position.</param>
    /// <returns>For example <c>[1, 'a', (:Company {name: 'b'})]</c>.</returns>
    public static string Write(in Value value, QuerySource? source)
    {
        StringBuilder text = new();
        Write(text, value, source);
        return text.ToString();
    }

    private static void Write(StringBuilder text, in Value value, QuerySource? source)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                text.Append("null");
                break;
            case ValueKind.Boolean:
                text.Append(value.IsTrue ? "true" : "false");
                break;
            case ValueKind.Integer:
                text.Append(CultureInfo.InvariantCulture, $"{value.Integer}");
                break;
            case ValueKind.Float:
                text.Append(Numbers.Write(value.Number));
                break;
            case ValueKind.String:
                WriteString(text, value.String!);
                break;
            case ValueKind.Date:
                WriteString(text, value.Date!.Text);
                break;
            case ValueKind.List:
                WriteAll(text, "[", value.List!, "]", (item) => Write(text, item, source));
                break;
            case ValueKind.Map:
                WriteEntries(text, value.Map!.Entries, source);
                break;
            case ValueKind.Node:
                WriteNode(text, value.Node, source);
                break;
            case ValueKind.Relationship:
                WriteEdge(text, value.Relationship, source);
                break;
            default:
                WritePath(text, value.Path!, source);
                break;
        }
    }

    private static void WriteString(StringBuilder text, string value) => text.Append('\'')
        .Append(value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal))
        .Append('\'');

    private static void WriteEntries(
        StringBuilder text, IEnumerable<KeyValuePair<string, Value>> entries, QuerySource? source) =>
        WriteAll(text, "{", entries, "}", entry =>
        {
            text.Append(entry.Key).Append(": ");
            Write(text, entry.Value, source);
        });

    private static void WriteNode(StringBuilder text, int node, QuerySource? source)
    {
        if (source is null)
        {
            text.Append(CultureInfo.InvariantCulture, $"({node})");
            return;
        }

        text.Append('(');
        foreach (int label in source.LabelsOf(node))
        {
            text.Append(':').Append(source.Labels[label]);
        }

        WriteProperties(text, text[^1] == '(' ? "" : " ", source.NodeProperties(node), source);
        text.Append(')');
    }

    private static void WriteEdge(StringBuilder text, int edge, QuerySource? source)
    {
        if (source is null)
        {
            text.Append(CultureInfo.InvariantCulture, $"[{edge}]");
            return;
        }

        text.Append("[:").Append(source.Types[source.TypeOf(edge)]);
        WriteProperties(text, " ", source.EdgeProperties(edge), source);
        text.Append(']');
    }

    private static void WriteProperties(
        StringBuilder text, string before, IEnumerable<KeyValuePair<string, Value>> properties, QuerySource source)
    {
        KeyValuePair<string, Value>[] all = [.. properties];
        if (all.Length > 0)
        {
            text.Append(before);
            WriteEntries(text, all, source);
        }
    }

    private static void WritePath(StringBuilder text, PathValue path, QuerySource? source)
    {
        text.Append('<');
        WriteNode(text, path.Nodes[0], source);
        for (int i = 0; i < path.Edges.Length; i++)
        {
            bool forward = source is null || source.StartOf(path.Edges[i]) == path.Nodes[i];
            text.Append(forward ? "-" : "<-");
            WriteEdge(text, path.Edges[i], source);
            text.Append(forward ? "->" : "-");
            WriteNode(text, path.Nodes[i + 1], source);
        }

        text.Append('>');
    }

    private static void WriteAll<T>(
        StringBuilder text, string open, IEnumerable<T> items, string close, Action<T> write)
    {
        text.Append(open);
        string separator = "";
        foreach (T item in items)
        {
            text.Append(separator);
            write(item);
            separator = ", ";
        }

        text.Append(close);
    }
}
