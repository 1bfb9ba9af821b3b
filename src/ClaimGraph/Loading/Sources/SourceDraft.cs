using System.Collections.Immutable;
using ClaimGraph.Dates;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;
using ClaimGraph.Text;

namespace ClaimGraph.Loading.Sources;

/// <summary>A source as its file has it, before its names are looked up. What is wrong is null or left out and has been reported.</summary>
internal sealed record SourceDraft(FileScope File)
{
    /// <summary>False when reading broke off in the file.</summary>
    public bool IsComplete { get; init; }

    /// <summary>The source's id.</summary>
    public Located<string>? Id { get; init; }

    /// <summary>The directory of the schema, relative to the source's.</summary>
    public Located<string>? SchemaPath { get; init; }

    /// <summary>The directories of the datasets that it imports, relative to the source's.</summary>
    public ImmutableArray<Located<string>> Imports { get; init; } = [];

    /// <summary>The languages of the dataset; empty when they are not known.</summary>
    public ImmutableArray<Language> Languages { get; init; } = [];

    /// <summary>The title.</summary>
    public LocalizedText Title { get; init; } = LocalizedText.Empty;

    /// <summary>The author's node.</summary>
    public Located<string>? Author { get; init; }

    /// <summary>The publisher's node.</summary>
    public Located<string>? Publisher { get; init; }

    /// <summary>The language it is written in.</summary>
    public Language? Language { get; init; }

    /// <summary>When it was published.</summary>
    public Located<EdtfDate>? Published { get; init; }

    /// <summary>The digest of its file.</summary>
    public Located<string>? Sha256 { get; init; }

    /// <summary>The digests of its paragraphs with their places; the text is empty where the digest is wrong.</summary>
    public ImmutableArray<Located<string>> Paragraphs { get; init; } = [];

    /// <summary>True when the number of paragraphs is known.</summary>
    public bool KnowsParagraphs { get; init; }

    /// <summary>The sections.</summary>
    public ImmutableArray<SectionDraft> Sections { get; init; } = [];

    /// <summary>The paragraphs without claims.</summary>
    public ImmutableArray<UnclaimedDraft> WithoutClaims { get; init; } = [];
}

/// <summary>A section as its file has it; the range is null when it is wrong.</summary>
internal sealed record SectionDraft(Located<string>? Id, LocalizedText Labels, (int First, int Last)? Range, TextSpan Span);

/// <summary>A paragraph without claims as its file has it.</summary>
internal sealed record UnclaimedDraft(Located<int> Paragraph, LocalizedText Reason);
