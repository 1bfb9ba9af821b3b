using ClaimGraph.Loading.Storage;

namespace ClaimGraph.Loading;

/// <summary>Loads datasets: source.json, the nodes, the claims, and the schema that source.json names.</summary>
/// <remarks>
/// <para>
/// The property <c>imports</c> of source.json names other datasets. They are loaded too, and the ids of nodes, claims and sections then
/// have their source before them: <c>river-news:baidu</c>. So it is when several datasets are loaded together. A dataset by itself
/// has ids as its files have them.
/// </para>
/// <para>
/// The directories <c>nodes</c> and <c>claims</c> may hold files of JSON lines (<c>.jsonl</c>) beside those of JSON: a node or claim
/// on each line, written as in the other files. A line of claims may have the property <c>section</c>; without it the claim belongs
/// to the section that its file is called after, digits and hyphen before it left away: <c>02-boom.jsonl</c> to <c>boom</c>. Files of
/// lines may have any size; use them for what machines write. A dataset that nothing is wrong with is read by all cores straight into
/// columns; only when something is, it is read again with care, to say what.
/// </para>
/// <para>
/// Everything wrong is reported in one pass and bad data never throws, unreadable files included. Files are read in parallel and
/// their elements one at a time; the result is the same whatever the order of files. The methods may be called from several threads.
/// </para>
/// </remarks>
public static class DatasetLoader
{
    /// <summary>Loads a dataset from a directory, with those it imports.</summary>
    /// <param name="directory">The directory that holds source.json.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <param name="cancellationToken">Stops the loading between files.</param>
    /// <returns>The dataset, or what is wrong with it.</returns>
    /// <exception cref="OperationCanceledException">The loading was stopped.</exception>
    public static LoadResult Load(string directory, LoadOptions? options = null, CancellationToken cancellationToken = default) =>
        LoadAll([directory], options, cancellationToken);

    /// <summary>Loads datasets as one, with those they import.</summary>
    /// <param name="directories">Directories that hold source.json, in any order: it changes nothing.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <param name="cancellationToken">Stops the loading between files.</param>
    /// <returns>One dataset of all sources, in the order of their ids, or what is wrong with them.</returns>
    /// <exception cref="ArgumentException">There are no directories.</exception>
    /// <exception cref="OperationCanceledException">The loading was stopped.</exception>
    public static LoadResult LoadAll(IEnumerable<string> directories, LoadOptions? options = null, CancellationToken cancellationToken = default)
    {
        LoadOptions limits = options ?? LoadOptions.Default;
        return new DatasetReading(new DiskFiles(limits.DisplayBase), limits, cancellationToken).Load(Some(directories).Select(DiskFiles.Full));
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
        LoadAll([directory], files, options, cancellationToken);

    /// <summary>Loads datasets as one, with those they import, from files in memory.</summary>
    /// <param name="directories">The directories that hold source.json, as the files' paths have them, in any order: it changes nothing.</param>
    /// <param name="files">The files, the schemas' and those of imported datasets among them, in any order.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <param name="cancellationToken">Stops the loading between files.</param>
    /// <returns>One dataset of all sources, in the order of their ids, or what is wrong with them.</returns>
    /// <exception cref="ArgumentException">There are no directories.</exception>
    /// <exception cref="OperationCanceledException">The loading was stopped.</exception>
    public static LoadResult LoadAll(
        IEnumerable<string> directories, IEnumerable<DataFile> files, LoadOptions? options = null, CancellationToken cancellationToken = default) =>
        new DatasetReading(new MemoryFiles(files), options ?? LoadOptions.Default, cancellationToken)
            .Load(Some(directories).Select(d => FilePath.Join("", d)));

    private static string[] Some(IEnumerable<string> directories) =>
        directories.ToArray() is { Length: > 0 } some ? some : throw new ArgumentException("Name one dataset or more.", nameof(directories));
}
