using ClaimGraph.Identifiers;

namespace ClaimGraph.Claims;

/// <summary>Another name of a node.</summary>
/// <param name="Text">The name.</param>
/// <param name="Language">The language it belongs to.</param>
/// <param name="Type">Why there is another name.</param>
public sealed record Alias(string Text, Language Language, AliasType Type);
