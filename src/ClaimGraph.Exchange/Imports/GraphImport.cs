using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Imports.Drafting;
using ClaimGraph.Exchange.Imports.Mapping;
using ClaimGraph.Files;
using ClaimGraph.Loading;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Schemas;
using ClaimGraph.Loading.Storage;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Imports;

/// <summary>Makes datasets of graphs that people have already, and of claims that programs draft. All they say becomes a suggestion.</summary>
/// <remarks>
/// Bad files never throw: what is wrong is reported with its place, and no dataset comes of it. The same files give the same bytes; the
/// order of nodes and edges in them changes nothing, that of drafted claims is their reading order. Everything is held in memory.
/// </remarks>
public static class GraphImport
{
    /// <summary>Reads files, and makes and checks the dataset that they become. Writes nothing.</summary>
    /// <param name="format">The format.</param>
    /// <param name="files">The files; <see cref="ImportFormat.FileCount"/> of them, each once.</param>
    /// <param name="directory">The directory that the dataset is to have, which need not exist.</param>
    /// <param name="options">What is to be said of the graph; the usual when null.</param>
    /// <param name="limits">Limits; the usual ones when null.</param>
    /// <param name="cancellationToken">Stops the work between steps.</param>
    /// <returns>The dataset with its files, or what is wrong.</returns>
    /// <exception cref="ArgumentException">There are too few or too many files, or a mapping for a format that takes none.</exception>
    /// <exception cref="IOException">The copy of the article cannot be read.</exception>
    /// <exception cref="FormatException">The copy of the article is not UTF-8.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ImportResult Read(
        ImportFormat format,
        IReadOnlyList<string> files,
        string directory,
        ImportOptions? options = null,
        LoadOptions? limits = null,
        CancellationToken cancellationToken = default)
    {
        ImportOptions how = options ?? new ImportOptions();
        if (files.Count < format.FileCount.Least || files.Count > format.FileCount.Most)
        {
            throw new ArgumentException($"The format {format.Id} reads {format.Reads}.", nameof(files));
        }

        if (how.Mapping is not null && !format.TakesMapping)
        {
            throw new ArgumentException($"The format {format.Id} brings its own kinds and relations and takes no mapping.", nameof(options));
        }

        LoadOptions within = limits ?? LoadOptions.Default;
        DiagnosticBag diagnostics = new();
        DiskFiles disk = new(within.DisplayBase);
        FileOpener opener = new(disk, within);
        ImportSession? session = Open(format, opener, files, directory, how, diagnostics);
        cancellationToken.ThrowIfCancellationRequested();
        if (session is null || format.Read(session) is not { } draft || diagnostics.HasErrors)
        {
            return new ImportResult(null, [], false, session?.Losses.Losses ?? [], diagnostics.ToOrdered());
        }

        cancellationToken.ThrowIfCancellationRequested();
        DataFile[] written = [.. DatasetFiles.Of(draft)];
        LoadResult loaded = new DatasetReading(new OverlayFiles(disk, session.Directory, written), within, cancellationToken).Load(session.Directory);
        return loaded.Dataset is null
            ? new ImportResult(null, [], false, session.Losses.Losses, [.. diagnostics.ToOrdered(), .. loaded.Diagnostics])
            : new ImportResult(
                loaded.Dataset,
                [.. written.Select(f => new FileContent(Path.Combine(directory, f.Path), stream => stream.Write(f.Content.Span)))],
                draft.SchemaPath is null,
                session.Losses.Losses,
                diagnostics.ToOrdered());
    }

    private static ImportSession? Open(
        ImportFormat format, FileOpener opener, IReadOnlyList<string> files, string directory, ImportOptions options, DiagnosticBag diagnostics)
    {
        string[] paths = [.. files.Select(DiskFiles.Full)];
        if (format.FileCount.Most > 1)
        {
            // Which table stands first means nothing.
            Array.Sort(paths, StringComparer.Ordinal);
        }

        FileScope?[] opened = [.. paths.Select(p => opener.Open(p, diagnostics))];
        (ImportMapping? mapping, SchemaTables? schema, string? schemaDirectory) = OpenMapping(opener, options, diagnostics);
        if (diagnostics.HasErrors || Array.Exists(opened, f => f is null))
        {
            return null;
        }

        return new ImportSession
        {
            Files = [.. opened.OfType<FileScope>()],
            Paths = paths,
            Directory = DiskFiles.Full(directory),
            Options = options,
            Limits = opener.Options,
            Diagnostics = diagnostics,
            Mapping = mapping,
            Schema = schema,
            SchemaDirectory = schemaDirectory,
            Text = options.Text is { } text ? Evidence.SourceText.FromBytes(BoundedFile.Read(text, opener.Options.MaxFileSize)) : null,
        };
    }

    private static (ImportMapping? Mapping, SchemaTables? Schema, string? SchemaDirectory) OpenMapping(
        FileOpener opener, ImportOptions options, DiagnosticBag diagnostics)
    {
        if (options.Mapping is not { } path || opener.Open(DiskFiles.Full(path), diagnostics) is not { } file
            || JsonSyntaxReader.Read(file.Source, diagnostics, opener.Options.MaxNesting) is not { } root)
        {
            return default;
        }

        string? directory = null;
        SchemaTables? schema = null;
        if (MappingReader.SchemaOf(file, root) is { } named)
        {
            directory = FilePath.Join(FilePath.Join(DiskFiles.Full(path), ".."), named.Value);
            if (!opener.Files.HasDirectory(directory))
            {
                diagnostics.Add(FileMessages.MissingSchemaDirectory(file.At(named.Span), named.Value));
                return default;
            }

            List<DiagnosticBag> bags = [];
            schema = SchemaReading.Read(opener, directory, LanguageRule.Any, bags);
            bags.ForEach(diagnostics.Add);
            if (diagnostics.HasErrors)
            {
                return default;
            }
        }

        return (new MappingReader(file).Read(root, schema), schema, directory);
    }
}
