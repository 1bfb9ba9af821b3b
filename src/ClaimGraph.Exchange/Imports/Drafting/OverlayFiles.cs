using ClaimGraph.Loading;
using ClaimGraph.Loading.Storage;

namespace ClaimGraph.Exchange.Imports.Drafting;

/// <summary>Files on the disk with a directory in memory laid over them: a dataset can be checked before a byte of it is written.</summary>
/// <param name="disk">The disk.</param>
/// <param name="root">The directory, a full path with forward slashes.</param>
/// <param name="files">The files in it, their paths below it.</param>
internal sealed class OverlayFiles(DiskFiles disk, string root, IEnumerable<DataFile> files) : IDataFiles
{
    private const string Memory = "dataset";

    private readonly MemoryFiles _memory = new(files.Select(f => f with { Path = $"{Memory}/{f.Path}" }));

    /// <inheritdoc/>
    public bool HasDirectory(string path) => Within(path) is { } own ? _memory.HasDirectory(own) : disk.HasDirectory(path);

    /// <inheritdoc/>
    public bool HasFile(string path) => Within(path) is { } own ? _memory.HasFile(own) : disk.HasFile(path);

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string directory, bool recursive) => Within(directory) is { } own
        ? [.. _memory.List(own, recursive).Select(f => root + f[Memory.Length..])]
        : disk.List(directory, recursive);

    /// <inheritdoc/>
    public long Size(string path) => Within(path) is { } own ? _memory.Size(own) : disk.Size(path);

    /// <inheritdoc/>
    public bool TryRead(string path, int maxBytes, out ReadOnlyMemory<byte> content) =>
        Within(path) is { } own ? _memory.TryRead(own, maxBytes, out content) : disk.TryRead(path, maxBytes, out content);

    /// <inheritdoc/>
    public Stream Open(string path) => Within(path) is { } own ? _memory.Open(own) : disk.Open(path);

    /// <inheritdoc/>
    public string Display(string path) => disk.Display(path);

    private string? Within(string path) =>
        path == root ? Memory : path.StartsWith(root + "/", StringComparison.Ordinal) ? Memory + path[root.Length..] : null;
}
