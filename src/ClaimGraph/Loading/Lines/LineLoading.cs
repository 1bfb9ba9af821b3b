using ClaimGraph.Claims;
using ClaimGraph.Loading.Storage;

namespace ClaimGraph.Loading.Lines;

/// <summary>One loading of foreign lines: fast when all is well, and a second time with care when it is not.</summary>
internal sealed class LineLoading(IDataFiles files, LineForm form, LoadOptions options, CancellationToken cancellationToken)
{
    /// <summary>How many bytes a block has at least, but for the last; a test sets it to move the borders of blocks.</summary>
    public int BlockSize { get; init; } = 1 << 20;

    /// <summary>How many threads read blocks.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Loads.</summary>
    /// <param name="paths">The files.</param>
    /// <returns>The dataset, or what is wrong with it.</returns>
    public LoadResult Load(IReadOnlyList<string> paths) =>
        TryLoad(paths) is { } dataset ? new LoadResult(dataset, []) : Check(paths);

    /// <summary>Loads with care.</summary>
    public LoadResult Check(IReadOnlyList<string> paths) =>
        new LineChecking(files, form, options, cancellationToken).Load(paths, Shown(paths));

    /// <summary>Loads fast.</summary>
    /// <returns>The dataset; null when something needs a closer look.</returns>
    public Dataset? TryLoad(IReadOnlyList<string> paths)
    {
        LineFile[] shown = Shown(paths);
        if (shown.DistinctBy(f => f.Section).Count() < shown.Length)
        {
            return null;
        }

        LineNames names = new(form);
        foreach (Identifiers.NodeId speaker in form.Mapping.SaidBy)
        {
            names.Nodes.Add(System.Text.Encoding.ASCII.GetBytes(speaker.Value));
        }

        try
        {
            return Parse(paths, names) is { } blocks ? new LineAssembly(form, names, shown, blocks).ToDataset() : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private LineFile[] Shown(IReadOnlyList<string> paths) => [.. paths.Select(p => LineFile.Of(files.Display(p)))];

    private BlockColumns[]? Parse(IReadOnlyList<string> paths, LineNames names)
    {
        using LineBlocks blocks = new([.. paths.Select(p => (Func<Stream>)(() => files.Open(p)))], BlockSize, options.MaxFileSize);
        List<BlockColumns> parsed = [];
        bool needsCare = false;
        Exception? trouble = null;
        Thread[] others = [.. Enumerable.Range(1, Math.Max(0, Threads - 1)).Select(_ => new Thread(Read) { IsBackground = true })];
        Array.ForEach(others, t => t.Start());
        Read();
        Array.ForEach(others, t => t.Join());
        cancellationToken.ThrowIfCancellationRequested();
        if (trouble is not null || needsCare || blocks.HasTooLongLine)
        {
            return null;
        }

        parsed.Sort((a, b) => a.Block.Index.CompareTo(b.Block.Index));
        return [.. parsed];

        void Read()
        {
            try
            {
                BlockParser parser = new(form, names, options);
                byte[] buffer = [];
                while (!Volatile.Read(ref needsCare) && !cancellationToken.IsCancellationRequested
                    && blocks.TryTake(ref buffer, out LineBlock block))
                {
                    BlockColumns? columns = parser.Parse(block, buffer.AsSpan(0, block.Length));
                    lock (parsed)
                    {
                        needsCare |= columns is null;
                        parsed.AddRange(columns is null ? [] : [columns]);
                    }
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                trouble = e;
                Volatile.Write(ref needsCare, true);
            }
        }
    }
}
