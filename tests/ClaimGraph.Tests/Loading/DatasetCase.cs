using ClaimGraph.Loading;
using ClaimGraph.Loading.Storage;
using Newtonsoft.Json;

namespace ClaimGraph.Tests.Loading;

/// <summary>A directory below <c>cases</c>: files that are laid over the good dataset <c>_base</c>, and what loading the result reports.</summary>
internal sealed class DatasetCase
{
    private const string BaseName = "_base";

    private static readonly string Root = Path.Combine(Repository.Root, "tests", "ClaimGraph.Tests", "Loading", "cases");

    private readonly Settings _settings;

    private DatasetCase(string name)
    {
        string directory = Path.Combine(Root, name);
        ExpectedFile = Path.Combine(directory, "expected.txt");
        string settings = Path.Combine(directory, "case.json");
        _settings = File.Exists(settings) ? JsonConvert.DeserializeObject<Settings>(File.ReadAllText(settings))! : new Settings();
        SortedDictionary<string, DataFile> files = new(StringComparer.Ordinal);
        foreach (DataFile file in FilesIn(Path.Combine(Root, BaseName)).Where(f => !_settings.Remove.Any(r => f.Path.StartsWith(r, StringComparison.Ordinal))))
        {
            files[file.Path] = file;
        }

        foreach (DataFile file in _settings.With.SelectMany(w => FilesIn(Path.Combine(Root, w))))
        {
            files[file.Path] = file;
        }

        foreach (DataFile file in FilesIn(directory).Where(f => f.Path is not ("expected.txt" or "case.json")))
        {
            files[file.Path] = file;
        }

        Files = [.. files.Values];
    }

    /// <summary>The names of all cases, in ordinal order.</summary>
    public static IEnumerable<string> Names => Directory.GetDirectories(Root).Select(d => Path.GetFileName(d)).Where(n => n[0] != '_').Order(StringComparer.Ordinal);

    /// <summary>The dataset without anything laid over it.</summary>
    public static DataFile[] BaseFiles => [.. FilesIn(Path.Combine(Root, BaseName)).OrderBy(f => f.Path, StringComparer.Ordinal)];

    /// <summary>The files of the dataset, in ordinal order of their paths.</summary>
    public DataFile[] Files { get; }

    /// <summary>The file with the expected report.</summary>
    public string ExpectedFile { get; }

    public static DatasetCase Read(string name) => new(name);

    public static LoadResult LoadBase() => DatasetLoader.Load("data", BaseFiles, cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>Loads files as the case says.</summary>
    public LoadResult Load(IEnumerable<DataFile> files, bool usesScan = true)
    {
        LoadOptions options = new()
        {
            MaxFileSize = _settings.MaxFileSize ?? LoadOptions.Default.MaxFileSize,
            MaxNesting = _settings.MaxNesting ?? LoadOptions.Default.MaxNesting,
            HintUnusedNames = _settings.HintUnusedNames,
        };
        FaultyFiles store = new(new MemoryFiles(files), _settings.Unreadable);
        LoadResult result = new DatasetReading(store, options, TestContext.Current.CancellationToken) { UsesScan = usesScan }.Load(_settings.Load);
        if (_settings.Sameness is null || result.Dataset is null)
        {
            return result;
        }

        SamenessResult sameness = SamenessLoader.Load(new FileOpener(store, options), _settings.Sameness, result.Dataset);
        return new LoadResult(sameness.Judgements is null ? null : result.Dataset, [.. result.Diagnostics, .. sameness.Diagnostics]);
    }

    private static IEnumerable<DataFile> FilesIn(string directory) => Directory
        .EnumerateFiles(directory, "*", SearchOption.AllDirectories)
        .Select(f => new DataFile(Path.GetRelativePath(directory, f).Replace('\\', '/'), File.ReadAllBytes(f)));

    private sealed class Settings
    {
        /// <summary>Starts of paths of the base's files that the case goes without.</summary>
        public string[] Remove { get; set; } = [];

        /// <summary>Directories beside the base that are laid over it first.</summary>
        public string[] With { get; set; } = [];

        /// <summary>The datasets to load.</summary>
        public string[] Load { get; set; } = ["data"];

        /// <summary>The file or directory of judgements to load after them.</summary>
        public string? Sameness { get; set; }

        /// <summary>Files and directories that cannot be read.</summary>
        public string[] Unreadable { get; set; } = [];

        public int? MaxFileSize { get; set; }

        public int? MaxNesting { get; set; }

        public bool HintUnusedNames { get; set; }
    }

    private sealed class FaultyFiles(IDataFiles files, string[] unreadable) : IDataFiles
    {
        public bool HasDirectory(string path) => files.HasDirectory(path);

        public bool HasFile(string path) => files.HasFile(path) && !unreadable.Any(u => path.StartsWith(u + "/", StringComparison.Ordinal));

        public IReadOnlyList<string> List(string directory, bool recursive) => unreadable.Contains(directory)
            ? throw new UnauthorizedAccessException()
            : files.List(directory, recursive);

        public long Size(string path) => files.Size(path);

        public bool TryRead(string path, int maxBytes, out ReadOnlyMemory<byte> content) => unreadable.Contains(path)
            ? throw new UnauthorizedAccessException()
            : files.TryRead(path, maxBytes, out content);

        public Stream Open(string path) => unreadable.Contains(path) ? throw new UnauthorizedAccessException() : files.Open(path);

        public string Display(string path) => files.Display(path);
    }
}
