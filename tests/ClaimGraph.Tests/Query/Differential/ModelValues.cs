using System.Collections;
using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Graphs;
using ClaimGraph.Query;

namespace ClaimGraph.Tests.Query.Differential;

/// <summary>A node of the model by its position.</summary>
internal sealed record NodeRef(int Node);

/// <summary>An edge of the model by its position.</summary>
internal sealed record EdgeRef(int Edge);

/// <summary>A walk: the nodes passed and the edges between them.</summary>
internal sealed record WalkRef(IReadOnlyList<int> Nodes, IReadOnlyList<int> Edges);

/// <summary>
/// Equality, comparison and order of openCypher for the values of the model: null, bool, long, double, string,
/// <see cref="Day"/>, references and lists. Written from the language's definition, without looking at the library's.
/// </summary>
internal static class ModelValues
{
    /// <summary>The operator =; null is unknown.</summary>
    public static bool? AreEqual(object? a, object? b)
    {
        if (a is null || b is null)
        {
            return null;
        }

        if (a is IReadOnlyList<object?> left && b is IReadOnlyList<object?> right)
        {
            if (left.Count != right.Count)
            {
                return false;
            }

            bool?[] items = [.. left.Zip(right, AreEqual)];
            return items.Contains(false) ? false : items.Contains(null) ? null : true;
        }

        return IsNumber(a) && IsNumber(b) ? Number(a) == Number(b) : a is WalkRef x && b is WalkRef y ? Text(x) == Text(y) : a.Equals(b);
    }

    /// <summary>What the operators &lt; and so on go by; null when the two do not compare.</summary>
    public static int? Compare(object? a, object? b) => (a, b) switch
    {
        (null, _) or (_, null) => null,
        (string x, string y) => string.CompareOrdinal(x, y),
        (bool x, bool y) => x.CompareTo(y),
        (Day x, Day y) => string.CompareOrdinal(x.Text, y.Text),
        (IReadOnlyList<object?> x, IReadOnlyList<object?> y) => CompareLists(x, y),
        _ => IsNumber(a) && IsNumber(b) ? Number(a).CompareTo(Number(b)) : null,
    };

    /// <summary>The order of ORDER BY, min and max: any two values have one, null comes last.</summary>
    public static int Order(object? a, object? b)
    {
        int byType = Rank(a).CompareTo(Rank(b));
        if (byType != 0)
        {
            return byType;
        }

        switch (a)
        {
            case NodeRef n:
                return n.Node.CompareTo(((NodeRef)b!).Node);
            case EdgeRef e:
                return e.Edge.CompareTo(((EdgeRef)b!).Edge);
            case IReadOnlyList<object?> list:
                IReadOnlyList<object?> other = (IReadOnlyList<object?>)b!;
                int first = list.Zip(other, Order).FirstOrDefault(o => o != 0);
                return first != 0 ? first : list.Count.CompareTo(other.Count);
            case WalkRef w:
                return Order(Alternating(w), Alternating((WalkRef)b!));
            default:
                return Compare(a, b) ?? 0;
        }
    }

    /// <summary>A value as text, different for different values; a program's value as that of the model.</summary>
    public static string Text(object? value) => value switch
    {
        null => "null",
        bool b => b ? "true" : "false",
        long n => n.ToString(CultureInfo.InvariantCulture),
        double d => d.ToString("R", CultureInfo.InvariantCulture) + "f",
        string s => $"'{s}'",
        Day d => d.Text,
        EdtfDate d => d.Text,
        NodeRef n => $"(n{n.Node})",
        Node n => $"({n.Id})",
        EdgeRef e => $"[c{e.Edge}]",
        ClaimEdge e => $"[{e.Id}]",
        WalkRef w => "<" + string.Concat(w.Nodes.Select((n, i) => $"(n{n})" + (i < w.Edges.Count ? $"[c{w.Edges[i]}]" : ""))) + ">",
        ClaimPath p => "<" + string.Concat(p.Nodes.Select((n, i) => $"({n})" + (i < p.Length ? $"[{p.Steps[i].Claim.Id}]" : ""))) + ">",
        IEnumerable list => "[" + string.Join(", ", list.Cast<object?>().Select(Text)) + "]",
        _ => throw new InvalidOperationException($"A {value.GetType()} is no value of the model."),
    };

    /// <summary>The same for lists whose order nobody says, such as those of collect().</summary>
    public static string BagText(object? value) => value is IEnumerable list and not string
        ? "{" + string.Join(", ", list.Cast<object?>().Select(Text).Order(StringComparer.Ordinal)) + "}"
        : Text(value);

    // A path orders as the list of its nodes and edges in turn.
    private static object?[] Alternating(WalkRef walk) =>
        [.. walk.Nodes.SelectMany((n, i) => i < walk.Edges.Count ? new object?[] { new NodeRef(n), new EdgeRef(walk.Edges[i]) } : [new NodeRef(n)])];

    private static bool IsNumber(object value) => value is long or double;

    private static double Number(object value) => Convert.ToDouble(value, CultureInfo.InvariantCulture);

    private static int Rank(object? value) => value switch
    {
        NodeRef => 1,
        EdgeRef => 2,
        IReadOnlyList<object?> => 3,
        WalkRef => 4,
        Day => 5,
        string => 6,
        bool => 7,
        null => 9,
        _ => 8,
    };

    private static int? CompareLists(IReadOnlyList<object?> left, IReadOnlyList<object?> right)
    {
        foreach ((object? a, object? b) in left.Zip(right))
        {
            switch (AreEqual(a, b))
            {
                case null:
                    return null;
                case false:
                    return Compare(a, b);
            }
        }

        return left.Count.CompareTo(right.Count);
    }
}
