namespace ClaimGraph.Diagrams.Arranging;

/// <summary>Numbers that look random and are the same in every run: Marsaglia's xorshift of 64 bits (2003) from a fixed start.</summary>
/// <param name="sequence">Which sequence, from 0 up.</param>
internal sealed class Chances(int sequence)
{
    private ulong _state = 0x9E3779B97F4A7C15 ^ ((ulong)sequence * 0xD1B54A32D192ED03);

    /// <summary>The next number, from 0 (included) to 1 (excluded).</summary>
    public double Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (_state >> 11) / (double)(1UL << 53);
    }

    /// <summary>The next whole number, from 0 (included) to a limit (excluded).</summary>
    public int Next(int limit) => (int)(Next() * limit);

    /// <summary>The next number, from minus one to one.</summary>
    public double NextSigned() => (Next() * 2) - 1;
}
