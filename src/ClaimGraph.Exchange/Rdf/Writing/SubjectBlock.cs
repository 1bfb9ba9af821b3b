using ClaimGraph.Exchange.Rdf.Model;

namespace ClaimGraph.Exchange.Rdf.Writing;

/// <summary>What is said of one thing in one graph.</summary>
/// <param name="graph">The graph; null for the default graph.</param>
/// <param name="subject">The thing.</param>
internal sealed class SubjectBlock(string? graph, string subject)
{
    private readonly OrderedDictionary<string, List<RdfTerm>> _values = new(StringComparer.Ordinal);

    /// <summary>The graph; null for the default graph.</summary>
    public string? Graph => graph;

    /// <summary>The thing.</summary>
    public string Subject => subject;

    /// <summary>The predicates in the order of their first mention, each with its objects in theirs.</summary>
    public IEnumerable<KeyValuePair<string, List<RdfTerm>>> Values => _values;

    /// <summary>Adds a statement; one that is there already changes nothing.</summary>
    public void Add(Quad quad)
    {
        if (!_values.TryGetValue(quad.Predicate, out List<RdfTerm>? objects))
        {
            objects = [];
            _values.Add(quad.Predicate, objects);
        }

        if (!objects.Contains(quad.Object))
        {
            objects.Add(quad.Object);
        }
    }
}
