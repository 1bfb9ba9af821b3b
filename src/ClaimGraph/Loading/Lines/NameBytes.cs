using System.Text;
using ClaimGraph.Claims.Columns;

namespace ClaimGraph.Loading.Lines;

/// <summary>
/// Gives equal byte strings the same number, counted from 0. Several threads may add at once: finding a string that is there takes
/// no lock. Which string gets which number depends on who comes first, so that nobody may see the numbers in the end.
/// </summary>
/// <remarks>
/// Open addressing with linear probing, at most half full. A slot holds a hash and a number in one word, which is written last;
/// strings and entries never move.
/// </remarks>
internal sealed class NameBytes
{
    private const int PageSize = 1 << 16;
    private const int ChunkBits = 12;
    private const int ChunkSize = 1 << ChunkBits;

    private readonly Lock _lock = new();
    private ulong[] _slots = new ulong[1 << 10];
    private Entry[][] _chunks = [new Entry[ChunkSize]];
    private byte[] _page = [];
    private int _pageUsed;
    private int _count;

    /// <summary>How many different strings there are.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>The string of a number.</summary>
    public ReadOnlySpan<byte> this[int number]
    {
        get
        {
            ref readonly Entry entry = ref _chunks[number >> ChunkBits][number & (ChunkSize - 1)];
            return entry.Page.AsSpan(entry.Start, entry.Length);
        }
    }

    /// <summary>The string of a number, as text.</summary>
    public string TextOf(int number) => Encoding.UTF8.GetString(this[number]);

    /// <summary>The number of a string; a new one for a string not seen before.</summary>
    public int Add(ReadOnlySpan<byte> name)
    {
        uint hash = ByteHash.Of(name);
        int found = Find(Volatile.Read(ref _slots), name, hash, out _);
        return found >= 0 ? found : AddNew(name, hash);
    }

    private int Find(ulong[] slots, ReadOnlySpan<byte> name, uint hash, out int slot)
    {
        int mask = slots.Length - 1;
        slot = (int)hash & mask;
        while (true)
        {
            ulong content = Volatile.Read(ref slots[slot]);
            if (content == 0)
            {
                return -1;
            }

            if ((uint)(content >> 32) == hash && this[(int)(uint)content - 1].SequenceEqual(name))
            {
                return (int)(uint)content - 1;
            }

            slot = (slot + 1) & mask;
        }
    }

    private int AddNew(ReadOnlySpan<byte> name, uint hash)
    {
        lock (_lock)
        {
            // Somebody may have been faster.
            int found = Find(_slots, name, hash, out int slot);
            if (found >= 0)
            {
                return found;
            }

            int number = _count;
            Store(number, name);
            Volatile.Write(ref _slots[slot], ((ulong)hash << 32) | (uint)(number + 1));
            Volatile.Write(ref _count, number + 1);
            if (_count * 2 > _slots.Length)
            {
                Grow();
            }

            return number;
        }
    }

    private void Store(int number, ReadOnlySpan<byte> name)
    {
        if (_page.Length - _pageUsed < name.Length)
        {
            _page = new byte[Math.Max(PageSize, name.Length)];
            _pageUsed = 0;
        }

        name.CopyTo(_page.AsSpan(_pageUsed));
        int chunk = number >> ChunkBits;
        if (chunk == _chunks.Length)
        {
            Entry[][] chunks = new Entry[_chunks.Length * 2][];
            _chunks.CopyTo(chunks, 0);
            Volatile.Write(ref _chunks, chunks);
        }

        _chunks[chunk] ??= new Entry[ChunkSize];
        _chunks[chunk][number & (ChunkSize - 1)] = new Entry(_page, _pageUsed, name.Length);
        _pageUsed += name.Length;
    }

    private void Grow()
    {
        ulong[] slots = new ulong[_slots.Length * 2];
        int mask = slots.Length - 1;
        foreach (ulong content in _slots)
        {
            if (content != 0)
            {
                int slot = (int)(uint)(content >> 32) & mask;
                while (slots[slot] != 0)
                {
                    slot = (slot + 1) & mask;
                }

                slots[slot] = content;
            }
        }

        Volatile.Write(ref _slots, slots);
    }

    private readonly record struct Entry(byte[] Page, int Start, int Length);
}
