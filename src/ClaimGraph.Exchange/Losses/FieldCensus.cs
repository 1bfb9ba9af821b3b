using ClaimGraph.Claims;
using ClaimGraph.Graphs;

namespace ClaimGraph.Exchange.Losses;

/// <summary>How often a graph has each field.</summary>
internal sealed class FieldCensus
{
    private readonly long[] _counts = new long[Enum.GetValues<ModelField>().Length];

    private FieldCensus()
    {
    }

    /// <summary>How often the field is there.</summary>
    public long this[ModelField field] => _counts[(int)field];

    /// <summary>Counts the fields of a graph, in time linear in its claims and in memory for its nodes.</summary>
    public static FieldCensus Of(KnowledgeGraph graph)
    {
        FieldCensus census = new();
        census.Add(ModelField.Schema, 1);
        foreach (Source source in graph.Sources)
        {
            census.Count(source);
        }

        HashSet<Identifiers.NodeId> connected = [];
        foreach (Claim claim in graph.Claims)
        {
            census.Count(claim);
            connected.Add(claim.Subject);
            if (claim.Object is NodeObject target)
            {
                connected.Add(target.Node);
            }
        }

        foreach (Node node in graph.Nodes)
        {
            census.Count(node);
            census.Add(ModelField.IsolatedNode, connected.Contains(node.Id) ? 0 : 1);
            census.Add(ModelField.ParallelEdge, Repeated(graph.OutEdges(node.Id)));
        }

        census.Add(ModelField.ReadingOrder, graph.Claims.Count > 1 ? 1 : 0);
        return census;
    }

    private static int Repeated(IEnumerable<ClaimEdge> edges)
    {
        HashSet<Identifiers.NodeId> targets = [];
        return edges.Count(e => !targets.Add(e.Target));
    }

    private void Count(Source source)
    {
        Add(ModelField.SourceTitle, 1);
        Add(ModelField.SourceAuthor, 1);
        Add(ModelField.SourceLanguages, 1);
        Add(ModelField.SourcePublished, 1);
        Add(ModelField.SourceDigests, 1 + source.Paragraphs.Length);
        Add(ModelField.SourceSections, source.Sections.Length + source.WithoutClaims.Length);
    }

    private void Count(Node node)
    {
        Add(ModelField.NodeId, 1);
        Add(ModelField.NodeKind, 1);
        Add(ModelField.NodeLabels, node.Labels.Entries.Length);
        Add(ModelField.NodeAliases, node.Aliases.Length);
        Add(ModelField.NodeAliasDetails, node.Aliases.Length);
        Add(ModelField.NodeExternalIds, node.ExternalIds.Count);
        Add(ModelField.NodeDescription, node.Description.Entries.Length);
    }

    private void Count(Claim claim)
    {
        switch (claim.Object)
        {
            case NodeObject target:
                Add(ModelField.Edge, 1);
                Add(ModelField.SelfLoop, claim.Subject == target.Node ? 1 : 0);
                CountDetails(claim);
                break;
            case QuantityObject:
                Add(ModelField.QuantityClaim, 1);
                break;
            case DateObject:
                Add(ModelField.DateClaim, 1);
                break;
            default:
                Add(ModelField.TextClaim, 1);
                break;
        }
    }

    private void CountDetails(Claim edge)
    {
        Add(ModelField.EdgeModality, 1);
        Add(ModelField.EdgePolarity, 1);
        Add(ModelField.EdgeSpeakers, edge.SaidBy.Length);
        Add(ModelField.EdgeTime, edge.Time is null ? 0 : 1);
        Add(ModelField.EdgeQualifiers, edge.Qualifiers.Count);
        Add(ModelField.EdgeLinks, edge.Links.Length);
        Add(ModelField.EdgeEvidence, edge.Evidence.Length);
        Add(ModelField.EdgeEvidenceDigests, edge.Evidence.Length);
        Add(ModelField.EdgeStatement, edge.Statement.Entries.Length);
        Add(ModelField.EdgeNote, edge.Note.Entries.Length);
        Add(ModelField.EdgeSection, 1);
    }

    private void Add(ModelField field, long count) => _counts[(int)field] += count;
}
