using System.Collections.Immutable;

namespace ClaimGraph.Diagrams.Geometry;

/// <summary>Places on a path of straight pieces.</summary>
internal static class PathPlaces
{
    extension(ImmutableArray<Point> path)
    {
        /// <summary>The point so many pixels after the start, and the direction of the path there.</summary>
        public (Point Point, Point Direction) Along(double distance)
        {
            for (int i = 1; i < path.Length; i++)
            {
                double piece = path[i - 1].DistanceTo(path[i]);
                if (distance <= piece || i == path.Length - 1)
                {
                    return (path[i - 1].Towards(path[i], piece == 0 ? 0 : Math.Min(1, distance / piece)), (path[i] - path[i - 1]).Unit);
                }

                distance -= piece;
            }

            return (path[0], new Point(1, 0));
        }

        /// <summary>The point of the path that is nearest to a point; the first of several.</summary>
        public Point NearestTo(Point point)
        {
            Point best = path[0];
            for (int i = 1; i < path.Length; i++)
            {
                Point line = path[i] - path[i - 1];
                double square = line.Dot(line);
                double share = square == 0 ? 0 : Math.Clamp((point - path[i - 1]).Dot(line) / square, 0, 1);
                Point at = path[i - 1] + (line * share);
                best = at.DistanceTo(point) < best.DistanceTo(point) - 1e-9 ? at : best;
            }

            return best;
        }
    }
}
