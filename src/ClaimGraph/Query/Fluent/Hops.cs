namespace ClaimGraph.Query.Fluent;

/// <summary>How many edges a pattern of variable length may follow. No edge is followed twice.</summary>
public readonly record struct Hops
{
    private Hops(int least, int? most)
    {
        Least = least;
        Most = most;
    }

    /// <summary>One edge or more.</summary>
    public static Hops Any => new(1, null);

    /// <summary>The least number of edges.</summary>
    public int Least { get; }

    /// <summary>The greatest number of edges; null when there is no bound.</summary>
    public int? Most { get; }

    /// <summary>A fixed number of edges.</summary>
    /// <param name="count">The number, from 0.</param>
    /// <returns>The bounds.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static Hops Exactly(int count) => Between(count, count);

    /// <summary>So many edges or more.</summary>
    /// <param name="least">The least number, from 0.</param>
    /// <returns>The bounds.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="least"/> is negative.</exception>
    public static Hops AtLeast(int least)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(least);
        return new Hops(least, null);
    }

    /// <summary>One edge, or up to so many.</summary>
    /// <param name="most">The greatest number, from 1.</param>
    /// <returns>The bounds.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is less than 1.</exception>
    public static Hops AtMost(int most) => Between(1, most);

    /// <summary>A range of edges, both ends included.</summary>
    /// <param name="least">The least number, from 0.</param>
    /// <param name="most">The greatest number.</param>
    /// <returns>The bounds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the greatest below the least.</exception>
    public static Hops Between(int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(least);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, least);
        return new Hops(least, most);
    }
}
