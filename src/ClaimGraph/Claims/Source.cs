using System.Collections.Immutable;
using ClaimGraph.Dates;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Claims;

/// <summary>An article that claims come from. Its text is not part of it: only digests, to check a copy against.</summary>
public sealed record Source
{
    /// <summary>The source's identifier.</summary>
    public required SourceId Id { get; init; }

    /// <summary>Its title in each language of the dataset.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The node that wrote it.</summary>
    public required NodeId Author { get; init; }

    /// <summary>The node that published it.</summary>
    public required NodeId Publisher { get; init; }

    /// <summary>The language it is written in.</summary>
    public required Language Language { get; init; }

    /// <summary>When it was published.</summary>
    public required EdtfDate Published { get; init; }

    /// <summary>SHA-256 of the bytes of its text file, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>SHA-256 of each cleaned paragraph in UTF-8, in order; paragraph n stands at index n - 1.</summary>
    public required ImmutableArray<string> Paragraphs { get; init; }

    /// <summary>Its parts, in reading order; together they hold every paragraph once.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>The paragraphs that no claim rests on, in order.</summary>
    public ImmutableArray<UnclaimedParagraph> WithoutClaims { get; init; } = [];

    /// <summary>The languages that labels and statements are written in, in the order of the file; never empty.</summary>
    public required ImmutableArray<Language> Languages { get; init; }

    /// <summary>Where it was written, when it came from a file. Not part of equality.</summary>
    public Location? Origin { get; init; }

    /// <inheritdoc/>
    public bool Equals(Source? other) => other is not null
        && Id == other.Id && Title.Equals(other.Title) && Author == other.Author && Publisher == other.Publisher
        && Language == other.Language && Published.Equals(other.Published) && Sha256 == other.Sha256
        && Paragraphs.SequenceEqual(other.Paragraphs) && Sections.SequenceEqual(other.Sections)
        && WithoutClaims.SequenceEqual(other.WithoutClaims) && Languages.SequenceEqual(other.Languages);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();
}
