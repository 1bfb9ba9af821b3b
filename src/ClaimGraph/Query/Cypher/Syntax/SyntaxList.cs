using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ClaimGraph.Query.Cypher.Syntax;

/// <summary>An immutable list that equals another with equal items in the same order.</summary>
[CollectionBuilder(typeof(SyntaxList), nameof(SyntaxList.Create))]
internal sealed class SyntaxList<T>(ImmutableArray<T> items) : IReadOnlyList<T>, IEquatable<SyntaxList<T>>
    where T : SyntaxNode
{
    public int Count => items.Length;

    public bool IsEmpty => items.IsEmpty;

    public T this[int index] => items[index];

    public ImmutableArray<T>.Enumerator GetEnumerator() => items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)items).GetEnumerator();

    public bool Equals(SyntaxList<T>? other) => other is not null && this.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as SyntaxList<T>);

    // The first items tell nearly all lists apart; more of them would make long queries slow.
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(items.Length);
        for (int i = 0; i < Math.Min(items.Length, 3); i++)
        {
            hash.Add(items[i]);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => $"[{string.Join(", ", this)}]";
}

/// <summary>Makes lists from collection expressions.</summary>
internal static class SyntaxList
{
    public static SyntaxList<T> Create<T>(ReadOnlySpan<T> items)
        where T : SyntaxNode => new([.. items]);
}
