using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Schemas;

namespace ClaimGraph.Loading.Nodes;

/// <summary>Looks up the kinds of nodes and compares their names.</summary>
internal sealed class NodeChecker(DatasetTables tables)
{
    /// <summary>Checks all nodes and fills the tables of kinds and names.</summary>
    public void Check()
    {
        Dictionary<(string Source, string Name), (NodeDraft Node, NodeName Name)> names = [];
        foreach (NameTable<NodeDraft>.Definition definition in tables.Nodes.All)
        {
            CheckKind(definition.File, definition.Value);
            CheckNames(definition.File, definition.Value, names);
        }
    }

    /// <summary>The nodes, ordered by id.</summary>
    /// <returns>The nodes whose kind is known.</returns>
    public ImmutableArray<Node> Build() =>
    [
        .. tables.Nodes.All.Where(n => tables.NodeKinds.ContainsKey(n.Value.Id.Value))
            .Select(n => n.Value.Content with { Kind = tables.NodeKinds[n.Value.Id.Value] })
            .OrderBy(n => n.Id),
    ];

    private void CheckKind(FileScope file, NodeDraft node)
    {
        if (tables.Schema.Kinds.Resolve(file, node.Kind, DiagnosticCodes.UnknownKind, "Define it in kinds.json.") is not { } found)
        {
            return;
        }

        if (!tables.Nodes.IsContested(node.Id.Value))
        {
            tables.NodeKinds[node.Id.Value] = new KindId(found.Value.Id.Value);
        }

        if (found.Value.IsAbstract)
        {
            file.Report(ClaimMessages.AbstractKind(file.At(node.Kind!.Value.Span), found.Value.Id.Value, Concrete(found.Value)));
        }
    }

    private string[] Concrete(KindDraft kind) =>
    [
        .. tables.Schema.Schema.Kinds
            .Where(k => !k.IsAbstract && tables.Schema.Schema.IsA(k.Id, new KindId(kind.Id.Value)))
            .Select(k => k.Id.Value),
    ];

    // Names are one when they differ in case only; a search by name would find both nodes. Nodes of different sources, which graph JSON may
    // hold, are often called the same; whether they are is a judgement of its own.
    private void CheckNames(FileScope file, NodeDraft node, Dictionary<(string Source, string Name), (NodeDraft Node, NodeName Name)> names)
    {
        string source = QualifiedSlug.NamespaceOf(node.Id.Value)?.Value ?? "";
        Dictionary<(Language, string), NodeName> own = [];
        HashSet<string> collided = new(StringComparer.Ordinal);
        foreach (NodeName name in node.Names)
        {
            string folded = name.Text.ToUpperInvariant();
            if (!own.TryAdd((name.Language, name.Text), name))
            {
                file.Report(ClaimMessages.RepeatedName(file.At(name.Span), name.Text, file.At(own[(name.Language, name.Text)].Span)));
            }

            tables.NodeByName.TryAdd(name.Text, node.Id.Value);
            if (!names.TryAdd((source, folded), (node, name)) && names[(source, folded)] is var first && first.Node != node && collided.Add(folded))
            {
                file.Report(ClaimMessages.AliasCollision(
                    file.At(name.Span), name.Text, node.Id.Value, first.Node.Id.Value, first.Node.File.At(first.Name.Span)));
            }
        }
    }
}
