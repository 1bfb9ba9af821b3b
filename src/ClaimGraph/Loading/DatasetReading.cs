using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Loading.Claims;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Lines;
using ClaimGraph.Loading.Nodes;
using ClaimGraph.Loading.Scanning;
using ClaimGraph.Loading.Schemas;
using ClaimGraph.Loading.Sources;
using ClaimGraph.Loading.Storage;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Loading;

/// <summary>One loading of a dataset, step by step: the source, its schema, nodes and claims in parallel, then all of them together.</summary>
internal sealed class DatasetReading(IDataFiles files, LoadOptions options, CancellationToken cancellationToken)
{
    private static readonly ImmutableHashSet<string> Streamed = ["nodes", "claims"];

    // The scanner notes languages in the bits of one number.
    private const int MostLanguages = 32;

    private readonly FileOpener _opener = new(files, options);
    private readonly DiagnosticBag _diagnostics = new();

    /// <summary>False to read everything with care; a test compares the two ways.</summary>
    public bool UsesScan { get; init; } = true;

    /// <summary>True once nodes and claims were read the fast way.</summary>
    public bool WasScanned { get; private set; }

    /// <summary>Loads.</summary>
    /// <param name="directory">The dataset's directory.</param>
    /// <returns>The dataset, or what is wrong with it.</returns>
    public LoadResult Load(string directory)
    {
        Dataset? dataset = Read(directory);
        return new LoadResult(_diagnostics.HasErrors ? null : dataset, _diagnostics.ToOrdered());
    }

    private Dataset? Read(string directory)
    {
        if (!files.HasDirectory(directory))
        {
            _diagnostics.Add(FileMessages.MissingDirectory(files.Display(directory), "source.json"));
            return null;
        }

        if (!files.HasFile(FilePath.Join(directory, "source.json")))
        {
            _diagnostics.Add(FileMessages.MissingFile(files.Display(directory), "source.json"));
            return null;
        }

        DiagnosticBag sourceBag = new();
        if (ReadSource(directory, sourceBag) is not { } source)
        {
            _diagnostics.Add(sourceBag);
            return null;
        }

        List<DiagnosticBag> bags = [sourceBag];
        SchemaTables schema = ReadSchema(directory, source, bags);
        DatasetTables tables = new(schema, source);
        SourceChecker sourceChecker = new(tables);
        sourceChecker.CheckSections();
        if (Scan(directory, tables, bags) is { } scanned)
        {
            WasScanned = true;
            HintAtOtherFiles(directory);
            bags.ForEach(_diagnostics.Add);
            return new Dataset(schema.Schema, [sourceChecker.Build()], scanned.Nodes, scanned.Claims);
        }

        ReadNodes(directory, tables, bags);
        ImmutableArray<ClaimFile> claimFiles = ReadClaims(directory, tables, bags);
        NodeChecker nodeChecker = new(tables);
        nodeChecker.Check();
        sourceChecker.CheckNames();
        ImmutableArray<CheckedClaim> claims = Check(claimFiles, tables);
        CheckTogether(tables, sourceChecker, claims);
        HintAtOtherFiles(directory);
        bags.ForEach(_diagnostics.Add);

        return _diagnostics.HasErrors
            ? null
            : new Dataset(schema.Schema, [sourceChecker.Build()], nodeChecker.Build(), [.. claims.Select(c => c.Claim)]);
    }

    /// <summary>Reads nodes and claims the fast way; null when something may be wrong, which is then looked at with care.</summary>
    private (ImmutableArray<Node> Nodes, ClaimList Claims)? Scan(string directory, DatasetTables tables, List<DiagnosticBag> bags)
    {
        SourceDraft source = tables.Source;
        if (!UsesScan || options.HintUnusedNames || bags.Exists(b => b.HasErrors) || !source.IsComplete || !source.KnowsParagraphs
            || !tables.SectionsAreSound || source.Languages.IsEmpty || source.Languages.Length > MostLanguages)
        {
            return null;
        }

        DiagnosticBag listing = new();
        return _opener.List(FilePath.Join(directory, "nodes"), recursive: true, listing) is { } nodes
            && _opener.List(FilePath.Join(directory, "claims"), recursive: true, listing) is { } claims
            ? new DatasetScan(_opener, tables, cancellationToken).TryRead(nodes, claims, _diagnostics)
            : null;
    }

    private static LanguageRule Languages(SourceDraft source, bool allowOthers) =>
        source.Languages.IsEmpty ? LanguageRule.Any : new LanguageRule(source.Languages, allowOthers);

    private SourceDraft? ReadSource(string directory, DiagnosticBag bag)
    {
        SourceDraft? source = null;
        _opener.Read(FilePath.Join(directory, "source.json"), bag, (file, reading) => source = SourceDecoder.Decode(file, reading));
        return source;
    }

