using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ClaimGraph.Claims.Columns;

namespace ClaimGraph.Claims;

/// <summary>
/// Claims in reading order. They are kept as columns of numbers and packed texts: a <see cref="Claim"/> is made anew each time
/// one is asked for, equal to the one that was put in. Immutable; safe to read from several threads.
/// </summary>
/// <remarks>
/// Making a claim takes about a microsecond and a few hundred bytes. To count or filter a great many by modality, speaker, time or
/// relation, ask the views and statistics of <c>ClaimGraph.Query</c>, which read the columns.
/// </remarks>
[CollectionBuilder(typeof(ClaimList), nameof(Create))]
public sealed class ClaimList : IReadOnlyList<Claim>, IEquatable<ClaimList>
{
    private readonly ClaimTable _table;
    private readonly int[]? _rows;

    /// <param name="table">The claims.</param>
    /// <param name="rows">The rows taken, ascending; null for all.</param>
    internal ClaimList(ClaimTable table, int[]? rows = null)
    {
        _table = table;
        _rows = rows;
    }

    /// <summary>No claims.</summary>
    public static ClaimList Empty { get; } = Create([]);

    /// <summary>The number of claims.</summary>
    public int Count => _rows?.Length ?? _table.Count;

    /// <summary>True when there is no claim.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The table that holds the claims, and maybe more.</summary>
    internal ClaimTable Table => _table;

    /// <summary>The rows of <see cref="Table"/> that the list has, ascending; null for all.</summary>
    internal int[]? Rows => _rows;

    /// <summary>Makes a claim of the list.</summary>
    /// <param name="index">Its position in reading order, from 0.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public Claim this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _table.ClaimAt(Row(index));
        }
    }

    /// <summary>Collects claims; a collection expression calls it.</summary>
    /// <param name="claims">The claims, in reading order.</param>
    /// <returns>The list, made in time linear in the claims.</returns>
    public static ClaimList Create(ReadOnlySpan<Claim> claims)
    {
        ClaimTableBuilder builder = new();
        foreach (Claim claim in claims)
        {
            builder.Add(claim);
        }

        return new ClaimList(builder.ToTable());
    }

    /// <summary>Collects claims.</summary>
    /// <param name="claims">The claims, in reading order.</param>
    /// <returns>The list, made in time linear in the claims.</returns>
    public static ClaimList From(IEnumerable<Claim> claims)
    {
        if (claims is ClaimList list)
        {
            return list;
        }

        ClaimTableBuilder builder = new();
        foreach (Claim claim in claims)
        {
            builder.Add(claim);
        }

        return new ClaimList(builder.ToTable());
    }

    /// <summary>Makes all claims.</summary>
    /// <returns>The claims, in reading order.</returns>
    public ImmutableArray<Claim> ToImmutableArray()
    {
        ImmutableArray<Claim>.Builder claims = ImmutableArray.CreateBuilder<Claim>(Count);
        claims.AddRange(this);
        return claims.MoveToImmutable();
    }

    /// <summary>Makes the claims one after another.</summary>
    /// <returns>The claims, in reading order.</returns>
    public IEnumerator<Claim> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return _table.ClaimAt(Row(i));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ClaimList? other) =>
        other is not null && Count == other.Count && (ReferenceEquals(this, other) || this.SequenceEqual(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClaimList);

    /// <inheritdoc/>
    public override int GetHashCode() => Count;

    /// <summary>The number of claims, for people and debuggers.</summary>
    /// <returns>For example <c>3 claims</c>.</returns>
    public override string ToString() => Count == 1 ? "1 claim" : $"{Count} claims";

    /// <summary>The row of <see cref="Table"/> that a claim of the list stands in.</summary>
    internal int Row(int index) => _rows is null ? index : _rows[index];
}
