using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Claims.Columns;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Lines;
using ClaimGraph.Loading.Storage;

namespace ClaimGraph.Loading.Scanning;

/// <summary>Reads the nodes and claims of a dataset fast, on all cores, when nothing at all is wrong with them.</summary>
internal sealed class DatasetScan(FileOpener opener, DatasetTables tables, CancellationToken cancellationToken)
{
    private readonly ScanTables _scan = new(tables);
    private readonly Dictionary<NodeId, Location> _idPlaces = [];
    private readonly bool[] _claimed = new bool[tables.Source.Paragraphs.Length + 1];

    /// <summary>How many bytes a block of lines has at least, but for the last; a test sets it to move the borders.</summary>
    public int BlockSize { get; init; } = 1 << 20;

    /// <summary>How many threads read.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Reads.</summary>
    /// <param name="nodePaths">The files of nodes, in ordinal order.</param>
    /// <param name="claimPaths">The files of claims, in ordinal order.</param>
    /// <param name="diagnostics">Takes warnings about nodes that nothing mentions.</param>
    /// <returns>Nodes by id and claims in reading order; null when something needs a closer look.</returns>
    public (ImmutableArray<Node> Nodes, ClaimList Claims)? TryRead(
        IReadOnlyList<string> nodePaths, IReadOnlyList<string> claimPaths, DiagnosticBag diagnostics)
    {
        if (nodePaths.Count == 0 || claimPaths.Count == 0 || ReadNodes(nodePaths) is not { } nodes)
        {
            return null;
        }

        List<ScannedClaims> scanned = [];
        bool isRead = Run(claimPaths, () => new ClaimScanner(_scan, opener.Options, _claimed, claims =>
        {
            lock (scanned)
            {
                scanned.Add(claims);
            }
        }));
        if (!isRead || scanned.Count == 0)
        {
            return null;
        }

        ClaimTable[] ordered = [.. scanned.OrderBy(s => s.Section).ThenBy(s => s.File).ThenBy(s => s.Block).Select(s => s.Claims)];
        scanned.Clear();
        ClaimList list = new(TableMerge.Merge(ordered, _scan.NodeIds));
        List<Node> unused = [];
        if (!new ScanRules(tables, _scan, nodes, list, _claimed).AreKept(unused))
        {
            return null;
        }

        unused.ForEach(n => diagnostics.Add(ClaimMessages.OrphanNode(_idPlaces[n.Id], n.Id.Value)));
        return (nodes, list);
    }

    private ImmutableArray<Node>? ReadNodes(IReadOnlyList<string> paths)
    {
        List<(Node Node, Location Id)> nodes = [];
        bool isRead = Run(paths, () => new NodeScanner(_scan, opener.Options, some =>
        {
            lock (nodes)
            {
                nodes.AddRange(some);
            }
        }));
        if (!isRead || nodes.Count == 0)
        {
            return null;
        }

        nodes.Sort((a, b) => a.Node.Id.CompareTo(b.Node.Id));
        Dictionary<string, Node> byName = new(StringComparer.Ordinal);
        foreach ((Node node, Location place) in nodes)
        {
            if (!_idPlaces.TryAdd(node.Id, place) || !HasNamesOfItsOwn(node, byName))
            {
                return null;
            }
        }

        ImmutableArray<Node> ordered = [.. nodes.Select(n => n.Node)];
        ImmutableArray<Node> imported = tables.Imports?.Nodes ?? [];
        return _scan.TryTake([.. ordered, .. imported]) && IsNode(_scan.Author) && IsNode(tables.Source.Publisher!.Value.Value) ? ordered : null;

        bool IsNode(string id) => _idPlaces.ContainsKey(NodeId.FromKnown(id)) || tables.Imports?.FindNode(id) is not null;
    }

    private static bool HasNamesOfItsOwn(Node node, Dictionary<string, Node> byName)
    {
        HashSet<(Language, string)>? own = null;
        foreach ((Language language, string text) in node.Labels.Entries.Concat(node.Aliases.Select(a => KeyValuePair.Create(a.Language, a.Text))))
        {
            string folded = text.ToUpperInvariant();
            if (!node.Aliases.IsEmpty && !(own ??= []).Add((language, text)))
            {
                return false;
            }

            if (!byName.TryAdd(folded, node) && !ReferenceEquals(byName[folded], node))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads a file into a buffer that is used for one file after another, so that files leave no garbage.</summary>
    /// <returns>False when the file is too large.</returns>
    private bool TryFill(string path, ref byte[] buffer, out int length)
    {
        using Stream stream = opener.Files.Open(path);
        length = 0;
        while (true)
        {
            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, Math.Max(BlockSize, (int)Math.Min(buffer.Length * 2L, opener.Options.MaxFileSize + 1L)));
            }

            int read = stream.Read(buffer, length, buffer.Length - length);
            length += read;
            if (read == 0 || length > opener.Options.MaxFileSize)
            {
                return read == 0;
            }
        }
    }

    /// <summary>Scans files and blocks of lines on several threads.</summary>
    /// <returns>False when something needs a closer look.</returns>
    private bool Run(IReadOnlyList<string> paths, Func<ElementScanner> makeScanner)
    {
        int[] files = [.. Enumerable.Range(0, paths.Count).Where(i => !FilePath.IsLines(paths[i]))];
        int[] lines = [.. Enumerable.Range(0, paths.Count).Where(i => FilePath.IsLines(paths[i]))];
        string[] shown = [.. paths.Select(opener.Files.Display)];
        using LineBlocks blocks = new(
            [.. lines.Select(i => (Func<Stream>)(() => opener.Files.Open(paths[i])))], BlockSize, opener.Options.MaxFileSize);
        int next = -1;
        bool needsCare = false;
        Thread[] others = [.. Enumerable.Range(1, Math.Max(0, Threads - 1)).Select(_ => new Thread(Work) { IsBackground = true })];
        Array.ForEach(others, t => t.Start());
        Work();
        Array.ForEach(others, t => t.Join());
        cancellationToken.ThrowIfCancellationRequested();
        return !needsCare && !blocks.HasTooLongLine;

        void Work()
        {
            try
            {
                ElementScanner scanner = makeScanner();
                byte[] buffer = [];
                while (!Volatile.Read(ref needsCare) && !cancellationToken.IsCancellationRequested)
                {
                    int file = Interlocked.Increment(ref next);
                    bool isRight;
                    if (file < files.Length)
                    {
                        int path = files[file];
                        isRight = TryFill(paths[path], ref buffer, out int length)
                            && scanner.ScanFile(path, shown[path], buffer.AsSpan(0, length));
                    }
                    else if (blocks.TryTake(ref buffer, out LineBlock block))
                    {
                        int path = lines[block.File];
                        isRight = scanner.ScanLines(block, path, shown[path], LineFile.SectionOf(paths[path]), buffer.AsSpan(0, block.Length));
                    }
                    else
                    {
                        return;
                    }

                    if (!isRight)
                    {
                        Volatile.Write(ref needsCare, true);
                    }
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Volatile.Write(ref needsCare, true);
            }
        }
    }
}
