using ClaimGraph.Claims;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Rdf.Model;
using ClaimGraph.Graphs;
using ClaimGraph.Json;

namespace ClaimGraph.Exchange.Rdf.Writing;

/// <summary>
/// A graph as quads, made while they are enumerated: the dataset, its schema, sources and nodes, then the claims in reading order.
/// What is said of one thing in one graph stands together.
/// </summary>
internal sealed class GraphQuads
{
    private readonly KnowledgeGraph _graph;

    public GraphQuads(ExportRequest request)
    {
        _graph = request.Graph;
        Names = new GraphNames(request.Options.BaseAddress);
    }

    /// <summary>The names of things.</summary>
    public GraphNames Names { get; }

    /// <summary>The quads.</summary>
    /// <param name="inOneGraph">True for a syntax that has no named graphs.</param>
    public IEnumerable<Quad> All(bool inOneGraph)
    {
        Describe dataset = new(null, Names.Dataset);
        yield return dataset.Is(Model.Names.Type, Terms.Dataset);
        yield return dataset.Has(Terms.Format, RdfTerm.Text(GraphJson.Format));
        SchemaQuads schema = new(Names);
        SourceQuads sources = new(Names);
        NodeQuads nodes = new(Names);
        ClaimQuads claims = new(Names, _graph.Sources);
        foreach (Quad quad in schema.Of(_graph.Schema).Concat(_graph.Sources.SelectMany(sources.Of)).Concat(_graph.Nodes.SelectMany(nodes.Of)))
        {
            yield return quad;
        }

        int position = 0;
        foreach (Claim claim in _graph.Claims)
        {
            position++;
            foreach (Quad quad in inOneGraph ? claims.InOneGraph(claim, position) : claims.InNamedGraphs(claim, position))
            {
                yield return quad;
            }
        }
    }
}
