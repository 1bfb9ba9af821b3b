using System.Collections.Immutable;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.Imports.Drafting;

/// <summary>
/// Gives nodes ids that people can read: the id they had where it says something, else one from a name, else the id they had after their
/// kind, else a digest of their name. Nodes of one wish are numbered in the order of their keys, so that the order of the file changes nothing.
/// </summary>
internal static class NodeIds
{
    /// <summary>Gives ids.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="languages">The languages of names, in order of preference.</param>
    /// <param name="pool">The ids that are taken already.</param>
    /// <returns>For each key the id.</returns>
    public static Dictionary<string, NodeId> Of(IEnumerable<NodeSketch> nodes, ImmutableArray<Language> languages, IdPool pool)
    {
        Dictionary<string, NodeId> ids = new(StringComparer.Ordinal);
        NodeSketch[] sorted = [.. nodes.OrderBy(n => n.Key, StringComparer.Ordinal)];
        List<NodeSketch> others = [];
        foreach (NodeSketch node in sorted)
        {
            if (node.Id is { } id && ImportSlug.IsTelling(id) && pool.TryTake(id))
            {
                ids.Add(node.Key, new NodeId(id));
            }
            else
            {
                others.Add(node);
            }
        }

        foreach (NodeSketch node in others)
        {
            ids.Add(node.Key, new NodeId(pool.Take(Wish(node, languages))));
        }

        return ids;
    }

    private static string Wish(NodeSketch node, ImmutableArray<Language> languages)
    {
        string[] labels = [.. languages.Select(l => node.Labels.GetValueOrDefault(l)).OfType<string>()];
        foreach (string name in labels.Concat(node.Aliases.Select(a => a.Text)))
        {
            if (ImportSlug.Of(name) is { } slug && (ImportSlug.IsTelling(slug) || node.Id is null))
            {
                return slug;
            }
        }

        string kind = ImportSlug.IsDigest("kind", node.Kind.Value) ? "node" : node.Kind.Value;
        if (labels.Length == 0 || ImportSlug.Of(labels[0]) is not null)
        {
            if (node.Id is not null && ImportSlug.Of(node.Id) is { } old)
            {
                return ImportSlug.IsTelling(old) ? old : ImportSlug.Of($"{kind}-{old}")!;
            }
        }

        return ImportSlug.Digest(kind, labels.Length > 0 ? labels[0] : node.Key);
    }
}
