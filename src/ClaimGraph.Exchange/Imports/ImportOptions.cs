using System.Collections.Immutable;
using ClaimGraph.Dates;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.Imports;

/// <summary>What is to be said of a graph that is imported. Immutable.</summary>
public sealed record ImportOptions
{
    /// <summary>The id of the source; null for the name of the dataset's directory as a slug.</summary>
    public SourceId? Id { get; init; }

    /// <summary>The title of the source; null for the name of the first file.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote the source; null when that is not known, which the dataset then says.</summary>
    public string? Author { get; init; }

    /// <summary>Who published the source; null for the author.</summary>
    public string? Publisher { get; init; }

    /// <summary>When the source was published; null for <c>20XX</c>, some year of this century.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>The languages of labels and statements, that of the source first; empty for those the graph has labels in, or else English.</summary>
    public ImmutableArray<Language> Languages { get; init; } = [];

    /// <summary>The file that says what types and properties mean; null to have one proposed.</summary>
    public string? Mapping { get; init; }

    /// <summary>A copy of the article that claims quote, a text file in UTF-8; null for none.</summary>
    public string? Text { get; init; }

    /// <inheritdoc/>
    public bool Equals(ImportOptions? other) => other is not null
        && Id == other.Id && Title == other.Title && Author == other.Author && Publisher == other.Publisher
        && Equals(Published, other.Published) && Languages.SequenceEqual(other.Languages) && Mapping == other.Mapping && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Title, Author, Publisher, Mapping, Text);
}
