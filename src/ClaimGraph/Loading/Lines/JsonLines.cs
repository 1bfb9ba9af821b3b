using ClaimGraph.Loading.Lines;
using ClaimGraph.Loading.Storage;

namespace ClaimGraph.Loading;

/// <summary>
/// Loads graphs that machines made: files with one JSON object on a line, each a node or a claim, whose properties mean what a
/// <see cref="LineMapping"/> says. Kinds and relations are those found, and make up the schema.
/// </summary>
/// <remarks>
/// <para>
/// The files are read in blocks, by all cores, into columns: a million claims take about a second and some tens of bytes each.
/// Every claim keeps its line (<see cref="ClaimGraph.Claims.Claim.Origin"/>), its qualifiers and who says it; it is called after its file
/// and line, such as <c>claims-17</c>, and rests on no span of an article, so that its evidence is empty. The result is the same
/// whatever the number of cores.
/// </para>
/// <para>
/// Ids are slugs here as everywhere: <c>e/022494</c> becomes <c>e-022494</c>. Nodes may follow the claims that name them. Empty
/// lines are passed over; whatever else is wrong is reported where it stands, and then there is no dataset.
/// </para>
/// </remarks>
public static class JsonLines
{
    /// <summary>Loads a file.</summary>
    /// <param name="path">The file. <see cref="LoadOptions.MaxFileSize"/> bounds its lines, not the file.</param>
    /// <param name="mapping">What its properties mean.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <param name="cancellationToken">Stops the loading between blocks.</param>
    /// <returns>The dataset, or what is wrong with it.</returns>
    /// <exception cref="ArgumentException">The mapping contradicts itself.</exception>
    /// <exception cref="OperationCanceledException">The loading was stopped.</exception>
    public static LoadResult Load(
        string path, LineMapping mapping, LoadOptions? options = null, CancellationToken cancellationToken = default) =>
        Load([path], mapping, options, cancellationToken);

    /// <summary>Loads files together; nodes and claims may stand in any of them.</summary>
    /// <param name="paths">The files, in reading order.</param>
    /// <param name="mapping">What their properties mean.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <param name="cancellationToken">Stops the loading between blocks.</param>
    /// <returns>The dataset, or what is wrong with it.</returns>
    /// <exception cref="ArgumentException">The mapping contradicts itself.</exception>
    /// <exception cref="OperationCanceledException">The loading was stopped.</exception>
    public static LoadResult Load(
        IEnumerable<string> paths, LineMapping mapping, LoadOptions? options = null, CancellationToken cancellationToken = default)
    {
        LoadOptions limits = options ?? LoadOptions.Default;
        return new LineLoading(new DiskFiles(limits.DisplayBase), new LineForm(mapping), limits, cancellationToken)
            .Load([.. paths.Select(DiskFiles.Full)]);
    }

    /// <summary>Loads files in memory.</summary>
    /// <param name="files">The files, in reading order.</param>
    /// <param name="mapping">What their properties mean.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <param name="cancellationToken">Stops the loading between blocks.</param>
    /// <returns>The dataset, or what is wrong with it.</returns>
    /// <exception cref="ArgumentException">The mapping contradicts itself.</exception>
    /// <exception cref="OperationCanceledException">The loading was stopped.</exception>
    public static LoadResult Load(
        IEnumerable<DataFile> files, LineMapping mapping, LoadOptions? options = null, CancellationToken cancellationToken = default)
    {
        DataFile[] all = [.. files];
        return new LineLoading(new MemoryFiles(all), new LineForm(mapping), options ?? LoadOptions.Default, cancellationToken)
            .Load([.. all.Select(f => FilePath.Join("", f.Path))]);
    }
}
