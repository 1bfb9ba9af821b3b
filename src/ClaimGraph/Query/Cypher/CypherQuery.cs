using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ClaimGraph.Graphs;
using ClaimGraph.Query.Cypher.Binding;
using ClaimGraph.Query.Cypher.Parsing;
using ClaimGraph.Query.Cypher.Writing;
using ClaimGraph.Query.Plans;

namespace ClaimGraph.Query.Cypher;

/// <summary>
/// A query in openCypher 9 that only reads, checked and planned once. Immutable: it can be kept, and run over many graphs, at
/// once too.
/// </summary>
public sealed class CypherQuery
{
    private readonly Syntax.Query _query;

    private CypherQuery(string text, Syntax.Query query, PlanOperator plan)
    {
        Text = text;
        _query = query;
        Plan = plan;
    }

    /// <summary>The text as it was given.</summary>
    public string Text { get; }

    /// <summary>The names of the columns that the query answers with, in order: what stands after AS, or the expression as written.</summary>
    public ImmutableArray<string> Columns => Plan.Columns;

    /// <summary>The query as it was read.</summary>
    internal Syntax.Query Tree => _query;

    /// <summary>How the query is run.</summary>
    internal PlanOperator Plan { get; }

    /// <summary>Reads a query. Takes time linear in its text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="query">The query; null when the text is none that can be run.</param>
    /// <param name="problem">The first thing that is wrong; null when nothing is.</param>
    /// <returns>True when the text is a query.</returns>
    public static bool TryParse(
        string text, [NotNullWhen(true)] out CypherQuery? query, [NotNullWhen(false)] out CypherProblem? problem)
    {
        query = CypherParser.Parse(text, out Fault? fault) is { } tree && Binder.Bind(tree, text, out fault) is { } plan
            ? new CypherQuery(text, tree, plan)
            : null;
        problem = fault?.In(text);
        return query is not null;
    }

    /// <summary>
    /// Finds the names of the query that a graph does not have: labels, relationship types, and properties of nodes and
    /// relationships. The query runs whatever they are; this is for telling people who misspelt one.
    /// </summary>
    /// <param name="graph">The graph, or a view of it. The first time an index of it is made, as for the first query.</param>
    /// <returns>
    /// A warning for each place of an unknown name, in the order of the text; none when all are known. A property is only looked at
    /// where it shows before the query runs that a node or a relationship is asked for it.
    /// </returns>
    public ImmutableArray<CypherWarning> Check(KnowledgeGraph graph) =>
        NameCheck.Run(Binder.NamesIn(_query, Text), graph.Derived(g => new GraphSource(g)), Text);

    /// <summary>The query in its canonical form, on one line; reading that gives the same plan.</summary>
    /// <returns>For example <c>MATCH (n:Company) RETURN n.name AS name</c>.</returns>
    public override string ToString() => CypherWriter.Write(_query);
}
