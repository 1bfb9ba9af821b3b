using System.Numerics;
using System.Runtime.InteropServices;

namespace ClaimGraph.Claims.Columns;

/// <summary>Hashes short byte strings such as ids. The same on every machine; not meant to withstand an attacker by itself.</summary>
/// <remarks>
/// Multiply and fold, eight bytes at a time, after wyhash (Wang Yi 2019, https://github.com/wangyi-fudan/wyhash). Tables that use
/// it double when they are half full, so that a bad spread costs time and never a result.
/// </remarks>
internal static class ByteHash
{
    private const ulong First = 0xA076_1D64_78BD_642F;
    private const ulong Second = 0xE703_7ED1_A0B4_28DB;

    /// <summary>A hash of all bytes and their number.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        ulong hash = First ^ (ulong)bytes.Length;
        while (bytes.Length >= 8)
        {
            hash = Fold(hash ^ MemoryMarshal.Read<ulong>(bytes), Second);
            bytes = bytes[8..];
        }

        ulong rest = 0;
        foreach (byte b in bytes)
        {
            rest = (rest << 8) | b;
        }

        hash = Fold(hash ^ rest, First);
        return (uint)(hash ^ (hash >> 32));
    }

    private static ulong Fold(ulong a, ulong b)
    {
        ulong high = Math.BigMul(a, b, out ulong low);
        return BitOperations.RotateLeft(high, 1) ^ low;
    }
}
