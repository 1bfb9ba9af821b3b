namespace ClaimGraph.Diagrams;

/// <summary>A word on a drawing that leads to another one.</summary>
/// <param name="Text">What is written. Untrusted: it is cleaned and escaped.</param>
/// <param name="Address">
/// Where it leads; null for a word that leads nowhere, such as the number of what is left out. It is escaped but trusted: a relative address of
/// one's own making.
/// </param>
public sealed record PageLink(string Text, string? Address);
