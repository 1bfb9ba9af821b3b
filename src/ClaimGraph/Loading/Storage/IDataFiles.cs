namespace ClaimGraph.Loading.Storage;

/// <summary>Files to load from, on a disk or in memory. Paths have forward slashes. Used by several threads at once.</summary>
internal interface IDataFiles
{
    /// <summary>Tells whether there is a directory.</summary>
    bool HasDirectory(string path);

    /// <summary>Tells whether there is a file.</summary>
    bool HasFile(string path);

    /// <summary>The JSON files in a directory, those of lines (<c>.jsonl</c>) too, in ordinal order of their paths.</summary>
    /// <param name="directory">The directory; empty list when there is none.</param>
    /// <param name="recursive">True to look into directories within it too; links to directories are not followed.</param>
    /// <exception cref="IOException">The directory cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The directory may not be read.</exception>
    IReadOnlyList<string> List(string directory, bool recursive);

    /// <summary>The size of a file in bytes; 0 for what has none, such as a device.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    long Size(string path);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="maxBytes">How many bytes it may have at most.</param>
    /// <param name="content">The bytes.</param>
    /// <returns>False when there are more.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    bool TryRead(string path, int maxBytes, out ReadOnlyMemory<byte> content);

    /// <summary>Opens a file to read it from its start to its end.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    Stream Open(string path);

    /// <summary>The path a file or directory is shown with.</summary>
    string Display(string path);
}
