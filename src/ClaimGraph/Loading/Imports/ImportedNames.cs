using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;

namespace ClaimGraph.Loading.Imports;

/// <summary>The nodes and claims of the datasets that a dataset imports, which it names with their source before the id. Read by any thread.</summary>
internal sealed class ImportedNames
{
    private readonly string? _own;
    private readonly SortedDictionary<string, LoadedPart?> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Node> _nodes = new(StringComparer.Ordinal);

    /// <summary>Collects names.</summary>
    /// <param name="own">The id of the source that imports; null when it is not known.</param>
    /// <param name="parts">The ids of the imported sources and what was loaded of them: null where there are errors.</param>
    public ImportedNames(string? own, IEnumerable<(string Id, LoadedPart? Part)> parts)
    {
        _own = own;
        foreach ((string id, LoadedPart? part) in parts)
        {
            if (_parts.TryAdd(id, part) && part is not null)
            {
                foreach (Node node in part.Nodes)
                {
                    _nodes.Add(node.Id.Value, node);
                }
            }
        }

        Nodes = [.. _parts.Values.OfType<LoadedPart>().SelectMany(p => p.Nodes)];
    }

    /// <summary>The imported nodes: source by source in the order of their ids.</summary>
    public ImmutableArray<Node> Nodes { get; }

    /// <summary>False when an imported dataset could not be found or does not say its id, so that a name may belong to it.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>Finds a node by its id with the source before it.</summary>
    public Node? FindNode(string name) => _nodes.GetValueOrDefault(name);

    /// <summary>Tells whether a claim, with its source before its id, is imported.</summary>
    public bool HasClaim(ClaimId claim) => _parts.Values.Any(p => p?.Index.Find(claim) >= 0);

    /// <summary>Reports when there is no such node.</summary>
    /// <param name="file">The file that uses the name.</param>
    /// <param name="name">A name with a colon.</param>
    /// <param name="code">The code of the report.</param>
    /// <param name="what">What the name is, such as <c>speaker</c>.</param>
    public void ResolveNode(FileScope file, Located<string> name, string code, string what)
    {
        if (Find(file, name) is { } part && FindNode(name.Value) is null)
        {
            file.Report(NameMessages.Unknown(
                code, file.At(name.Span), what, name.Value, Advice(part, name.Value, part.Nodes.Select(n => n.Id.Name), $"Define it in the dataset \"{part.Source.Id}\".")));
        }
    }

    /// <summary>Looks for a claim; reports when there is none such.</summary>
    /// <param name="file">The file that uses the name.</param>
    /// <param name="name">A name with a colon.</param>
    /// <returns>True when there is such a claim.</returns>
    public bool ResolveClaim(FileScope file, Located<string> name)
    {
        if (Find(file, name) is not { } part)
        {
            return false;
        }

        if (QualifiedSlug.IsValid(name.Value) && HasClaim(new ClaimId(name.Value)))
        {
            return true;
        }

        file.Report(NameMessages.Unknown(
            DiagnosticCodes.UnknownClaim,
            file.At(name.Span),
            "claim",
            name.Value,
            Advice(part, name.Value, part.Claims.Select(c => c.Id.Name), "Write that claim, or remove the link.")));
        return false;
    }

    // The source is right; only what follows it is compared.
    private static string Advice(LoadedPart part, string written, IEnumerable<string> known, string otherwise) =>
        NearestName.Find(written[(part.Source.Id.Value.Length + 1)..], [.. known]) is { } nearest
            ? $"Did you mean \"{part.Source.Id}{QualifiedSlug.Separator}{nearest}\"?"
            : otherwise;

    /// <summary>The dataset that a name belongs to; null when there is none such, which is reported, or when it has errors itself.</summary>
    private LoadedPart? Find(FileScope file, Located<string> name)
    {
        int colon = name.Value.IndexOf(QualifiedSlug.Separator, StringComparison.Ordinal);
        string source = name.Value[..colon];
        if (_parts.TryGetValue(source, out LoadedPart? part) || !IsComplete)
        {
            return part;
        }

        file.Report(source == _own
            ? ImportMessages.OwnNamespace(file.At(name.Span), source, name.Value[(colon + 1)..])
            : ImportMessages.UnknownNamespace(file.At(name.Span), source, [.. _parts.Keys]));
        return null;
    }
}
