using ClaimGraph.Claims;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Graphs;
using ClaimGraph.Json;

namespace ClaimGraph.Exchange.Properties;

/// <summary>What a node has, as properties.</summary>
internal static class NodeProperties
{
    public static PropertyNode Of(KnowledgeGraph graph, Node node, ExportOptions options)
    {
        PropertyList list = new();
        string label = node.Labels.In(options.Language);
        list.Add("kind", node.Kind.Value);
        list.Add("kinds", graph.Schema.Lineage(node.Kind).Select(k => k.Id.Value));
        list.Add("label", label);
        list.Add("label", node.Labels);
        list.Add("aliases", node.Aliases.Select(a => a.Text));
        foreach ((string name, string id) in node.ExternalIds)
        {
            list.Add($"external_{PropertyList.Named(name)}", id);
        }

        list.Add("description", node.Description);
        list.Add("values", graph.Literals(node.Id).Select(GraphJson.ToLine), PropertyType.JsonList);
        if (options.WithRecords)
        {
            list.Add("record", new JsonPropertyValue(GraphJson.ToLine(node)));
        }

        return new PropertyNode(node.Id, node.Kind, label, list.ToImmutable());
    }
}
