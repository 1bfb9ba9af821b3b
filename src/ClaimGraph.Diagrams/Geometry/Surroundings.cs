namespace ClaimGraph.Diagrams.Geometry;

/// <summary>What paths do at a box.</summary>
/// <param name="Crossing">How many run through it, or within a pixel of it.</param>
/// <param name="Nearest">How near the nearest comes to the box, in pixels; at most as far as was looked.</param>
/// <param name="NearestToMiddle">How near those that were seen come to the middle of the box; infinite for none.</param>
internal readonly record struct Surroundings(int Crossing, double Nearest, double NearestToMiddle);
