using System.Runtime.InteropServices;

namespace ClaimGraph.Loading.Storage;

/// <summary>Files in memory.</summary>
internal sealed class MemoryFiles : IDataFiles
{
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> _files = new(StringComparer.Ordinal);

    /// <summary>Takes files; the last of two with one path counts.</summary>
    public MemoryFiles(IEnumerable<DataFile> files)
    {
        foreach (DataFile file in files)
        {
            _files[FilePath.Join("", file.Path)] = file.Content;
        }
    }

    /// <inheritdoc/>
    public bool HasDirectory(string path) => path.Length == 0 || _files.Keys.Any(f => f.StartsWith(path + "/", StringComparison.Ordinal));

    /// <inheritdoc/>
    public bool HasFile(string path) => _files.ContainsKey(path);

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string directory, bool recursive)
    {
        string start = directory.Length == 0 ? "" : directory + "/";
        return
        [
            .. _files.Keys.Where(f => f.StartsWith(start, StringComparison.Ordinal)
                && FilePath.IsJson(f)
                && (recursive || !f[start.Length..].Contains('/', StringComparison.Ordinal))),
        ];
    }

    /// <inheritdoc/>
    public long Size(string path) => Content(path).Length;

    /// <inheritdoc/>
    public bool TryRead(string path, int maxBytes, out ReadOnlyMemory<byte> content)
    {
        content = Content(path);
        return content.Length <= maxBytes;
    }

    /// <inheritdoc/>
    public Stream Open(string path) => MemoryMarshal.TryGetArray(Content(path), out ArraySegment<byte> bytes)
        ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
        : new MemoryStream(Content(path).ToArray(), writable: false);

    /// <inheritdoc/>
    public string Display(string path) => path.Length == 0 ? "." : path;

    private ReadOnlyMemory<byte> Content(string path) => _files.TryGetValue(path, out ReadOnlyMemory<byte> content)
        ? content
        : throw new FileNotFoundException("There is no such file.", path);
}
