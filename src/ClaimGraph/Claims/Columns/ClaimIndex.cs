using System.Numerics;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Claims.Columns;

/// <summary>Finds claims by id: a hash table of positions that reads the ids from the claims themselves. Immutable.</summary>
/// <remarks>Open addressing with linear probing, at most half full: two to four bytes times two for each claim, and no strings.</remarks>
internal sealed class ClaimIndex
{
    private readonly ClaimList _claims;
    private readonly int[] _slots;
    private readonly int _mask;

    /// <summary>Makes the index, in time linear in the claims.</summary>
    /// <param name="claims">The claims.</param>
    /// <exception cref="InvalidOperationException">Two claims have the same id.</exception>
    public ClaimIndex(ClaimList claims)
    {
        _claims = claims;
        _slots = new int[(int)BitOperations.RoundUpToPowerOf2(((uint)claims.Count * 2) + 1)];
        _mask = _slots.Length - 1;
        Span<byte> buffer = stackalloc byte[ClaimDetails.IdBytes];
        Span<byte> other = stackalloc byte[ClaimDetails.IdBytes];
        for (int i = 0; i < claims.Count; i++)
        {
            ReadOnlySpan<byte> id = claims.Table.IdOf(claims.Row(i), buffer);
            if (Find(id, other, out int slot) >= 0)
            {
                throw new InvalidOperationException($"The claim \"{claims[i].Id}\" occurs twice.");
            }

            _slots[slot] = i + 1;
        }
    }

    /// <summary>The position of a claim in the list, or -1 when the list has none such.</summary>
    public int Find(ClaimId id)
    {
        string text = id.Value;
        if (text is null)
        {
            return -1;
        }

        Span<byte> buffer = stackalloc byte[ClaimDetails.IdBytes];
        Span<byte> bytes = stackalloc byte[ClaimDetails.IdBytes];
        bytes = bytes[..text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            bytes[i] = (byte)text[i];
        }

        return Find(bytes, buffer, out _);
    }

    private int Find(ReadOnlySpan<byte> id, Span<byte> buffer, out int slot)
    {
        slot = (int)ByteHash.Of(id) & _mask;
        while (_slots[slot] is > 0 and int position)
        {
            if (_claims.Table.IdOf(_claims.Row(position - 1), buffer).SequenceEqual(id))
            {
                return position - 1;
            }

            slot = (slot + 1) & _mask;
        }

        return -1;
    }
}
