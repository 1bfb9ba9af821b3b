using ClaimGraph.Diagrams.Files;
using ClaimGraph.Diagrams.Tests.TestData;
using ClaimGraph.Loading;

namespace ClaimGraph.Diagrams.Tests.Files;

/// <summary>A directory below <c>cases</c>: files of diagrams of the dataset <see cref="AnvilDataset"/>, and what reading them reports.</summary>
internal sealed class DiagramCase
{
    private static readonly string Root = Repository.PathOf("tests", "ClaimGraph.Diagrams.Tests", "Files", "cases");

    private DiagramCase(string name)
    {
        string directory = Path.Combine(Root, name);
        ExpectedFile = Path.Combine(directory, "expected.txt");
        Files = [.. Directory.GetFiles(directory, "*.json").Order(StringComparer.Ordinal).Select(f => new DataFile($"data/diagrams/{Path.GetFileName(f)}", File.ReadAllBytes(f)))];
    }

    /// <summary>The names of all cases, in ordinal order.</summary>
    public static IEnumerable<string> Names => Directory.GetDirectories(Root).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal);

    /// <summary>The files.</summary>
    public IReadOnlyList<DataFile> Files { get; }

    /// <summary>The file with the expected report.</summary>
    public string ExpectedFile { get; }

    public static DiagramCase Read(string name) => new(name);

    public static DiagramFilesResult Load(IEnumerable<DataFile> files) => DiagramFiles.Load("data", files, AnvilDataset.Graph);
}
