namespace ClaimGraph.Query.Values;

/// <summary>A walk through the graph. Compared by its nodes and relationships.</summary>
/// <param name="Nodes">The positions of its nodes, from start to end; at least one.</param>
/// <param name="Edges">The positions of its relationships; one fewer than nodes.</param>
internal sealed record PathValue(int[] Nodes, int[] Edges)
{
    public bool Equals(PathValue? other) => other is not null
        && Nodes.AsSpan().SequenceEqual(other.Nodes) && Edges.AsSpan().SequenceEqual(other.Edges);

    public override int GetHashCode() => HashCode.Combine(Nodes[0], Nodes[^1], Edges.Length);

    /// <summary>Nodes and relationships in turn, as paths are compared and ordered.</summary>
    public IEnumerable<Value> Alternating()
    {
        yield return Value.FromNode(Nodes[0]);
        for (int i = 0; i < Edges.Length; i++)
        {
            yield return Value.FromRelationship(Edges[i]);
            yield return Value.FromNode(Nodes[i + 1]);
        }
    }
}
