using System.Collections.Immutable;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;
using ClaimGraph.Schema;
using ClaimGraph.Text;

namespace ClaimGraph.Loading.Schemas;

/// <summary>A kind as its file has it, before its names are looked up.</summary>
internal sealed record KindDraft(
    Located<string> Id,
    Located<string>? Parent,
    bool IsAbstract,
    LocalizedText Labels,
    LocalizedText Description,
    Located<string>? ColorGroup,
    Shape? Shape);

/// <summary>A relation as its file has it, before its names are looked up.</summary>
internal sealed record RelationDraft(Relation Relation, TextSpan Span)
{
    /// <summary>The kinds a subject may have.</summary>
    public required ImmutableArray<Located<string>> SubjectKinds { get; init; }

    /// <summary>The kinds an object may have.</summary>
    public required ImmutableArray<Located<string>> ObjectKinds { get; init; }

    /// <summary>The units a quantity may have.</summary>
    public required ImmutableArray<Located<string>> Units { get; init; }

    /// <summary>The qualifiers a claim may carry.</summary>
    public required ImmutableArray<Located<string>> Qualifiers { get; init; }

    /// <summary>The qualifiers a claim must carry.</summary>
    public required ImmutableArray<Located<string>> RequiredQualifiers { get; init; }
}

/// <summary>A qualifier as its file has it, before its names are looked up.</summary>
internal sealed record QualifierDraft(Qualifier Qualifier, ImmutableArray<Located<string>> Kinds, ImmutableArray<Located<string>> Units);
