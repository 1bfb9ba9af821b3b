using ClaimGraph.Diagnostics;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Schemas;
using ClaimGraph.Loading.Storage;

namespace ClaimGraph.Loading;

/// <summary>Loads a schema without any dataset: kinds.json, relations.json, qualifiers.json and units.json.</summary>
/// <remarks>Labels may then be in any languages; loading a dataset holds them against the dataset's.</remarks>
public static class SchemaLoader
{
    /// <summary>Loads a schema from a directory. Never throws for bad data, unreadable files included.</summary>
    /// <param name="directory">The schema's directory.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <returns>The schema, or what is wrong with it.</returns>
    public static SchemaResult Load(string directory, LoadOptions? options = null)
    {
        LoadOptions limits = options ?? LoadOptions.Default;
        return Load(new DiskFiles(limits.DisplayBase), DiskFiles.Full(directory), limits);
    }

    /// <summary>Loads a schema from files in memory.</summary>
    /// <param name="directory">The schema's directory, as the files' paths have it.</param>
    /// <param name="files">The files, in any order.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <returns>The schema, or what is wrong with it.</returns>
    public static SchemaResult Load(string directory, IEnumerable<DataFile> files, LoadOptions? options = null) =>
        Load(new MemoryFiles(files), FilePath.Join("", directory), options ?? LoadOptions.Default);

    private static SchemaResult Load(IDataFiles files, string directory, LoadOptions options)
    {
        DiagnosticBag diagnostics = new();
        if (!files.HasDirectory(directory))
        {
            diagnostics.Add(FileMessages.MissingDirectory(files.Display(directory), "kinds.json"));
            return new SchemaResult(null, diagnostics.ToOrdered());
        }

        List<DiagnosticBag> bags = [];
        SchemaTables tables = SchemaReading.Read(new FileOpener(files, options), directory, LanguageRule.Any, bags);
        bags.ForEach(diagnostics.Add);
        return new SchemaResult(diagnostics.HasErrors ? null : tables.Schema, diagnostics.ToOrdered());
    }
}
