using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Claims.Columns;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Graphs;

/// <summary>Finds nodes by id. Immutable.</summary>
/// <remarks>
/// Open addressing with linear probing, at most half full. A slot holds the length and first eight bytes of an id and bits of its hash,
/// so that a short id is found with one look at memory and a longer one with one comparison of strings.
/// </remarks>
internal sealed class NodeIndex
{
    private const uint LengthBits = 0xFF;

    private readonly ImmutableArray<Node> _nodes;
    private readonly Slot[] _slots;
    private readonly int _mask;

    /// <summary>Makes the index, in time linear in the nodes.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <exception cref="ArgumentException">Two nodes have the same id.</exception>
    public NodeIndex(ImmutableArray<Node> nodes)
    {
        _nodes = nodes;
        _slots = new Slot[(int)BitOperations.RoundUpToPowerOf2(((uint)nodes.Length * 2) + 1)];
        _mask = _slots.Length - 1;
        for (int i = 0; i < nodes.Length; i++)
        {
            string id = nodes[i].Id.Value;
            if (Find(id, out int slot, out uint tag, out ulong head) >= 0)
            {
                throw new ArgumentException($"The node \"{id}\" occurs twice.", nameof(nodes));
            }

            _slots[slot] = new Slot { Head = head, Tag = tag, Number = i + 1 };
        }
    }

    /// <summary>The position of a node; negative when there is none such.</summary>
    /// <param name="id">Any text, an id or not.</param>
    public int Find(string? id) => id is null ? -1 : Find(id, out _, out _, out _);

    private int Find(string id, out int slot, out uint tag, out ulong head)
    {
        Span<byte> room = stackalloc byte[QualifiedSlug.MaxLength];
        (slot, tag, head) = (-1, 0, 0);
        if (id.Length > QualifiedSlug.MaxLength || Ascii.FromUtf16(id, room, out int length) != OperationStatus.Done)
        {
            return -1;
        }

        ReadOnlySpan<byte> bytes = room[..length];
        uint hash = ByteHash.Of(bytes);
        tag = (hash & ~LengthBits) | (uint)length;

        // The room beyond the id is zero.
        head = BinaryPrimitives.ReadUInt64LittleEndian(room);
        for (slot = (int)hash & _mask; ; slot = (slot + 1) & _mask)
        {
            ref readonly Slot at = ref _slots[slot];
            if (at.Number == 0)
            {
                return -1;
            }

            if (at.Tag == tag && at.Head == head && (length <= sizeof(ulong) || _nodes[at.Number - 1].Id.Value == id))
            {
                return at.Number - 1;
            }
        }
    }

    private struct Slot
    {
        public ulong Head;
        public uint Tag;
        public int Number;
    }
}
