using System.Collections.Immutable;
using ClaimGraph.Claims;
using Row = System.Collections.Immutable.ImmutableDictionary<string, object?>;

namespace ClaimGraph.Tests.Query.Differential;

/// <summary>Evaluates expressions by the definition of openCypher, with its three-valued logic.</summary>
internal sealed class BruteExpressions
{
    private readonly ModelGraph _graph;
    private readonly BruteMatcher _matcher;

    public BruteExpressions(ModelGraph graph, BruteBudget budget)
    {
        _graph = graph;
        _matcher = new BruteMatcher(graph, this, budget);
    }

    /// <summary>All ways to match patterns.</summary>
    public BruteMatcher Matcher => _matcher;

    /// <summary>Whether a condition is true: neither false nor unknown.</summary>
    public bool Holds(Ex? condition, Row row) => condition is null || Truth(Of(condition, row)) == true;

    /// <summary>The value of an expression.</summary>
    /// <param name="e">The expression.</param>
    /// <param name="row">The variables.</param>
    /// <param name="group">The rows that aggregates are over.</param>
    public object? Of(Ex e, Row row, IReadOnlyList<Row>? group = null)
    {
        return e switch
        {
            Lit l => l.Value,
            Var v => row[v.Name],
            Prop p => Value(p.Of) switch { NodeRef n => OfNode(_graph.Nodes[n.Node], p.Key), EdgeRef r => OfEdge(_graph.Edges[r.Edge], p.Key), _ => null },
            Bin b => Binary(b.Op, Value(b.Left), Value(b.Right)),
            Not n => !Truth(Value(n.Of)),
            NullTest n => (Value(n.Of) is null) == n.IsNull,
            HasLabel h => Value(h.Of) is NodeRef n ? ModelGraph.Lineage(_graph.Nodes[n.Node].Kind).Contains(h.Kind) : null,
            Fn f => Call(f.Name, [.. f.Args.Select(Value)]),
            ListOf l => l.Items.Select(Value).ToArray(),
            CaseWhen c => Truth(Value(c.If)) == true ? Value(c.Then) : Value(c.Else),
            Quant q => Quantified(q, row),
            Comprehension c => Value(c.List) is IReadOnlyList<object?> list
                ? list.Select(item => row.SetItem(c.Name, item)).Where(r => Holds(c.Where, r)).Select(r => c.Map is null ? r[c.Name] : Of(c.Map, r)).ToArray()
                : null,
            Exists x => _matcher.Match(row, [x.Pattern]).Any(r => Holds(x.Where, r)),
            PatternTest t => _matcher.Match(row, [t.Pattern]).Any(),
            Agg a => Aggregate(a, group!),
            _ => throw new InvalidOperationException(),
        };

        object? Value(Ex inner) => Of(inner, row, group);
    }

    /// <summary>A property of a node.</summary>
    public object? OfNode(ModelNode node, string key)
    {
        switch (key)
        {
            case "id":
                return node.Id;
            case "kind":
                return node.Kind;
            case "tag":
                return node.Tag;
            case "size":
                object?[] sizes = [.. node.Sizes.Where(s => !s.IsDenied).Select(s => (object?)s.Size)];
                return sizes.Length switch { 0 => null, 1 => sizes[0], _ => sizes };
            default:
                return null;
        }
    }

    /// <summary>A property of an edge.</summary>
    public object? OfEdge(ModelEdge edge, string key) => key switch
    {
        "id" => edge.Id,
        "modality" => Vocabulary.NameOf(edge.Modality),
        "polarity" => edge.Polarity == Polarity.Denied ? "denied" : "affirmed",
        "saidBy" => edge.SaidBy.Select(object? (s) => _graph.Nodes[s].Id).ToArray(),
        "time" => edge.Time is null ? null : new Day(edge.Time),
        "paragraph" => (long)edge.Paragraph,
        _ => null,
    };

    private static bool? Truth(object? value) => value is null ? null : (bool)value;

