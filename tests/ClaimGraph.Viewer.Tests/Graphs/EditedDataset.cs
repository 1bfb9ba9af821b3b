using ClaimGraph.Graphs;
using ClaimGraph.Loading;

namespace ClaimGraph.Viewer.Tests.Graphs;

/// <summary>A small dataset on the disk, for one test to edit: the one that a new dataset starts from.</summary>
internal sealed class EditedDataset : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly string _name;

    public EditedDataset(string name = "ferry")
    {
        _name = name;
        string starter = Repository.PathOf("src", "ClaimGraph.Cli", "Starter");
        foreach (string file in Directory.EnumerateFiles(starter, "*.json", SearchOption.AllDirectories))
        {
            string copy = PathOf(System.IO.Path.GetRelativePath(starter, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, File.ReadAllText(file).Replace("$NAME$", name, StringComparison.Ordinal));
        }
    }

    /// <summary>The dataset's directory.</summary>
    public string Path => _directory.PathOf(_name);

    /// <summary>A file in it.</summary>
    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Replaces a text that stands in a file.</summary>
    public void Replace(string file, string text, string other)
    {
        string content = File.ReadAllText(PathOf(file));
        Assert.Contains(text, content, StringComparison.Ordinal);
        File.WriteAllText(PathOf(file), content.Replace(text, other, StringComparison.Ordinal));
    }

    /// <summary>The graph of the files as they are; fails when they have errors.</summary>
    public KnowledgeGraph Graph()
    {
        LoadResult result = DatasetLoader.Load(Path);
        Assert.True(result.Dataset is not null, string.Join('\n', result.Diagnostics));
        return KnowledgeGraph.Build(result.Dataset);
    }

    public void Dispose() => _directory.Dispose();
}
