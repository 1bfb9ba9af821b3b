using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Viewer.Serving;

/// <summary>Notices that files of a dataset, or of the schema it names, have changed.</summary>
internal sealed class DatasetWatch : IDisposable
{
    private const string SourceFile = "source.json";

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Action _changed;

    /// <summary>Begins to watch.</summary>
    /// <param name="directory">The dataset's directory.</param>
    /// <param name="changed">Is called by any thread, often several times for one change.</param>
    public DatasetWatch(string directory, Action changed)
    {
        _changed = changed;
        string dataset = Path.GetFullPath(directory);
        Watch(dataset);
        string schema = SchemaOf(dataset);
        if (Directory.Exists(schema) && !(schema + Path.DirectorySeparatorChar).StartsWith(dataset + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            Watch(schema);
        }
    }

    public void Dispose()
    {
        foreach (FileSystemWatcher watcher in _watchers)
        {
            watcher.Dispose();
        }
    }

    private void Watch(string directory)
    {
        FileSystemWatcher watcher = new(directory)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += Changed;
        watcher.Created += Changed;
        watcher.Deleted += Changed;
        watcher.Renamed += Changed;
        // When changes come faster than they can be told, some are lost, but not that there were some.
        watcher.Error += (_, _) => _changed();
        watcher.EnableRaisingEvents = true;
        _watchers.Add(watcher);
    }

    private void Changed(object sender, FileSystemEventArgs change) => _changed();

    // What is wrong with the file is for the loader to say; here a guess is enough.
    private static string SchemaOf(string dataset)
    {
        const string Usual = "../schema";
        string named = Usual;
        try
        {
            named = (string?)JObject.Parse(File.ReadAllText(Path.Combine(dataset, SourceFile)))["schema"] ?? Usual;
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException or ArgumentException)
        {
        }

        return Path.GetFullPath(named, dataset);
    }
}