    private static object? Binary(string op, object? a, object? b) => op switch
    {
        "AND" => Truth(a) == false || Truth(b) == false ? false : a is null || b is null ? null : true,
        "OR" => Truth(a) == true || Truth(b) == true ? true : a is null || b is null ? null : false,
        "XOR" => a is null || b is null ? null : Truth(a) != Truth(b),
        "=" => ModelValues.AreEqual(a, b),
        "<>" => !ModelValues.AreEqual(a, b),
        "<" => ModelValues.Compare(a, b) is { } c ? c < 0 : null,
        "<=" => ModelValues.Compare(a, b) is { } c ? c <= 0 : null,
        ">" => ModelValues.Compare(a, b) is { } c ? c > 0 : null,
        ">=" => ModelValues.Compare(a, b) is { } c ? c >= 0 : null,
        "IN" => In(a, (IReadOnlyList<object?>?)b),
        "STARTS WITH" => a is string x && b is string y ? x.StartsWith(y, StringComparison.Ordinal) : null,
        "ENDS WITH" => a is string x && b is string y ? x.EndsWith(y, StringComparison.Ordinal) : null,
        "CONTAINS" => a is string x && b is string y ? x.Contains(y, StringComparison.Ordinal) : null,
        "+" => a is long x && b is long y ? x + y : null,
        "-" => a is long x && b is long y ? x - y : null,
        "*" => a is long x && b is long y ? x * y : null,
        _ => throw new InvalidOperationException(op),
    };

    private static bool? In(object? item, IReadOnlyList<object?>? list)
    {
        if (list is null)
        {
            return null;
        }

        bool?[] found = [.. list.Select(i => ModelValues.AreEqual(item, i))];
        return found.Contains(true) ? true : found.Contains(null) ? null : false;
    }

    private object? Call(string name, object?[] args) => (name, args[0]) switch
    {
        ("coalesce", _) => args.FirstOrDefault(a => a is not null),
        (_, null) => null,
        ("type", EdgeRef e) => _graph.Edges[e.Edge].Relation.ToUpperInvariant(),
        ("startNode", EdgeRef e) => new NodeRef(_graph.Edges[e.Edge].From),
        ("endNode", EdgeRef e) => new NodeRef(_graph.Edges[e.Edge].To),
        ("length", WalkRef w) => (long)w.Edges.Count,
        ("nodes", WalkRef w) => w.Nodes.Select(object? (n) => new NodeRef(n)).ToArray(),
        ("relationships", WalkRef w) => w.Edges.Select(object? (e) => new EdgeRef(e)).ToArray(),
        ("labels", NodeRef n) => ModelGraph.Lineage(_graph.Nodes[n.Node].Kind).Select(object? (k) => ModelText.Label(k)).ToArray(),
        ("size", IReadOnlyList<object?> list) => (long)list.Count,
        ("size", string text) => (long)text.Length,
        ("head", IReadOnlyList<object?> list) => list.Count > 0 ? list[0] : null,
        ("last", IReadOnlyList<object?> list) => list.Count > 0 ? list[^1] : null,
        ("toUpper", string text) => text.ToUpperInvariant(),
        _ => throw new InvalidOperationException(name),
    };

    private bool? Quantified(Quant q, Row row)
    {
        if (Of(q.List, row) is not IReadOnlyList<object?> list)
        {
            return null;
        }

        bool?[] truths = [.. list.Select(item => Truth(Of(q.Where, row.SetItem(q.Name, item))))];
        int trues = truths.Count(t => t == true);
        bool isUnsure = truths.Contains(null);
        return q.Kind switch
        {
            "any" => trues > 0 ? true : isUnsure ? null : false,
            "none" => trues > 0 ? false : isUnsure ? null : true,
            "all" => truths.Contains(false) ? false : isUnsure ? null : true,
            "single" => trues > 1 ? false : isUnsure ? null : trues == 1,
            _ => throw new InvalidOperationException(q.Kind),
        };
    }

    private object? Aggregate(Agg agg, IReadOnlyList<Row> group)
    {
        if (agg.Of is null)
        {
            return (long)group.Count;
        }

        object?[] values = [.. group.Select(r => Of(agg.Of, r)).Where(v => v is not null)];
        values = agg.IsDistinct ? [.. values.DistinctBy(ModelValues.Text)] : values;
        return agg.Name switch
        {
            "count" => (long)values.Length,
            "sum" => values.Sum(v => (long)v!),
            "avg" => values.Length == 0 ? null : values.Average(v => (long)v!),
            "min" => values.Length == 0 ? null : values.Order(Comparer<object?>.Create(ModelValues.Order)).First(),
            "max" => values.Length == 0 ? null : values.Order(Comparer<object?>.Create(ModelValues.Order)).Last(),
            "collect" => values,
            _ => throw new InvalidOperationException(agg.Name),
        };
    }
}
