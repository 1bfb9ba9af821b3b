using ClaimGraph.Benchmarks.Input;
using ClaimGraph.Graphs;
using ClaimGraph.Loading;

namespace ClaimGraph.Benchmarks.Micro;

/// <summary>The graphs that small things are measured on.</summary>
internal static class MicroGraphs
{
    /// <summary>The directory of the dataset that comes with the repository.</summary>
    /// <exception cref="DirectoryNotFoundException">The program does not lie within the repository.</exception>
    public static string ArticleDirectory
    {
        get
        {
            const string Dataset = "graph-data/china-us-ai-race";
            DirectoryInfo? directory = new(AppContext.BaseDirectory);
            while (directory is not null && !Directory.Exists(Path.Combine(directory.FullName, Dataset)))
            {
                directory = directory.Parent;
            }

            return directory is not null
                ? Path.Combine(directory.FullName, Dataset)
                : throw new DirectoryNotFoundException($"There is no {Dataset} above {AppContext.BaseDirectory}.");
        }
    }

    /// <summary>A synthetic graph of 10 000 nodes and 100 000 edges.</summary>
    public static KnowledgeGraph Synthetic() => GraphInput.Read(SyntheticGraph.Generate(10_000, 100_000));

    /// <summary>The dataset that comes with the repository, read and built.</summary>
    public static KnowledgeGraph Article() => DatasetLoader.Load(ArticleDirectory).Dataset is { } dataset
        ? KnowledgeGraph.Build(dataset)
        : throw new InvalidDataException($"{ArticleDirectory} is not free of errors.");
}
