using System.Globalization;

namespace ClaimGraph.Benchmarks.Input;

/// <summary>
/// The files that one run of the benchmarks reads, in the peers' form: <c>claims.jsonl</c> (nodes, then edges, one JSON object
/// a line), <c>seeds.txt</c> (a node a line) and <c>pairs.txt</c> (two nodes a line).
/// </summary>
/// <param name="Directory">Where they are.</param>
internal sealed record BenchmarkFiles(string Directory)
{
    /// <summary>The graph.</summary>
    public string Claims => Path.Combine(Directory, "claims.jsonl");

    private string SeedFile => Path.Combine(Directory, "seeds.txt");

    private string PairFile => Path.Combine(Directory, "pairs.txt");

    /// <summary>What is missing, for people; null when everything is there.</summary>
    public string? Missing => new[] { Claims, SeedFile, PairFile }.FirstOrDefault(f => !File.Exists(f)) is { } file
        ? $"There is no {file}. Make it with the subcommand \"generate\" or with the peers' gen.py."
        : null;

    /// <summary>The nodes that the hops start from, as the peers write them.</summary>
    public string[] ReadSeeds() => File.ReadAllLines(SeedFile);

    /// <summary>The ends of the shortest paths, as the peers write them.</summary>
    public (string From, string To)[] ReadPairs() =>
        Array.ConvertAll(File.ReadAllLines(PairFile), line => line.Split(' ') is [var from, var to]
            ? (from, to)
            : throw new InvalidDataException($"\"{line}\" in {PairFile} is not two nodes."));

    /// <summary>Writes a graph and a choice of seeds and pairs, in the peers' form.</summary>
    public void Write(SyntheticGraph graph)
    {
        System.IO.Directory.CreateDirectory(Directory);
        using (StreamWriter claims = new(Claims))
        {
            WriteClaims(graph, claims);
        }

        File.WriteAllLines(SeedFile, graph.Seeds);
        File.WriteAllLines(PairFile, graph.Pairs.Select(p => $"{p.From} {p.To}"));
    }

    /// <summary>Writes the nodes and edges of a graph, a JSON object a line.</summary>
    public static void WriteClaims(SyntheticGraph graph, TextWriter claims)
    {
        claims.NewLine = "\n";
        foreach (SyntheticNode node in graph.Nodes)
        {
            claims.WriteLine($$"""{"kind":"node","id":"{{node.Id}}","type":"{{node.Kind}}","name":"{{node.Name}}"}""");
        }

        foreach (SyntheticEdge edge in graph.Edges)
        {
            string confidence = edge.Confidence.ToString("0.000", CultureInfo.InvariantCulture);
            claims.WriteLine(
                $$"""{"kind":"edge","s":"{{edge.From}}","p":"{{edge.Relation}}","o":"{{edge.To}}","conf":{{confidence}},"src":"{{edge.Source}}"}""");
        }
    }
}
