using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query.Plans;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Lineage;

/// <summary>
/// Sets of claims as values of queries: lists of integers, an edge by its position from 0, a literal claim by its position
/// among all claims from -1 downwards. No query can name these functions; a rewritten plan uses them.
/// </summary>
internal static class ClaimSets
{
    private static readonly HashSet<string> NeverLiteral = new(StringComparer.Ordinal) { "id", "kind", "name", "aliases", "description" };

    /// <summary>The set of all claims among its arguments: relationships, sets, lists of these; null is nothing.</summary>
    public static Function Union { get; } = new("claims", 0, int.MaxValue, (arguments, _) => ToList(AddAll([], arguments)));

    /// <summary>The literal claims that the property of a node was read from: <c>claimsRead(node, key)</c>.</summary>
    public static Function Read { get; } = new(
        "claimsRead", 2, 2, (arguments, execution) => ReadBy(arguments[0], arguments[1].String, execution.Source));

    /// <summary>All literal claims of a node: <c>claimsRead(node)</c>.</summary>
    public static Function ReadAll { get; } = new(
        "claimsRead", 1, 1, (arguments, execution) => ReadBy(arguments[0], null, execution.Source));

    /// <summary>The set of the claims of all rows of a group.</summary>
    public static AggregateFunction Gather { get; } = new("claims", 1, 1, execution => new Gatherer(execution));

    /// <summary>The claims of a set.</summary>
    public static IEnumerable<ClaimId> Resolve(Value set, KnowledgeGraph graph) => (set.List ?? []).Select(v =>
        v.Integer >= 0 ? graph.Edges[(int)v.Integer].Id : graph.Claims[(int)~v.Integer].Id);

    private static Value ReadBy(Value target, string? key, QuerySource source)
    {
        if (!target.IsNode || source is not GraphSource { Graph: var graph } || (key is not null && !CanBeLiteral(key)))
        {
            return Value.Null;
        }

        return Value.From(
        [
            .. graph.Literals(graph.IdOf(target.Node))
                .Where(c => c.Polarity == Polarity.Affirmed && (key is null || GraphNames.Key(c.Relation.Value) == GraphNames.Key(key)))
                .Select(c => Value.From((long)~graph.IndexOf(c.Id))),
        ]);
    }

    private static bool CanBeLiteral(string key) => !NeverLiteral.Contains(key);

    private static HashSet<long> AddAll(HashSet<long> set, ReadOnlySpan<Value> values)
    {
        foreach (ref readonly Value value in values)
        {
            if (value.IsRelationship)
            {
                set.Add(value.Relationship);
            }
            else if (value.IsInteger)
            {
                set.Add(value.Integer);
            }
            else if (value.List is { } items)
            {
                AddAll(set, items);
            }
        }

        return set;
    }

    private static Value ToList(HashSet<long> set) => Value.From([.. set.Select(Value.From)]);

    private sealed class Gatherer(Execution execution) : Accumulator
    {
        private readonly HashSet<long> _set = [];

        public override void Add(ReadOnlySpan<Value> arguments)
        {
            int before = _set.Count;
            AddAll(_set, arguments);
            Charge(execution, 24L * (_set.Count - before));
        }

        public override Value Finish() => ToList(_set);
    }
}
