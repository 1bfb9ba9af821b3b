using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Claims.Columns;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Imports;
using ClaimGraph.Loading.Schemas;
using ClaimGraph.Loading.Sources;
using ClaimGraph.Loading.Storage;

namespace ClaimGraph.Loading;

/// <summary>One loading of datasets and of those they import: the sources, their schemas, each dataset after those it imports, then all as one.</summary>
internal sealed class DatasetReading(IDataFiles files, LoadOptions options, CancellationToken cancellationToken)
{
    private readonly FileOpener _opener = new(files, options);
    private readonly DiagnosticBag _diagnostics = new();
    private readonly List<DiagnosticBag> _schemaBags = [];

    /// <summary>False to read everything with care; a test compares the two ways.</summary>
    public bool UsesScan { get; init; } = true;

    /// <summary>The ids of suggested claims of one dataset that are read as if a person had accepted them, and its directory.</summary>
    public (string Directory, IReadOnlySet<string> Claims)? Accepting { get; init; }

    /// <summary>True once the nodes and claims of all datasets were read the fast way.</summary>
    public bool WasScanned { get; private set; } = true;

    /// <summary>Loads.</summary>
    /// <param name="directories">The datasets' directories, in any order.</param>
    /// <returns>The dataset that they make together, or what is wrong with them.</returns>
    public LoadResult Load(params IEnumerable<string> directories)
    {
        IReadOnlyList<DatasetPart> parts = new ImportTree(_opener).Read(directories, _diagnostics);
        ReadSchemas(parts);
        Dataset? dataset = parts is [DatasetPart only] ? ReadAlone(only) : ReadTogether(parts);
        _schemaBags.ForEach(_diagnostics.Add);
        foreach (DatasetPart part in parts)
        {
            _diagnostics.Add(part.Diagnostics);
        }

        return new LoadResult(_diagnostics.HasErrors ? null : dataset, _diagnostics.ToOrdered());
    }

    private static LanguageRule Languages(IEnumerable<DatasetPart> parts)
    {
        ImmutableArray<Language>[] languages = [.. parts.Select(p => p.Source!.Languages)];

        // A schema may serve datasets in other languages too.
        return Array.Exists(languages, l => l.IsEmpty) ? LanguageRule.Any : new LanguageRule([.. languages.SelectMany(l => l).Distinct()], AllowsOthers: true);
    }

    // Each schema is read once, for all the datasets that name it.
    private void ReadSchemas(IReadOnlyList<DatasetPart> parts)
    {
        SortedDictionary<string, List<DatasetPart>> byDirectory = new(StringComparer.Ordinal);
        foreach (DatasetPart part in parts.Where(p => p.Source is not null).OrderBy(p => p.Directory, StringComparer.Ordinal))
        {
            SourceDraft source = part.Source!;
            string? directory = source.SchemaPath is { } path ? FilePath.Join(part.Directory, path.Value) : null;
            if (directory is null || !files.HasDirectory(directory))
            {
                part.Schema = Unknown();
                if (directory is not null)
                {
                    source.File.Report(FileMessages.MissingSchemaDirectory(source.File.At(source.SchemaPath!.Value.Span), source.SchemaPath.Value.Value));
                }
            }
            else if (byDirectory.TryGetValue(directory, out List<DatasetPart>? sharing))
            {
                sharing.Add(part);
            }
            else
            {
                byDirectory.Add(directory, [part]);
            }
        }

        foreach ((string directory, List<DatasetPart> sharing) in byDirectory)
        {
            SchemaTables schema = SchemaReading.Read(_opener, directory, Languages(sharing), _schemaBags);
            sharing.ForEach(p => p.Schema = schema);
        }
    }

    private static SchemaTables Unknown()
    {
        SchemaTables unknown = new();
        unknown.Kinds.IsComplete = unknown.Relations.IsComplete = unknown.Qualifiers.IsComplete = unknown.Units.IsComplete = false;
        return unknown;
    }

    private Dataset? ReadAlone(DatasetPart part) =>
        part.Source is not null && Read(part, part.Schema!, options.HintUnusedNames) is { } read
            ? new Dataset(part.Schema!.Schema, [read.Source], read.Nodes, read.Claims) { Suggestions = read.Suggestions }
            : null;

    private Dataset? ReadTogether(IReadOnlyList<DatasetPart> parts)
    {
        foreach (DatasetPart part in parts.Where(p => p.Source is not null))
        {
            part.Loaded = Read(part, SchemaOf(part.Closure()), hintsUnusedNames: false) is { } read
                ? LoadedPart.Within(read.Source, read.Nodes, read.Claims) with { Suggestions = read.Suggestions.Within(read.Source.Id) }
                : null;
        }

        SchemaTables schema = SchemaOf(parts);
        LoadedPart[] loaded = [.. parts.Select(p => p.Loaded).OfType<LoadedPart>().OrderBy(p => p.Source.Id)];
        if (loaded.Length < parts.Count || parts.Count == 0 || _diagnostics.HasErrors || parts.Any(p => p.Diagnostics.HasErrors))
        {
            return null;
        }

        ImmutableArray<Node> nodes = [.. loaded.SelectMany(p => p.Nodes).OrderBy(n => n.Id)];
        ClaimTable claims = TableMerge.Merge([.. loaded.Select(p => p.Claims.Table)], [.. nodes.Select(n => n.Id)]);
        Dataset dataset = new(schema.Schema, [.. loaded.Select(p => p.Source)], nodes, new ClaimList(claims))
        {
            Suggestions = Suggestions.Together(loaded.Select(p => p.Suggestions)),
        };
        if (options.HintUnusedNames)
        {
            UsageRules.CheckSchema(schema, nodes.Select(n => n.Kind), dataset.Claims);
        }

        return dataset;
    }

    // Where datasets have schemas of their own, what one may use is what all define that it imports, directly or not.
    private SchemaTables SchemaOf(IEnumerable<DatasetPart> parts)
    {
        SchemaTables[] schemas = [.. parts.Where(p => p.Schema is not null).OrderBy(p => p.Directory, StringComparer.Ordinal).OrderBy(p => p.Id, StringComparer.Ordinal).Select(p => p.Schema!).Distinct()];
        return schemas switch
        {
            [] => Unknown(),
            [SchemaTables only] => only,
            _ => SchemaMerge.Of(schemas, _diagnostics),
        };
    }

    private (Source Source, ImmutableArray<Node> Nodes, ClaimList Claims, Suggestions Suggestions)? Read(DatasetPart part, SchemaTables schema, bool hintsUnusedNames)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ImportedNames imports = new(part.Id, part.Imports.Where(i => i.Id is not null).Select(i => (i.Id!, i.Loaded)))
        {
            IsComplete = part.KnowsImports && part.Imports.TrueForAll(i => i.Id is not null),
        };
        PartReading reading = new(_opener, part.Directory, new DatasetTables(schema, part.Source!) { Imports = imports }, [part.Diagnostics, .. _schemaBags], cancellationToken)
        {
            UsesScan = UsesScan,
            Accepting = Accepting is { } some && some.Directory == part.Directory ? some.Claims : null,
            HintsUnusedNames = hintsUnusedNames,
        };
        (Source, ImmutableArray<Node>, ClaimList, Suggestions)? read = reading.Read(_diagnostics);
        WasScanned &= reading.WasScanned;
        return read;
    }
}
