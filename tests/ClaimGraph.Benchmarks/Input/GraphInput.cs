using System.Collections.Immutable;
using System.Text.Json;
using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Benchmarks.Input;

/// <summary>Reads the peers' JSON lines into a graph.</summary>
internal static class GraphInput
{
    /// <summary>Reads a graph from a file in the peers' form.</summary>
    public static KnowledgeGraph Read(string path)
    {
        ImmutableArray<Node>.Builder nodes = ImmutableArray.CreateBuilder<Node>();
        ImmutableArray<Claim>.Builder claims = ImmutableArray.CreateBuilder<Claim>();
        Dictionary<string, NodeId> ids = new(StringComparer.Ordinal);
        ImmutableArray<NodeId> saidBy = [];
        SectionId section = new("all");
        foreach (string line in File.ReadLines(path))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            if (root.GetProperty("kind").GetString() == "node")
            {
                string name = root.GetProperty("id").GetString()!;
                NodeId id = new(PeerNames.Slug(name));
                ids.Add(name, id);
                nodes.Add(new Node
                {
                    Id = id,
                    Kind = new KindId(PeerNames.Slug(root.GetProperty("type").GetString()!)),
                    Labels = PeerNames.Text(root.GetProperty("name").GetString()!),
                });
            }
            else
            {
                claims.Add(new Claim
                {
                    Id = new ClaimId($"c-{claims.Count}"),
                    Subject = ids[root.GetProperty("s").GetString()!],
                    Relation = new RelationId(PeerNames.Slug(root.GetProperty("p").GetString()!)),
                    Object = new NodeObject(ids[root.GetProperty("o").GetString()!]),
                    Modality = Modality.Fact,
                    SaidBy = saidBy,
                    Evidence = [],
                    Statement = LocalizedText.Empty,
                    Section = section,
                });
            }
        }

        return KnowledgeGraph.Build(new Dataset(PeerNames.Schema, [], nodes.DrainToImmutable(), claims.DrainToImmutable()));
    }
}
