using ClaimGraph.Loading.Storage;

namespace ClaimGraph.Loading;

/// <summary>Loads datasets: source.json, the nodes, the claims, and the schema that source.json names.</summary>
/// <remarks>
/// Everything wrong is reported in one pass and bad data never throws, unreadable files included. Files are read in parallel and
/// their elements one at a time; the result is the same whatever the order of files. The methods may be called from several threads.
/// </remarks>
public static class DatasetLoader
{
    /// <summary>Loads a dataset from a directory.</summary>
    /// <param name="directory">The directory that holds source.json.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <param name="cancellationToken">Stops the loading between files.</param>
    /// <returns>The dataset, or what is wrong with it.</returns>
    /// <exception cref="OperationCanceledException">The loading was stopped.</exception>
    public static LoadResult Load(string directory, LoadOptions? options = null, CancellationToken cancellationToken = default)
    {
        LoadOptions limits = options ?? LoadOptions.Default;
        return new DatasetReading(new DiskFiles(limits.DisplayBase), limits, cancellationToken).Load(DiskFiles.Full(directory));
    }

    /// <summary>Loads a dataset from a directory without keeping the caller's thread.</summary>
    /// <param name="directory">The directory that holds source.json.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <param name="cancellationToken">Stops the loading between files.</param>
    /// <returns>The dataset, or what is wrong with it.</returns>
    /// <exception cref="OperationCanceledException">The loading was stopped.</exception>
    public static Task<LoadResult> LoadAsync(string directory, LoadOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.Run(() => Load(directory, options, cancellationToken), cancellationToken);

    /// <summary>Loads a dataset from files in memory.</summary>
    /// <param name="directory">The directory that holds source.json, as the files' paths have it.</param>
    /// <param name="files">The files, the schema's among them, in any order.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <param name="cancellationToken">Stops the loading between files.</param>
    /// <returns>The dataset, or what is wrong with it.</returns>
    /// <exception cref="OperationCanceledException">The loading was stopped.</exception>
    public static LoadResult Load(
        string directory, IEnumerable<DataFile> files, LoadOptions? options = null, CancellationToken cancellationToken = default) =>
        new DatasetReading(new MemoryFiles(files), options ?? LoadOptions.Default, cancellationToken).Load(FilePath.Join("", directory));
}
