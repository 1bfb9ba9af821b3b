using System.IO.Enumeration;
using ClaimGraph.Files;

namespace ClaimGraph.Loading.Storage;

/// <summary>Files on a disk.</summary>
internal sealed class DiskFiles(string? displayBase) : IDataFiles
{
    private readonly string _displayBase = Path.GetFullPath(displayBase ?? Directory.GetCurrentDirectory());

    /// <inheritdoc/>
    public bool HasDirectory(string path) => Directory.Exists(path);

    /// <inheritdoc/>
    public bool HasFile(string path) => File.Exists(path);

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string directory, bool recursive)
    {
        if (!Directory.Exists(directory))
        {
            return [];
        }

        EnumerationOptions options = new() { RecurseSubdirectories = recursive, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden };
        FileSystemEnumerable<string> files = new(directory, static (ref FileSystemEntry entry) => entry.ToFullPath(), options)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) =>
                !entry.IsDirectory && FilePath.IsJson(entry.FileName),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        return [.. files.Select(Slashed).Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public long Size(string path) => new FileInfo(path).Length;

    /// <inheritdoc/>
    public bool TryRead(string path, int maxBytes, out ReadOnlyMemory<byte> content)
    {
        byte[]? bytes = BoundedFile.ReadUpTo(path, maxBytes);
        content = bytes;
        return bytes is not null;
    }

    /// <inheritdoc/>
    public Stream Open(string path) => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);

    /// <summary>The path relative to where the user is; for a file far away in full, when that is shorter.</summary>
    public string Display(string path)
    {
        string full = Path.GetFullPath(path);
        string relative = Path.GetRelativePath(_displayBase, full);
        bool isFarAway = relative.StartsWith("..", StringComparison.Ordinal) && full.Length < relative.Length;
        return Slashed(isFarAway ? full : relative);
    }

    /// <summary>A full path with forward slashes.</summary>
    public static string Full(string path) => Slashed(Path.GetFullPath(path));

    private static string Slashed(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
