using ClaimGraph.Exchange.Imports.Drafting;

namespace ClaimGraph.Exchange.Imports;

/// <summary>A format that graphs are imported from. Immutable.</summary>
public abstract class ImportFormat
{
    private protected ImportFormat()
    {
    }

    /// <summary>The name that the command line takes, in lower case with hyphens.</summary>
    public abstract string Id { get; }

    /// <summary>The name that people read.</summary>
    public abstract string Name { get; }

    /// <summary>What files are read, for people: <c>one file</c>.</summary>
    public abstract string Reads { get; }

    /// <summary>How many files are read at least and at most.</summary>
    public virtual (int Least, int Most) FileCount => (1, 1);

    /// <summary>True when a mapping may tell what kinds and relations are; false for a format that brings a schema along.</summary>
    public virtual bool TakesMapping => true;

    /// <summary>True when claims of the format quote an article.</summary>
    public virtual bool TakesText => false;

    /// <summary>Reads the files.</summary>
    /// <param name="session">The files, what was asked for, and where to tell what is wrong and what is lost.</param>
    /// <returns>What is to become a dataset; null when there is an error, which has been reported.</returns>
    internal abstract DatasetDraft? Read(ImportSession session);

    /// <inheritdoc/>
    public sealed override string ToString() => Id;
}
