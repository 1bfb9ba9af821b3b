namespace ClaimGraph.Differences;

/// <summary>An element that the later list has and the earlier one has not.</summary>
/// <typeparam name="T">The type of elements.</typeparam>
/// <param name="Element">The element.</param>
/// <param name="After">The id of the element before it in the later list; null when it is the first.</param>
public sealed record Addition<T>(T Element, string? After)
    where T : class;
