using ClaimGraph.Diagnostics;
using ClaimGraph.Loading.Schemas;
using ClaimGraph.Loading.Sources;

namespace ClaimGraph.Loading.Imports;

/// <summary>A dataset that is read, by itself or with others. Filled by one thread.</summary>
/// <param name="directory">Its directory.</param>
internal sealed class DatasetPart(string directory)
{
    /// <summary>Its directory.</summary>
    public string Directory { get; } = directory;

    /// <summary>What is wrong with source.json.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>The source; null when its file could not be read.</summary>
    public SourceDraft? Source { get; set; }

    /// <summary>The source's id; null when it is not known.</summary>
    public string? Id => Source?.Id?.Value;

    /// <summary>The datasets that it imports, in the order of its file; none that imports it in turn.</summary>
    public List<DatasetPart> Imports { get; } = [];

    /// <summary>False when one of its imports leads nowhere.</summary>
    public bool KnowsImports { get; set; } = true;

    /// <summary>The schema that it names itself.</summary>
    public SchemaTables? Schema { get; set; }

    /// <summary>What was loaded, with its source before its ids; null when something is wrong with it.</summary>
    public LoadedPart? Loaded { get; set; }

    /// <summary>This dataset and all that it imports, directly or not, each once.</summary>
    public IReadOnlyCollection<DatasetPart> Closure()
    {
        HashSet<DatasetPart> found = [];
        Stack<DatasetPart> open = new([this]);
        while (open.TryPop(out DatasetPart? part))
        {
            if (found.Add(part))
            {
                part.Imports.ForEach(open.Push);
            }
        }

        return found;
    }
}
