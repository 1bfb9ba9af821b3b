namespace ClaimGraph.Differences;

/// <summary>An element that both lists have, with the same id but not the same otherwise.</summary>
/// <typeparam name="T">The type of elements.</typeparam>
/// <param name="Before">The element of the earlier list.</param>
/// <param name="After">The element of the later list.</param>
public sealed record Alteration<T>(T Before, T After)
    where T : class;
