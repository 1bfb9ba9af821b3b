using System.Globalization;

namespace ClaimGraph.Benchmarks.Tasks;

/// <summary>What a task found: a number, or a few of them, as the peers print it.</summary>
/// <param name="Numbers">The numbers; at least one.</param>
internal sealed record Answer(params IReadOnlyList<long> Numbers)
{
    /// <inheritdoc/>
    public bool Equals(Answer? other) => other is not null && Numbers.SequenceEqual(other.Numbers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numbers.Count, Numbers[0]);

    /// <summary>As JSON: a number, or a list of numbers.</summary>
    public override string ToString()
    {
        string[] texts = [.. Numbers.Select(n => n.ToString(CultureInfo.InvariantCulture))];
        return texts is [var only] ? only : $"[{string.Join(", ", texts)}]";
    }
}
