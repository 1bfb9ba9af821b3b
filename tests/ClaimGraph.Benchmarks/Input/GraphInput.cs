using System.Globalization;
using System.Text;
using ClaimGraph.Benchmarks.Tasks;
using ClaimGraph.Diagnostics;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;
using ClaimGraph.Schema;

namespace ClaimGraph.Benchmarks.Input;

/// <summary>Loads the synthetic graph, from the peers' JSON lines or from a dataset in our own format.</summary>
internal static class GraphInput
{
    /// <summary>
    /// What the peers' properties mean. Confidence and document become qualifiers of the claim; the speaker is the first node,
    /// so that there are as many nodes as the peers have.
    /// </summary>
    public static LineMapping Mapping { get; } = new()
    {
        Discriminator = "kind",
        Kind = "type",
        Label = "name",
        Subject = "s",
        Relation = "p",
        Object = "o",
        Qualifiers = [new MappedQualifier("conf", QualifierType.Quantity), new MappedQualifier("src", QualifierType.Text)],
        SaidBy = [new NodeId("e-000000")],
    };

    /// <summary>Reads a file in the peers' form, or a directory that holds a dataset in ours.</summary>
    /// <exception cref="InvalidDataException">It is not free of errors.</exception>
    public static KnowledgeGraph Read(string path) =>
        Build(Directory.Exists(path) ? DatasetLoader.Load(path) : JsonLines.Load(path, Mapping));

    /// <summary>Makes a graph without a file between.</summary>
    public static KnowledgeGraph Read(SyntheticGraph graph)
    {
        using StringWriter claims = new(CultureInfo.InvariantCulture);
        BenchmarkFiles.WriteClaims(graph, claims);
        DataFile file = new("claims.jsonl", Encoding.UTF8.GetBytes(claims.ToString()));
        return Build(JsonLines.Load([file], Mapping));
    }

    /// <summary>What there is to compare of a loaded graph.</summary>
    public static Answer SizeOf(KnowledgeGraph graph) => new(graph.Nodes.Length, graph.Edges.Count);

    private static KnowledgeGraph Build(LoadResult result) =>
        result.Dataset is { } dataset
            ? KnowledgeGraph.Build(dataset)
            : throw new InvalidDataException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == Severity.Error).Take(5)));
}
