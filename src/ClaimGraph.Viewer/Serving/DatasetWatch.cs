using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Viewer.Serving;

/// <summary>Notices that files of datasets, of those they import, or of the schemas they name, have changed.</summary>
internal sealed class DatasetWatch : IDisposable
{
    private const string SourceFile = "source.json";
    private const string UsualSchema = "../schema";

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Action _changed;

    /// <summary>Begins to watch. What is imported is what source.json says now.</summary>
    /// <param name="directories">The datasets' directories.</param>
    /// <param name="changed">Is called by any thread, often several times for one change.</param>
    public DatasetWatch(IEnumerable<string> directories, Action changed)
    {
        _changed = changed;
        List<string> watched = [.. directories.Select(Path.GetFullPath).Distinct(StringComparer.Ordinal)];
        List<string> schemas = [];
        for (int i = 0; i < watched.Count; i++)
        {
            (string schema, string[] imports) = NamedBy(watched[i]);
            schemas.Add(schema);
            watched.AddRange(imports.Where(d => Directory.Exists(d) && !watched.Contains(d)));
        }

        foreach (string directory in watched.Concat(schemas.Where(Directory.Exists)).Distinct(StringComparer.Ordinal).Where(d => !watched.Exists(w => IsWithin(d, w))))
        {
            Watch(directory);
        }
    }

    public void Dispose()
    {
        foreach (FileSystemWatcher watcher in _watchers)
        {
            watcher.Dispose();
        }
    }

    private static bool IsWithin(string directory, string other) => directory.StartsWith(other + Path.DirectorySeparatorChar, StringComparison.Ordinal);

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
    private static (string Schema, string[] Imports) NamedBy(string dataset)
    {
        try
        {
            JObject source = JObject.Parse(File.ReadAllText(Path.Combine(dataset, SourceFile)));
            string schema = (string?)source["schema"] ?? UsualSchema;
            return (Path.GetFullPath(schema, dataset), [.. (source["imports"] as JArray ?? []).OfType<JValue>().Select(i => Path.GetFullPath($"{i.Value}", dataset))]);
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            return (Path.GetFullPath(UsualSchema, dataset), []);
        }
    }
}