    private SchemaTables ReadSchema(string directory, SourceDraft source, List<DiagnosticBag> bags)
    {
        SchemaTables unknown = new();
        unknown.Kinds.IsComplete = unknown.Relations.IsComplete = unknown.Qualifiers.IsComplete = unknown.Units.IsComplete = false;
        if (source.SchemaPath is not { } path)
        {
            return unknown;
        }

        string schemaDirectory = FilePath.Join(directory, path.Value);
        if (!files.HasDirectory(schemaDirectory))
        {
            source.File.Report(FileMessages.MissingSchemaDirectory(source.File.At(path.Span), path.Value));
            return unknown;
        }

        // A schema may serve datasets in other languages too.
        return SchemaReading.Read(_opener, schemaDirectory, Languages(source, allowOthers: true), bags);
    }

    private void ReadNodes(string directory, DatasetTables tables, List<DiagnosticBag> bags)
    {
        ((List<NodeDraft> Nodes, bool IsComplete)[] read, bool isComplete) = Read(directory, "nodes", bags, (path, bag) =>
        {
            List<NodeDraft> nodes = [];
            NodeDecoder? decoder = null;
            bool isWhole = Stream(
                path, bag, "nodes", NodeDecoder.FileShape,
                file => decoder = new NodeDecoder(file, Languages(tables.Source, allowOthers: false)),
                element =>
                {
                    if (decoder!.Decode(element) is { } node)
                    {
                        nodes.Add(node);
                    }
                },
                out _, out _);
            return (nodes, isWhole);
        });
        foreach (NodeDraft node in read.SelectMany(r => r.Nodes))
        {
            tables.Nodes.Add(node.File, node.Id, node);
        }

        tables.Nodes.IsComplete = isComplete && read.All(r => r.IsComplete);
        if (tables.Nodes.Names.Count == 0 && tables.Nodes.IsComplete)
        {
            tables.Source.File.Report(FileMessages.EmptyDataset(tables.Source.File.At(new TextSpan(0, 0)), "nodes"));
            tables.Nodes.IsComplete = false;
        }
    }

    private ImmutableArray<ClaimFile> ReadClaims(string directory, DatasetTables tables, List<DiagnosticBag> bags)
    {
        (ImmutableArray<ClaimFile>[] results, bool isComplete) = Read(directory, "claims", bags, (path, bag) =>
        {
            if (FilePath.IsLines(path))
            {
                return ReadClaimLines(path, bag, tables);
            }

            ImmutableArray<ClaimDraft>.Builder claims = ImmutableArray.CreateBuilder<ClaimDraft>();
            ClaimDecoder? decoder = null;
            bool isWhole = Stream(
                path, bag, "claims", ClaimDecoder.FileShape,
                file => decoder = new ClaimDecoder(file, Languages(tables.Source, allowOthers: false)),
                element =>
                {
                    if (decoder!.Decode(element) is { } claim)
                    {
                        claims.Add(claim);
                    }
                },
                out FileScope? file, out ObjectReader? root);
            Located<string>? section = file is null ? null : ValueDecoder.Name(file, root?["section"], "the section's id");
            return [new ClaimFile(path, file, section, claims.DrainToImmutable(), isWhole)];
        });
        ClaimFile[] read = [.. results.SelectMany(r => r)];
        List<string> sections = [.. tables.Source.Sections.Select(s => s.Id?.Value ?? "")];
        foreach (ClaimFile file in read)
        {
            if (file.File is { } scope)
            {
                tables.Sections.Resolve(scope, file.Section, DiagnosticCodes.UnknownSection, "Define it in source.json.");
            }
        }

        ImmutableArray<ClaimFile> ordered =
        [
            .. read.OrderBy(f => f.Section is { } s && sections.IndexOf(s.Value) is var i and >= 0 ? i : int.MaxValue)
                .ThenBy(f => f.Path, StringComparer.Ordinal),
        ];
        tables.Claims.IsComplete = isComplete && read.All(f => f.IsComplete);
        foreach (ClaimDraft claim in ordered.SelectMany(f => f.Claims))
        {
            tables.Claims.Add(claim.File, claim.Id, claim);
            tables.Conditions.UnionWith(claim.Links.Where(l => l.Type == ClaimLinkType.Condition).Select(l => l.Claim.Value));
        }

        if (tables.Claims.Names.Count == 0 && tables.Claims.IsComplete)
        {
            tables.Source.File.Report(FileMessages.EmptyDataset(tables.Source.File.At(new TextSpan(0, 0)), "claims"));
        }

        return ordered;
    }

