using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace ClaimGraph.Claims.Columns;

/// <summary>
/// Numbers and texts packed one after another, as <see cref="StoredDetails"/> reads them. Used by one thread at a time.
/// </summary>
internal sealed class PackedBytes
{
    private byte[] _bytes = [];
    private int _length;

    /// <summary>The number of bytes.</summary>
    public int Length => _length;

    /// <summary>What was packed; valid until more is.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>Length times two, plus one for UTF-16, and the bytes.</summary>
    public void Text(string text)
    {
        Span<byte> room = Reserve((text.Length * 3) + 5);
        OperationStatus status = Utf8.FromUtf16(text, room[5..], out _, out int written, replaceInvalidSequences: false);
        if (status == OperationStatus.Done)
        {
            Number(written << 1);
            room.Slice(5, written).CopyTo(_bytes.AsSpan(_length));
        }
        else
        {
            ReadOnlySpan<byte> raw = MemoryMarshal.AsBytes(text.AsSpan());
            written = raw.Length;
            Number((written << 1) | 1);
            raw.CopyTo(_bytes.AsSpan(_length));
        }

        _length += written;
    }

    /// <summary>A number that may be negative: small ones of either sign take few bytes.</summary>
    public void Signed(int value) => Number((value << 1) ^ (value >> 31));

    /// <summary>A number, seven bits in a byte, lowest first.</summary>
    public void Number(int value)
    {
        Span<byte> room = Reserve(5);
        uint rest = (uint)value;
        int at = 0;
        while (rest >= 0x80)
        {
            room[at++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        room[at++] = (byte)rest;
        _length += at;
    }

    /// <summary>Text that is UTF-8 already.</summary>
    public void Utf8Text(ReadOnlySpan<byte> text)
    {
        Number(text.Length << 1);
        Add(text);
    }

    /// <summary>Bytes as they are.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        _length += bytes.Length;
    }

    /// <summary>Forgets everything but the room.</summary>
    public void Clear() => _length = 0;

    private Span<byte> Reserve(int size)
    {
        if (_bytes.Length - _length < size)
        {
            Array.Resize(ref _bytes, (int)Math.Max(Math.Min(_bytes.Length * 2L, Array.MaxLength), checked(_length + size + 256)));
        }

        return _bytes.AsSpan(_length, size);
    }
}
