using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Claims.Columns;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query;

/// <summary>
/// How many of what a graph has. Lists of counts start with the greatest; equal counts are ordered by id.
/// </summary>
public sealed class GraphStatistics
{
    private GraphStatistics(KnowledgeGraph graph)
    {
        Nodes = graph.VertexCount;
        Claims = graph.Claims.Count;
        Edges = graph.EdgeCount;
        ByKind = Count(graph.Nodes.Select(n => n.Kind));
        ClaimTable table = graph.Claims.Table;
        int[] relations = new int[table.Relations.Length];
        int[] modalities = new int[Enum.GetValues<Modality>().Length];
        int[] chains = new int[table.Chains.Length];
        for (int i = 0; i < Claims; i++)
        {
            int row = graph.Claims.Row(i);
            relations[table.RelationOf(row)]++;
            modalities[(int)table.ModalityOf(row)]++;
            chains[table.ChainOf(row)]++;
            Denied += table.PolarityOf(row) == Polarity.Denied ? 1 : 0;
        }

        ByRelation = Sum(relations.Zip(table.Relations, KeyValuePair.Create));
        ByModality = [.. modalities.Select((count, modality) => new Tally<Modality>((Modality)modality, count))];
        ByNearestSpeaker = Sum(chains.Zip(table.Chains.Select(c => c[0]), KeyValuePair.Create));
        BySpeaker = Sum(chains.Zip(table.Chains).SelectMany(c => c.Second.Distinct(), (c, speaker) => KeyValuePair.Create(c.First, speaker)));
        BySource = Count(graph.Claims.SelectMany(c => c.Evidence.Select(e => e.Source).Distinct()));
        Components = [.. graph.WeakComponents().Select(c => c.Count)];
    }

    /// <summary>The number of nodes.</summary>
    public int Nodes { get; }

    /// <summary>The number of claims, edges and literals.</summary>
    public int Claims { get; }

    /// <summary>The number of claims whose object is a node.</summary>
    public int Edges { get; }

    /// <summary>The number of claims whose object is a quantity, a date or a text.</summary>
    public int Literals => Claims - Edges;

    /// <summary>The number of claims that deny their relation.</summary>
    public int Denied { get; }

    /// <summary>The nodes of each kind that has any, ancestors not counted.</summary>
    public ImmutableArray<Tally<KindId>> ByKind { get; }

    /// <summary>The claims of each relation that has any.</summary>
    public ImmutableArray<Tally<RelationId>> ByRelation { get; }

    /// <summary>The claims of each modality, none left out, in the order of the vocabulary.</summary>
    public ImmutableArray<Tally<Modality>> ByModality { get; }

    /// <summary>The claims of each nearest speaker: together as many as there are claims.</summary>
    public ImmutableArray<Tally<NodeId>> ByNearestSpeaker { get; }

    /// <summary>The claims that each speaker has a part in, anywhere in the chain.</summary>
    public ImmutableArray<Tally<NodeId>> BySpeaker { get; }

    /// <summary>The claims that rest on each source that any rest on. A claim without evidence counts for none.</summary>
    public ImmutableArray<Tally<SourceId>> BySource { get; }

    /// <summary>
    /// The numbers of nodes of the weak components, the greatest first; together as many as there are nodes.
    /// </summary>
    public ImmutableArray<int> Components { get; }

    /// <summary>Counts, in time near-linear in the graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <returns>The counts.</returns>
    public static GraphStatistics Of(KnowledgeGraph graph) => new(graph);

    private static ImmutableArray<Tally<T>> Sum<T>(IEnumerable<KeyValuePair<int, T>> counts)
        where T : notnull =>
    [
        .. counts.Where(c => c.Key > 0).AggregateBy(c => c.Value, 0, (sum, c) => sum + c.Key)
            .Select(c => new Tally<T>(c.Key, c.Value)).OrderByDescending(t => t.Count).ThenBy(t => t.Value),
    ];

    private static ImmutableArray<Tally<T>> Count<T>(IEnumerable<T> values)
        where T : notnull =>
    [
        .. values.CountBy(v => v).Select(c => new Tally<T>(c.Key, c.Value))
            .OrderByDescending(t => t.Count).ThenBy(t => t.Value),
    ];
}
