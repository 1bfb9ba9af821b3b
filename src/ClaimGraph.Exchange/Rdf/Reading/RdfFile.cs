using ClaimGraph.Exchange.Rdf.Model;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Rdf.Reading;

/// <summary>
/// What a file of RDF says, by the things it speaks of. Graphs are read as one: what the project writes means the same wherever it
/// stands, for claims are described and never read from bare triples.
/// </summary>
internal sealed class RdfFile
{
    private readonly Dictionary<string, RdfResource> _resources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RdfResource>> _byClass = new(StringComparer.Ordinal);
    private readonly HashSet<string> _pool = new(StringComparer.Ordinal);

    /// <summary>The things, in the order they are first spoken of.</summary>
    public IEnumerable<RdfResource> Resources => _resources.Values;

    /// <summary>Adds a statement.</summary>
    public void Add(string subject, TextSpan subjectSpan, RdfValue value)
    {
        if (!_resources.TryGetValue(subject, out RdfResource? resource))
        {
            resource = new RdfResource(subject, subjectSpan);
            _resources.Add(subject, resource);
        }

        if (value.Predicate == Names.Type && value.Term.IsIri && !IsOfClass(resource, value.Term.Value))
        {
            if (!_byClass.TryGetValue(value.Term.Value, out List<RdfResource>? members))
            {
                members = [];
                _byClass.Add(value.Term.Value, members);
            }

            members.Add(resource);
        }

        resource.Add(value);
    }

    /// <summary>One text for all equal IRIs.</summary>
    public string Pooled(ReadOnlySpan<char> iri)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> pool = _pool.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!pool.TryGetValue(iri, out string? known))
        {
            known = iri.ToString();
            _pool.Add(known);
        }

        return known;
    }

    /// <summary>Finds a thing.</summary>
    public RdfResource? Find(string iri) => _resources.GetValueOrDefault(iri);

    /// <summary>The things of a class, each once, in the order they are said to be of it.</summary>
    public IReadOnlyList<RdfResource> OfClass(string iri) => _byClass.TryGetValue(iri, out List<RdfResource>? members) ? members : [];

    /// <summary>Whether something is said to be of a class.</summary>
    public bool IsOfClass(string iri, string ofClass) => Find(iri) is { } resource && IsOfClass(resource, ofClass);

    private static bool IsOfClass(RdfResource resource, string ofClass) =>
        resource.Values.Any(v => v.Predicate == Names.Type && v.Term.IsIri && v.Term.Value == ofClass);
}
