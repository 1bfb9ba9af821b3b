using System.Text.Json;
using ClaimGraph.Benchmarks.Input;
using ClaimGraph.Benchmarks.Tasks;
using QuikGraph;
using QuikGraph.Algorithms.ConnectedComponents;
using QuikGraph.Algorithms.Observers;
using QuikGraph.Algorithms.Search;

namespace ClaimGraph.Benchmarks.Peers;

/// <summary>
/// The tasks with QuikGraph, as one of its users would write them: vertices are strings, what the file says of an edge is its
/// tag, typed steps walk graphs of one relation each, and paths and components come from QuikGraph's own algorithms. It
/// mirrors the igraph script: the same extra graphs, patterns counted by degree, no strings shared but the vertices.
/// </summary>
internal sealed class QuikGraphPeer
{
    private readonly Dictionary<string, NodeTag> _nodes = new(StringComparer.Ordinal);
    private readonly AdjacencyGraph<string, TaggedEdge<string, EdgeTag>> _graph = new(allowParallelEdges: true);
    private readonly AdjacencyGraph<string, TaggedEdge<string, EdgeTag>> _knows = new(allowParallelEdges: true);
    private readonly AdjacencyGraph<string, TaggedEdge<string, EdgeTag>> _worksFor = new(allowParallelEdges: true);

    /// <summary>Loads the graph and runs every task.</summary>
    public static void Run(BenchmarkFiles files, TaskLog log)
    {
        QuikGraphPeer peer = new();
        log.Run("load", () => peer.Load(files.Claims), 1);
        log.PrintMemory("rss_mb");
        string[] seeds = files.ReadSeeds();
        (string From, string To)[] pairs = files.ReadPairs();
        log.Run("two_hop_1000", () => Hop(seeds, peer._knows, peer._worksFor));
        log.Run("two_hop_any_1000", () => Hop(seeds, peer._graph, peer._graph));
        log.Run("shortest_200", () => peer.Shortest(pairs), 1);
        log.Run("pattern_2", peer.Pattern);
        log.Run("triangle", peer.Triangle);
        log.Run("components", peer.FindComponents);
    }

    private Answer Load(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            string Text(string name) => root.GetProperty(name).GetString()!;
            if (root.GetProperty("kind").ValueEquals("node"))
            {
                string id = Text("id");
                _nodes.Add(id, new NodeTag(id, Text("type"), Text("name")));
                _graph.AddVertex(id);
                _knows.AddVertex(id);
                _worksFor.AddVertex(id);
            }
            else
            {
                EdgeTag tag = new(Text("p"), root.GetProperty("conf").GetDouble(), Text("src"));
                TaggedEdge<string, EdgeTag> edge = new(_nodes[Text("s")].Id, _nodes[Text("o")].Id, tag);
                _graph.AddEdge(edge);
                if (tag.Relation == "knows")
                {
                    _knows.AddEdge(edge);
                }
                else if (tag.Relation == "works_for")
                {
                    _worksFor.AddEdge(edge);
                }
            }
        }

        return new Answer(_graph.VertexCount, _graph.EdgeCount);
    }

    private static Answer Hop(string[] seeds, AdjacencyGraph<string, TaggedEdge<string, EdgeTag>> first, AdjacencyGraph<string, TaggedEdge<string, EdgeTag>> second)
    {
        long total = 0;
        foreach (string seed in seeds)
        {
            HashSet<string> ends = new(StringComparer.Ordinal);
            foreach (TaggedEdge<string, EdgeTag> one in first.OutEdges(seed))
            {
                foreach (TaggedEdge<string, EdgeTag> two in second.OutEdges(one.Target))
                {
                    ends.Add(two.Target);
                }
            }

            total += ends.Count;
        }

        return new Answer(total);
    }

    // QuikGraph has no search between two nodes without weights but its breadth-first search, which stops at the target.
    private Answer Shortest((string From, string To)[] pairs)
    {
        long total = 0;
        long unreachable = 0;
        foreach ((string from, string to) in pairs)
        {
            BreadthFirstSearchAlgorithm<string, TaggedEdge<string, EdgeTag>> search = new(_graph);
            VertexPredecessorRecorderObserver<string, TaggedEdge<string, EdgeTag>> predecessors = new();
            search.DiscoverVertex += vertex =>
            {
                if (vertex == to)
                {
                    search.Abort();
                }
            };
            using (predecessors.Attach(search))
            {
                search.Compute(from);
            }

            if (from == to)
            {
                continue;
            }

            if (predecessors.TryGetPath(to, out IEnumerable<TaggedEdge<string, EdgeTag>> path))
            {
                total += path.Count();
            }
            else
            {
                unreachable++;
            }
        }

        return new Answer(total, unreachable);
    }

    private Answer Pattern()
    {
        long total = 0;
        foreach (TaggedEdge<string, EdgeTag> edge in _knows.Edges)
        {
            total += _worksFor.OutDegree(edge.Target);
        }

        return new Answer(total);
    }

    private Answer Triangle()
    {
        Dictionary<string, HashSet<string>> ends = new(StringComparer.Ordinal);
        foreach (TaggedEdge<string, EdgeTag> edge in _worksFor.Edges)
        {
            if (!ends.TryGetValue(edge.Source, out HashSet<string>? targets))
            {
                ends.Add(edge.Source, targets = new(StringComparer.Ordinal));
            }

            targets.Add(edge.Target);
        }

        long total = 0;
        foreach (TaggedEdge<string, EdgeTag> edge in _knows.Edges)
        {
            if (ends.TryGetValue(edge.Source, out HashSet<string>? closing))
            {
                foreach (TaggedEdge<string, EdgeTag> second in _worksFor.OutEdges(edge.Target))
                {
                    if (closing.Contains(second.Target))
                    {
                        total++;
                    }
                }
            }
        }

        return new Answer(total);
    }

    private Answer FindComponents()
    {
        WeaklyConnectedComponentsAlgorithm<string, TaggedEdge<string, EdgeTag>> algorithm = new(_graph);
        algorithm.Compute();
        Dictionary<int, int> sizes = [];
        foreach (int component in algorithm.Components.Values)
        {
            sizes[component] = sizes.GetValueOrDefault(component) + 1;
        }

        return new Answer(algorithm.ComponentCount, sizes.Values.Max());
    }

    private sealed record NodeTag(string Id, string Kind, string Name);

    private readonly record struct EdgeTag(string Relation, double Confidence, string Document);
}
