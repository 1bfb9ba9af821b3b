namespace ClaimGraph.Differences;

/// <summary>An element that both lists have, at another place among the others they share.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="After">The id of the element before it in the later list; null when it is the first.</param>
public sealed record Move(string Id, string? After);
