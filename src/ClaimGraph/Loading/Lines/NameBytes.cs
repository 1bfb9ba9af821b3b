using System.Buffers.Binary;
using System.Text;
using ClaimGraph.Claims.Columns;

namespace ClaimGraph.Loading.Lines;

/// <summary>
/// Gives equal byte strings the same number, counted from 0. Several threads may add at once: finding a string that is there takes
/// no lock. Which string gets which number depends on who comes first, so that nobody may see the numbers in the end.
/// </summary>
/// <remarks>
/// Open addressing with linear probing, at most half full. A slot holds a string's hash and first eight bytes, so that short
/// strings are found with one look at memory, and its number, which is written last. Strings and entries never move.
/// </remarks>
internal sealed class NameBytes
{
    private const int PageSize = 1 << 16;
    private const int ChunkBits = 12;
    private const int ChunkSize = 1 << ChunkBits;

    private readonly Lock _lock = new();
    private Slot[] _slots = new Slot[1 << 10];
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
        ulong head = HeadOf(name);
        int found = Find(Volatile.Read(ref _slots), name, hash, head, out _);
        return found >= 0 ? found : AddNew(name, hash, head);
    }

    /// <summary>The number of a string; negative when there is none such.</summary>
    public int Find(ReadOnlySpan<byte> name) => Find(Volatile.Read(ref _slots), name, ByteHash.Of(name), HeadOf(name), out _);

    private static ulong HeadOf(ReadOnlySpan<byte> name)
    {
        if (name.Length >= sizeof(ulong))
        {
            return BinaryPrimitives.ReadUInt64LittleEndian(name);
        }

        ulong head = 0;
        for (int i = name.Length - 1; i >= 0; i--)
        {
            head = (head << 8) | name[i];
        }

        return head;
    }

    private int Find(Slot[] slots, ReadOnlySpan<byte> name, uint hash, ulong head, out int index)
    {
        int mask = slots.Length - 1;
        index = (int)hash & mask;
        while (true)
        {
            ref Slot slot = ref slots[index];
            int number = Volatile.Read(ref slot.Number) - 1;
            if (number < 0)
            {
                return -1;
            }

            if (slot.Hash == hash && slot.Head == head && slot.Length == name.Length
                && (name.Length <= sizeof(ulong) || this[number].SequenceEqual(name)))
            {
                return number;
            }

            index = (index + 1) & mask;
        }
    }

    private int AddNew(ReadOnlySpan<byte> name, uint hash, ulong head)
    {
        lock (_lock)
        {
            // Somebody may have been faster.
            int found = Find(_slots, name, hash, head, out int index);
            if (found >= 0)
            {
                return found;
            }

            int number = _count;
            Store(number, name);
            ref Slot slot = ref _slots[index];
            slot.Hash = hash;
            slot.Head = head;
            slot.Length = name.Length;
            Volatile.Write(ref slot.Number, number + 1);
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
        Slot[] slots = new Slot[_slots.Length * 2];
        int mask = slots.Length - 1;
        foreach (Slot slot in _slots)
        {
            if (slot.Number != 0)
            {
                int index = (int)slot.Hash & mask;
                while (slots[index].Number != 0)
                {
                    index = (index + 1) & mask;
                }

                slots[index] = slot;
            }
        }

        Volatile.Write(ref _slots, slots);
    }

    private struct Slot
    {
        public ulong Head;
        public uint Hash;
        public int Length;
        public int Number;
    }

    private readonly record struct Entry(byte[] Page, int Start, int Length);
}
