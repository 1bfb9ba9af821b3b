using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Loading.Nodes;

/// <summary>A node as its file has it, before its kind is looked up.</summary>
/// <param name="File">The file.</param>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind; null when that could not be read.</param>
/// <param name="Content">The node but for its kind, which only stands in.</param>
/// <param name="Names">Its labels and aliases with their places.</param>
internal sealed record NodeDraft(
    FileScope File, Located<string> Id, Located<string>? Kind, Node Content, ImmutableArray<NodeName> Names)
{
    /// <summary>True when no person has accepted it yet.</summary>
    public bool IsSuggested { get; init; }
}

/// <summary>A label or alias of a node.</summary>
internal readonly record struct NodeName(Language Language, string Text, TextSpan Span);
