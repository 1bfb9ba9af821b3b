using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using ClaimGraph.Graphs;
using ClaimGraph.Query.Cypher.Binding;
using ClaimGraph.Query.Cypher.Parsing;
using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Cypher;

/// <summary>
/// A query and its parameters with the source before ids that were written without it, where a graph of several sources has one node or
/// claim that is called so. Immutable.
/// </summary>
/// <param name="Query">The query. Its text is that of the query as it was given, with other ids.</param>
/// <param name="Parameters">The values of its parameters, by name without dollar sign.</param>
/// <remarks>
/// Ids are what stands for one: <c>{id: 'baidu'}</c> and <c>{id: $x}</c> in patterns, and what <c>n.id</c> is compared with by <c>=</c>,
/// <c>&lt;&gt;</c> and <c>IN</c>, texts, parameters and lists of them. What a query computes is left as it is: <c>n.id</c> is always the whole id.
/// </remarks>
public sealed record SourcedQuery(CypherQuery Query, ImmutableSortedDictionary<string, object?> Parameters)
{
    /// <summary>Puts the sources before ids. Takes time linear in the graph for each id that it does not have.</summary>
    /// <param name="query">The query as somebody wrote it.</param>
    /// <param name="parameters">The values of its parameters.</param>
    /// <param name="graph">The graph that it is asked of.</param>
    /// <param name="sourced">The query to ask: that very query where the graph has one source, or there is nothing to put in; null when an id is ambiguous.</param>
    /// <param name="problem">Which id means several nodes or claims; null when none does. An id that means nothing stays as it is.</param>
    /// <returns>False when an id is ambiguous.</returns>
    public static bool TryMake(
        CypherQuery query,
        ImmutableSortedDictionary<string, object?> parameters,
        KnowledgeGraph graph,
        [NotNullWhen(true)] out SourcedQuery? sourced,
        [NotNullWhen(false)] out CypherProblem? problem)
    {
        problem = null;
        sourced = new SourcedQuery(query, parameters);
        if (graph.Sources.Length < 2)
        {
            return true;
        }

        StringBuilder text = new();
        int end = 0;
        foreach (Expression use in IdUses.In(query.Tree))
        {
            object? written = use is StringLiteral literal ? literal.Value : sourced.Parameters.GetValueOrDefault(((Parameter)use).Name);
            object? whole = WholeOf(written, graph, out string? ambiguous);
            if (ambiguous is not null)
            {
                sourced = null;
                problem = new Fault(CypherProblemKind.AmbiguousId, use.Span, ambiguous, "Write one of these.").In(query.Text);
                return false;
            }

            if (use is Parameter parameter)
            {
                sourced = sourced with { Parameters = sourced.Parameters.ContainsKey(parameter.Name) ? sourced.Parameters.SetItem(parameter.Name, whole) : sourced.Parameters };
            }
            else if (!Equals(written, whole))
            {
                text.Append(query.Text, end, use.Span.Start - end).Append('\'').Append(whole).Append('\'');
                end = use.Span.End;
            }
        }

        // An id is letters, digits, hyphens and a colon, so that the text is a query still.
        if (end > 0 && CypherQuery.TryParse(text.Append(query.Text, end, query.Text.Length - end).ToString(), out CypherQuery? other, out _))
        {
            sourced = sourced with { Query = other };
        }

        return true;
    }

    // Of a list each item.
    private static object? WholeOf(object? written, KnowledgeGraph graph, out string? ambiguous)
    {
        ambiguous = null;
        if (written is string id)
        {
            string[] nodes = [.. graph.Whole.FindNodesCalled(id).Select(n => n.Value)];
            string[] called = nodes.Length > 0 ? nodes : [.. graph.Whole.FindClaimsCalled(id).Select(c => c.Value)];
            if (called.Length > 1)
            {
                ambiguous = $"{Fault.Quote(id)} means several {(nodes.Length > 0 ? "nodes" : "claims")}: {string.Join(", ", called)}.";
            }

            return called is [string one] ? one : id;
        }

        if (written is not IEnumerable<object?> list)
        {
            return written;
        }

        List<object?> items = [];
        foreach (object? item in list)
        {
            items.Add(WholeOf(item, graph, out string? wrong));
            ambiguous ??= wrong;
        }

        return items;
    }
}
