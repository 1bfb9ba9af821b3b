namespace ClaimGraph.Loading;

/// <summary>Finds the ways that lead back to where they started.</summary>
/// <remarks>
/// Depth-first search without recursion; an arc to a vertex on the current path closes a cycle. Every cycle contains such an arc,
/// and every such arc is reported once with the path it closes. Time and space are linear in vertices, arcs and reported paths.
/// </remarks>
internal static class CycleFinder
{
    /// <summary>Finds cycles.</summary>
    /// <typeparam name="T">What stands on the arcs.</typeparam>
    /// <param name="arcs">The arcs in a fixed order: from, to, and what stands on it. Loops are passed over.</param>
    /// <returns>The arcs of each cycle in order; the closing arc is last.</returns>
    public static IEnumerable<IReadOnlyList<T>> Find<T>(IEnumerable<(string From, string To, T Value)> arcs)
    {
        Dictionary<string, List<(string To, T Value)>> leaving = new(StringComparer.Ordinal);
        List<string> order = [];
        foreach ((string from, string to, T value) in arcs.Where(a => a.From != a.To))
        {
            if (!leaving.TryGetValue(from, out List<(string, T)>? list))
            {
                leaving.Add(from, list = []);
                order.Add(from);
            }

            list.Add((to, value));
        }

        HashSet<string> done = new(StringComparer.Ordinal);
        foreach (string start in order)
        {
            foreach (IReadOnlyList<T> cycle in From(start, leaving, done))
            {
                yield return cycle;
            }
        }
    }

    private static IEnumerable<IReadOnlyList<T>> From<T>(
        string start, Dictionary<string, List<(string To, T Value)>> leaving, HashSet<string> done)
    {
        if (done.Contains(start))
        {
            yield break;
        }

        List<(string Vertex, int Next)> path = [(start, 0)];
        Dictionary<string, int> places = new(StringComparer.Ordinal) { [start] = 0 };
        while (path.Count > 0)
        {
            (string vertex, int next) = path[^1];
            if (!leaving.TryGetValue(vertex, out List<(string To, T Value)>? list) || next == list.Count)
            {
                done.Add(vertex);
                places.Remove(vertex);
                path.RemoveAt(path.Count - 1);
                continue;
            }

            path[^1] = (vertex, next + 1);
            string to = list[next].To;
            if (places.TryGetValue(to, out int place))
            {
                yield return [.. path.Skip(place).Select(step => leaving[step.Vertex][step.Next - 1].Value)];
            }
            else if (!done.Contains(to))
            {
                places.Add(to, path.Count);
                path.Add((to, 0));
            }
        }
    }
}
