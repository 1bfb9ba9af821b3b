using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Evidence;
using ClaimGraph.Exchange.Imports.Mapping;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Schemas;

namespace ClaimGraph.Exchange.Imports;

/// <summary>One import: its files, what was asked for, and what is found on the way. Used by one thread.</summary>
internal sealed class ImportSession
{
    /// <summary>The files, in the order they were named.</summary>
    public required IReadOnlyList<FileScope> Files { get; init; }

    /// <summary>The full paths of the files.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The full path of the directory that the dataset is to have.</summary>
    public required string Directory { get; init; }

    /// <summary>What was asked for.</summary>
    public required ImportOptions Options { get; init; }

    /// <summary>Limits.</summary>
    public required LoadOptions Limits { get; init; }

    /// <summary>Takes what is wrong.</summary>
    public required DiagnosticBag Diagnostics { get; init; }

    /// <summary>The mapping that was named; null for none.</summary>
    public ImportMapping? Mapping { get; init; }

    /// <summary>The schema that the mapping names; null for one that is to be made.</summary>
    public SchemaTables? Schema { get; init; }

    /// <summary>The schema's full path; null for one that is to be made.</summary>
    public string? SchemaDirectory { get; init; }

    /// <summary>The copy of the article; null for none.</summary>
    public SourceText? Text { get; init; }

    /// <summary>Takes what cannot be taken over.</summary>
    public ImportLog Losses { get; } = new();

    /// <summary>The languages that were asked for; empty where the graph is to tell.</summary>
    public ImmutableArray<Language> Languages => !Options.Languages.IsEmpty ? Options.Languages : Mapping?.Languages ?? [];

    /// <summary>True when something is wrong.</summary>
    public bool HasErrors => Diagnostics.HasErrors;
}
