using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Loading.Claims;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Lines;
using ClaimGraph.Loading.Nodes;
using ClaimGraph.Loading.Scanning;
using ClaimGraph.Loading.Sources;
using ClaimGraph.Loading.Storage;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Loading;

/// <summary>Reads the nodes and claims of one dataset, once its source and schema are known: in parallel, then all of them together.</summary>
/// <param name="opener">Opens the files.</param>
/// <param name="directory">The dataset's directory.</param>
/// <param name="tables">The source, the schema and what is imported; takes what is read.</param>
/// <param name="context">What was found wrong with the source and the schema.</param>
/// <param name="cancellationToken">Stops the reading between files.</param>
internal sealed class PartReading(
    FileOpener opener, string directory, DatasetTables tables, IReadOnlyList<DiagnosticBag> context, CancellationToken cancellationToken)
{
    private static readonly ImmutableHashSet<string> Streamed = ["nodes", "claims"];

    // Tells how an import came to its kinds and relations; it is kept for the next one.
    private const string MappingFile = "mapping.json";

    // The scanner notes languages in the bits of one number.
    private const int MostLanguages = 32;

    private readonly DiagnosticBag _diagnostics = new();

    /// <summary>False to read everything with care; a test compares the two ways.</summary>
    public bool UsesScan { get; init; } = true;

    /// <summary>True to hint at names of the schema that this dataset does not use.</summary>
    public bool HintsUnusedNames { get; init; }

    /// <summary>Ids of suggested claims that are read as if a person had accepted them.</summary>
    public IReadOnlySet<string>? Accepting { get; init; }

    /// <summary>True once nodes and claims were read the fast way.</summary>
    public bool WasScanned { get; private set; }

    /// <summary>Reads.</summary>
    /// <param name="diagnostics">Takes what is wrong with nodes and claims.</param>
    /// <returns>The source, its nodes by id, its claims in reading order and what is suggested, named as its files name them; null when there is an error anywhere.</returns>
    public (Source Source, ImmutableArray<Node> Nodes, ClaimList Claims, Suggestions Suggestions)? Read(DiagnosticBag diagnostics)
    {
        List<DiagnosticBag> bags = [];
        SourceChecker sourceChecker = new(tables);
        sourceChecker.CheckSections();
        if (Scan() is { } scanned)
        {
            WasScanned = true;
            HintAtOtherFiles();
            diagnostics.Add(_diagnostics);
            return (sourceChecker.Build(), scanned.Nodes, scanned.Claims, Suggestions.None);
        }

        ReadNodes(bags);
        ImmutableArray<ClaimFile> claimFiles = ReadClaims(bags);
        NodeChecker nodeChecker = new(tables);
        nodeChecker.Check();
        sourceChecker.CheckNames();
        ImmutableArray<CheckedClaim> claims = Check(claimFiles);
        CheckTogether(sourceChecker, claims);
        HintAtOtherFiles();
        bags.ForEach(_diagnostics.Add);
        diagnostics.Add(_diagnostics);

        if (_diagnostics.HasErrors || context.Any(b => b.HasErrors))
        {
            return null;
        }

        (ImmutableArray<Node> nodes, ClaimList accepted, Suggestions suggestions) = ClaimSorting.Part(tables, nodeChecker.Build(), claims);
        return (sourceChecker.Build(), nodes, accepted, suggestions);
    }

    /// <summary>Reads nodes and claims the fast way; null when something may be wrong, which is then looked at with care.</summary>
    private (ImmutableArray<Node> Nodes, ClaimList Claims)? Scan()
    {
        SourceDraft source = tables.Source;
        if (!UsesScan || HintsUnusedNames || context.Any(b => b.HasErrors) || !source.IsComplete || !source.KnowsParagraphs
            || !tables.SectionsAreSound || source.Languages.IsEmpty || source.Languages.Length > MostLanguages)
        {
            return null;
        }

        DiagnosticBag listing = new();
        return opener.List(FilePath.Join(directory, "nodes"), recursive: true, listing) is { } nodes
            && opener.List(FilePath.Join(directory, "claims"), recursive: true, listing) is { } claims
            ? new DatasetScan(opener, tables, cancellationToken).TryRead(nodes, claims, _diagnostics)
            : null;
    }

    private LanguageRule Languages() =>
        tables.Source.Languages.IsEmpty ? LanguageRule.Any : new LanguageRule(tables.Source.Languages, AllowsOthers: false);

    private void ReadNodes(List<DiagnosticBag> bags)
    {
        ((List<NodeDraft> Nodes, bool IsComplete)[] read, bool isComplete) = Read("nodes", bags, (path, bag) =>
        {
            List<NodeDraft> nodes = [];
            NodeDecoder? decoder = null;
            bool isWhole = Stream(
                path, bag, "nodes", NodeDecoder.FileShape,
                file => decoder = new NodeDecoder(file, Languages()),
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
        if (tables.Nodes.Names.Count == 0 && tables.Nodes.IsComplete && tables.Source.Imports.IsEmpty)
        {
            tables.Source.File.Report(FileMessages.EmptyDataset(tables.Source.File.At(new TextSpan(0, 0)), "nodes"));
            tables.Nodes.IsComplete = false;
        }
    }

    private ImmutableArray<ClaimFile> ReadClaims(List<DiagnosticBag> bags)
    {
        (ImmutableArray<ClaimFile>[] results, bool isComplete) = Read("claims", bags, (path, bag) =>
        {
            if (FilePath.IsLines(path))
            {
                return ReadClaimLines(path, bag);
            }

            ImmutableArray<ClaimDraft>.Builder claims = ImmutableArray.CreateBuilder<ClaimDraft>();
            ClaimDecoder? decoder = null;
            bool isWhole = Stream(
                path, bag, "claims", ClaimDecoder.FileShape,
                file => decoder = new ClaimDecoder(file, Languages(), Accepting),
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
            (claim.IsSuggested ? tables.SuggestedConditions : tables.Conditions).UnionWith(claim.Links.Where(l => l.Type == ClaimLinkType.Condition).Select(l => l.Claim.Value));
        }

        if (tables.Claims.Names.Count == 0 && tables.Claims.IsComplete)
        {
            tables.Source.File.Report(FileMessages.EmptyDataset(tables.Source.File.At(new TextSpan(0, 0)), "claims"));
        }

        return ordered;
    }

    // A line may name its section; the others belong to the one that the file is called after.
    private ImmutableArray<ClaimFile> ReadClaimLines(string path, DiagnosticBag bag)
    {
        LanguageRule languages = Languages();
        string called = LineFile.SectionOf(path);
        OrderedDictionary<string, (FileScope File, Located<string> Section, List<ClaimDraft> Claims)> sections = new(StringComparer.Ordinal);
        bool isWhole = LineElements.Read(
            opener,
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

                if (new ClaimDecoder(file, languages, Accepting).Decode(value) is { } claim)
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
    private (T[] Results, bool IsListed) Read<T>(string name, List<DiagnosticBag> bags, Func<string, DiagnosticBag, T> read)
    {
        IReadOnlyList<string>? listed = opener.List(FilePath.Join(directory, name), recursive: true, _diagnostics);
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
                opener,
                path,
                bag,
                (line, value, _) =>
                {
                    start(line);
                    onElement(value);
                },
                cancellationToken);
        }

        file = opener.Open(path, bag);
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
            opener.Options.MaxNesting);
        root = ObjectReader.Open(file, reading.Root, shape, reading.IsComplete);

        // A list that was streamed is empty by now; one under a misspelt name, which has been reported, is still whole.
        foreach (JsonSyntax element in ValueDecoder.Elements(file, root?[property], $"the list of {property}"))
        {
            onElement(element);
        }

        return reading.IsComplete && root is not null;
    }

    private ImmutableArray<CheckedClaim> Check(ImmutableArray<ClaimFile> claimFiles)
    {
        ImmutableArray<CheckedClaim>[] results = new ImmutableArray<CheckedClaim>[claimFiles.Length];
        ParallelOptions parallel = new() { CancellationToken = cancellationToken };
        Parallel.For(0, claimFiles.Length, parallel, i => results[i] = new ClaimChecker(tables, claimFiles[i]).Check());
        return [.. results.SelectMany(r => r)];
    }

    private void CheckTogether(SourceChecker sourceChecker, ImmutableArray<CheckedClaim> claims)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ImmutableArray<CheckedClaim> once = [.. claims.DistinctBy(c => c.Claim.Id)];

        // What is suggested is held against the rest when somebody accepts it.
        new ClaimSetRules(tables.Schema, once.RemoveAll(c => c.Draft.IsSuggested)).Check();
        sourceChecker.CheckParagraphs(tables.Claims.All.Select(c => c.Value));
        UsageRules usage = new(tables);
        if (tables.Claims.IsComplete && tables.Source.IsComplete && tables.Claims.Names.Count > 0)
        {
            usage.CheckNodes();
        }

        if (HintsUnusedNames)
        {
            UsageRules.CheckSchema(tables.Schema, tables.NodeKinds.Values, once.Select(c => c.Claim));
        }
    }

    private void HintAtOtherFiles()
    {
        string source = FilePath.Join(directory, "source.json");
        foreach (string path in opener.List(directory, recursive: false, _diagnostics) ?? [])
        {
            if (path != source && path != FilePath.Join(directory, MappingFile))
            {
                _diagnostics.Add(HintMessages.FileNotRead(opener.Files.Display(path)));
            }
        }
    }
}