    // A line may name its section; the others belong to the one that the file is called after.
    private ImmutableArray<ClaimFile> ReadClaimLines(string path, DiagnosticBag bag, DatasetTables tables)
    {
        LanguageRule languages = Languages(tables.Source, allowOthers: false);
        string called = LineFile.SectionOf(path);
        OrderedDictionary<string, (FileScope File, Located<string> Section, List<ClaimDraft> Claims)> sections = new(StringComparer.Ordinal);
        bool isWhole = LineElements.Read(
            _opener,
            path,
            bag,
            (file, value, _) =>
            {
                Located<string> section = new(called, new TextSpan(0, 0));
                if (value is JsonObjectSyntax line && line.Properties.FirstOrDefault(p => p.Name == "section") is { } property)
                {
                    value = line with { Properties = line.Properties.Remove(property) };
                    section = ValueDecoder.Name(file, property.Value, "the section's id") ?? section;
                }

                if (!sections.TryGetValue(section.Value, out (FileScope File, Located<string> Section, List<ClaimDraft> Claims) part))
                {
                    part = (file, section, []);
                    sections.Add(section.Value, part);
                }

                if (new ClaimDecoder(file, languages).Decode(value) is { } claim)
                {
                    part.Claims.Add(claim);
                }
            },
            cancellationToken);
        return sections.Count == 0
            ? [new ClaimFile(path, null, null, [], isWhole)]
            : [.. sections.Values.Select(s => new ClaimFile(path, s.File, s.Section, [.. s.Claims], isWhole))];
    }

    // Reads the files of one of the dataset's directories in parallel; results and bags are in the order of paths. False when the directory
    // cannot be listed, which is reported.
    private (T[] Results, bool IsListed) Read<T>(string directory, string name, List<DiagnosticBag> bags, Func<string, DiagnosticBag, T> read)
    {
        IReadOnlyList<string>? listed = _opener.List(FilePath.Join(directory, name), recursive: true, _diagnostics);
        IReadOnlyList<string> paths = listed ?? [];
        T[] results = new T[paths.Count];
        DiagnosticBag[] own = [.. paths.Select(_ => new DiagnosticBag())];
        ParallelOptions parallel = new() { CancellationToken = cancellationToken };
        Parallel.For(0, paths.Count, parallel, i => results[i] = read(paths[i], own[i]));
        bags.AddRange(own);
        return (results, listed is not null);
    }

    private bool Stream(
        string path,
        DiagnosticBag bag,
        string property,
        ObjectShape shape,
        Action<FileScope> start,
        Action<JsonSyntax> onElement,
        out FileScope? file,
        out ObjectReader? root)
    {
        root = null;
        if (FilePath.IsLines(path))
        {
            file = null;
            return LineElements.Read(
                _opener,
                path,
                bag,
                (line, value, _) =>
                {
                    start(line);
                    onElement(value);
                },
                cancellationToken);
        }

        file = _opener.Open(path, bag);
        if (file is null)
        {
            return false;
        }

        start(file);
        JsonReading reading = JsonSyntaxReader.Read(
            file.Source,
            Streamed,
            (name, element) =>
            {
                if (name == property)
                {
                    onElement(element);
                }
            },
            bag,
            options.MaxNesting);
        root = ObjectReader.Open(file, reading.Root, shape, reading.IsComplete);

        // A list that was streamed is empty by now; one under a misspelt name, which has been reported, is still whole.
        foreach (JsonSyntax element in ValueDecoder.Elements(file, root?[property], $"the list of {property}"))
        {
            onElement(element);
        }

        return reading.IsComplete && root is not null;
    }

    private ImmutableArray<CheckedClaim> Check(ImmutableArray<ClaimFile> claimFiles, DatasetTables tables)
    {
        ImmutableArray<CheckedClaim>[] results = new ImmutableArray<CheckedClaim>[claimFiles.Length];
        ParallelOptions parallel = new() { CancellationToken = cancellationToken };
        Parallel.For(0, claimFiles.Length, parallel, i => results[i] = new ClaimChecker(tables, claimFiles[i]).Check());
        return [.. results.SelectMany(r => r)];
    }

    private void CheckTogether(DatasetTables tables, SourceChecker sourceChecker, ImmutableArray<CheckedClaim> claims)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ImmutableArray<CheckedClaim> once = [.. claims.DistinctBy(c => c.Claim.Id)];
        new ClaimSetRules(tables.Schema, once).Check();
        sourceChecker.CheckParagraphs(tables.Claims.All.Select(c => c.Value));
        UsageRules usage = new(tables);
        if (tables.Claims.IsComplete && tables.Source.IsComplete && tables.Claims.Names.Count > 0)
        {
            usage.CheckNodes();
        }

        if (options.HintUnusedNames)
        {
            usage.CheckSchema(once);
        }
    }

    private void HintAtOtherFiles(string directory)
    {
        string source = FilePath.Join(directory, "source.json");
        foreach (string path in _opener.List(directory, recursive: false, _diagnostics) ?? [])
        {
            if (path != source)
            {
                _diagnostics.Add(HintMessages.FileNotRead(files.Display(path)));
            }
        }
    }
}
