using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>
/// Moves some nodes at random, so that a search can leave a place where no single step helps (iterated local search). The
/// numbers come from a fixed sequence: every run is the same. Uses Marsaglia's xorshift of 64 bits (2003).
/// </summary>
/// <param name="reach">How far a node may move, in pixels.</param>
internal sealed class Shaker(double reach)
{
    private ulong _state = 0x9E3779B97F4A7C15;

    /// <summary>Moves about one node in six.</summary>
    public void Shake(Point[] places)
    {
        for (int i = 0; i < places.Length; i++)
        {
            if (Next() < 1.0 / 6)
            {
                places[i] += new Point((Next() - 0.5) * 2 * reach, (Next() - 0.5) * 2 * reach);
            }
        }
    }

    private double Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (_state >> 11) / (double)(1UL << 53);
    }
}
