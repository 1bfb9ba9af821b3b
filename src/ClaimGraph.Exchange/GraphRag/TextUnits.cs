using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.GraphRag;

/// <summary>
/// The paragraphs that claims rest on, each with its claims: what GraphRAG calls text units. Holds two numbers for each piece of evidence.
/// </summary>
internal sealed class TextUnits
{
    private readonly KnowledgeGraph _graph;
    private readonly int[] _bases;
    private readonly int[] _firsts;
    private readonly int[] _claims;

    private TextUnits(KnowledgeGraph graph, int[] bases, int[] firsts, int[] claims)
    {
        _graph = graph;
        _bases = bases;
        _firsts = firsts;
        _claims = claims;
    }

    /// <summary>Collects them, in time linear in the claims.</summary>
    public static TextUnits Of(KnowledgeGraph graph)
    {
        int[] bases = new int[graph.Sources.Length + 1];
        Dictionary<SourceId, int> places = [];
        for (int i = 0; i < graph.Sources.Length; i++)
        {
            places.Add(graph.Sources[i].Id, bases[i]);
            bases[i + 1] = bases[i] + graph.Sources[i].Paragraphs.Length;
        }

        int[] firsts = new int[bases[^1] + 1];
        foreach (int unit in graph.Claims.SelectMany(UnitsOf))
        {
            firsts[unit + 1]++;
        }

        for (int i = 1; i < firsts.Length; i++)
        {
            firsts[i] += firsts[i - 1];
        }

        int[] claims = new int[firsts[^1]];
        int[] next = [.. firsts];
        for (int i = 0; i < graph.Claims.Count; i++)
        {
            foreach (int unit in UnitsOf(graph.Claims[i]))
            {
                claims[next[unit]++] = i;
            }
        }

        return new TextUnits(graph, bases, firsts, claims);

        IEnumerable<int> UnitsOf(Claim claim) => claim.Evidence.Select(e => places[e.Source] + e.Paragraph - 1).Distinct();
    }

    /// <summary>The id of a paragraph.</summary>
    public static string IdOf(SourceId source, int paragraph) => $"{source}-{paragraph}";

    /// <summary>The ids of the paragraphs that a claim rests on, in order.</summary>
    public static IEnumerable<string> IdsOf(Claim claim) => claim.Evidence.Select(e => IdOf(e.Source, e.Paragraph)).Distinct();

    /// <summary>The paragraphs of a source that claims rest on, in order, each with its claims in reading order.</summary>
    /// <param name="source">The place of the source in the graph, from 0.</param>
    public IEnumerable<(int Paragraph, IEnumerable<Claim> Claims)> Of(int source)
    {
        for (int unit = _bases[source]; unit < _bases[source + 1]; unit++)
        {
            if (_firsts[unit] < _firsts[unit + 1])
            {
                yield return (unit - _bases[source] + 1, _claims[_firsts[unit].._firsts[unit + 1]].Select(c => _graph.Claims[c]));
            }
        }
    }
}
