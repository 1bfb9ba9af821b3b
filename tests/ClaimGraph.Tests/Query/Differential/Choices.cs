namespace ClaimGraph.Tests.Query.Differential;

/// <summary>
/// Numbers drawn beforehand, from which a graph or a query is made step by step. After the last one every choice is the first,
/// so shorter and smaller draws make simpler things, and CsCheck's shrinking works on them.
/// </summary>
internal sealed class Choices(int[] draws)
{
    private int _at;

    /// <summary>What draws are made of.</summary>
    public const int Range = 240;

    /// <summary>A number from 0 to <paramref name="count"/> - 1.</summary>
    public int Next(int count) => _at < draws.Length ? draws[_at++] % count : 0;

    /// <summary>True in that many of a hundred cases; false when the draws are used up.</summary>
    public bool Chance(int percent) => Next(100) >= 100 - percent;

    /// <summary>One of several, the first when the draws are used up.</summary>
    public T Pick<T>(params IReadOnlyList<T> of) => of[Next(of.Count)];
}
