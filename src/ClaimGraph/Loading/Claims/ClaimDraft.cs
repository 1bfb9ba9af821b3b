using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;
using ClaimGraph.Text;

namespace ClaimGraph.Loading.Claims;

/// <summary>A claim as its file has it, before its names are looked up. What is wrong is null or left out and has been reported.</summary>
internal sealed record ClaimDraft(FileScope File, TextSpan Span, Located<string> Id)
{
    /// <summary>The subject's node.</summary>
    public Located<string>? Subject { get; init; }

    /// <summary>The relation.</summary>
    public Located<string>? Relation { get; init; }

    /// <summary>The object.</summary>
    public ObjectDraft? Object { get; init; }

    /// <summary>How it is meant.</summary>
    public Located<Modality>? Modality { get; init; }

    /// <summary>Whether the relation holds or not.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>The speakers, nearest first.</summary>
    public ImmutableArray<Located<string>> SaidBy { get; init; } = [];

    /// <summary>When it happened or held.</summary>
    public Located<EdtfDate>? Time { get; init; }

    /// <summary>The qualifiers; what values they take depends on the schema.</summary>
    public ImmutableArray<JsonPropertySyntax> Qualifiers { get; init; } = [];

    /// <summary>How it stands to other claims.</summary>
    public ImmutableArray<LinkDraft> Links { get; init; } = [];

    /// <summary>The places it rests on.</summary>
    public ImmutableArray<EvidenceDraft> Evidence { get; init; } = [];

    /// <summary>The claim in our own words.</summary>
    public LocalizedText Statement { get; init; } = LocalizedText.Empty;

    /// <summary>Where the statement stands.</summary>
    public TextSpan StatementSpan { get; init; }

    /// <summary>How the text was read.</summary>
    public LocalizedText Note { get; init; } = LocalizedText.Empty;

    /// <summary>True when no person has accepted it yet.</summary>
    public bool IsSuggested { get; init; }
}

/// <summary>A link to another claim as its file has it.</summary>
internal sealed record LinkDraft(ClaimLinkType Type, Located<string> Claim);

/// <summary>A place in the source as its file has it.</summary>
internal sealed record EvidenceDraft(Located<int> Paragraph, int Start, int End, string Sha256, TextSpan Span);

/// <summary>The object of a claim as its file has it. What is wrong within is null and has been reported.</summary>
internal abstract record ObjectDraft(TextSpan Span, string Form);

/// <summary>A node.</summary>
internal sealed record NodeObjectDraft(TextSpan Span, Located<string>? Node) : ObjectDraft(Span, "a node");

/// <summary>A quantity.</summary>
internal sealed record QuantityObjectDraft(TextSpan Span, QuantityDraft? Quantity) : ObjectDraft(Span, "a quantity");

/// <summary>A date.</summary>
internal sealed record DateObjectDraft(TextSpan Span, EdtfDate? Date) : ObjectDraft(Span, "a date");

/// <summary>A text.</summary>
internal sealed record TextObjectDraft(TextSpan Span, LocalizedText? Text) : ObjectDraft(Span, "a text");
