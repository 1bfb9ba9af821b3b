using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Claims.Columns;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;

namespace ClaimGraph.Graphs;

/// <summary>
/// How the claims of a graph connect its nodes: which are edges, between what, and which are literals of what. Immutable.
/// </summary>
/// <remarks>Where the claims are the rows of a table and all of them edges, its columns are used as they are.</remarks>
internal sealed class Connections
{
    private readonly int[]? _claimOfEdge;
    private readonly int[] _literals;
    private readonly int[] _literalOffsets;

    private Connections(Topology topology, int[]? claimOfEdge, int[] literals, int[] literalOffsets)
    {
        Topology = topology;
        _claimOfEdge = claimOfEdge;
        _literals = literals;
        _literalOffsets = literalOffsets;
    }

    /// <summary>The edges as integers.</summary>
    public Topology Topology { get; }

    /// <summary>Connects, in time linear in nodes and claims.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="nodes">The nodes.</param>
    /// <param name="nodeIndex">The positions of the nodes.</param>
    /// <param name="claims">The claims.</param>
    /// <exception cref="ArgumentException">A claim names a node or relation that is not there.</exception>
    public static Connections Of(
        GraphSchema schema, ImmutableArray<Node> nodes, NodeIndex nodeIndex, ClaimList claims)
    {
        ClaimTable table = claims.Table;
        int[]? positions = Positions(table.Nodes, nodes, nodeIndex);
        int[] relations = Relations(table.Relations, schema);
        bool[] isSymmetric = [.. schema.Relations.Select(r => r.IsSymmetric)];
        return table.HasEdgesOnly && claims.Rows is null && positions is null
            ? OfEdges(nodes.Length, claims, relations, isSymmetric)
            : OfSome(nodes.Length, claims, positions, relations, isSymmetric);
    }

    /// <summary>The position among the claims of the claim that an edge is.</summary>
    public int ClaimOfEdge(int edge) => _claimOfEdge is null ? edge : _claimOfEdge[edge];

    /// <summary>The edge that a claim is, or a negative number.</summary>
    public int EdgeOfClaim(int claim) => _claimOfEdge is null ? claim : Array.BinarySearch(_claimOfEdge, claim);

    /// <summary>The positions of the claims that say a value of a node, ascending.</summary>
    public ReadOnlySpan<int> LiteralsOf(int node) =>
        _literals.Length == 0 ? [] : _literals.AsSpan(_literalOffsets[node].._literalOffsets[node + 1]);

    private static Connections OfEdges(int nodeCount, ClaimList claims, int[] relations, bool[] isSymmetric)
    {
        ClaimTable table = claims.Table;
        int[] types = new int[claims.Count];
        for (int row = 0; row < types.Length; row++)
        {
            types[row] = relations[table.RelationOf(row)];
            if (types[row] < 0)
            {
                throw Unknown(claims, row, "relation", table.Relations[table.RelationOf(row)].Value);
            }
        }

        return new Connections(new Topology(nodeCount, table.Subjects, table.Objects, types, isSymmetric), null, [], []);
    }

    private static Connections OfSome(int nodeCount, ClaimList claims, int[]? positions, int[] relations, bool[] isSymmetric)
    {
        ClaimTable table = claims.Table;
        int edgeCount = 0;
        for (int i = 0; i < claims.Count; i++)
        {
            edgeCount += table.Objects[claims.Row(i)] >= 0 ? 1 : 0;
        }

        int[] claimOfEdge = new int[edgeCount];
        int[] sources = new int[edgeCount];
        int[] targets = new int[edgeCount];
        int[] types = new int[edgeCount];
        int[] literals = new int[claims.Count - edgeCount];
        int[] subjects = new int[literals.Length];
        int[] offsets = new int[nodeCount + 2];
        int edge = 0;
        int literal = 0;
        for (int i = 0; i < claims.Count; i++)
        {
            int row = claims.Row(i);
            int subject = Position(table.Subjects[row], i);
            if (table.Objects[row] < 0)
            {
                literals[literal] = i;
                subjects[literal++] = subject;
                offsets[subject + 2]++;
                continue;
            }

            claimOfEdge[edge] = i;
            sources[edge] = subject;
            targets[edge] = Position(table.Objects[row], i);
            types[edge] = relations[table.RelationOf(row)];
            if (types[edge] < 0)
            {
                throw Unknown(claims, i, "relation", table.Relations[table.RelationOf(row)].Value);
            }

            edge++;
        }

        for (int i = 2; i < offsets.Length; i++)
        {
            offsets[i] += offsets[i - 1];
        }

        int[] sorted = new int[literals.Length];
        for (int i = 0; i < literals.Length; i++)
        {
            sorted[offsets[subjects[i] + 1]++] = literals[i];
        }

        return new Connections(new Topology(nodeCount, sources, targets, types, isSymmetric), claimOfEdge, sorted, offsets);

        int Position(int node, int claim)
        {
            int position = positions is null ? node : positions[node];
            return position >= 0 ? position : throw Unknown(claims, claim, "node", table.Nodes[node].Value);
        }
    }

    /// <summary>Where the nodes of a table stand in the graph, -1 for those that do not; null when both have the same nodes.</summary>
    private static int[]? Positions(NodeId[] ids, ImmutableArray<Node> nodes, NodeIndex nodeIndex)
    {
        bool isSame = ids.Length <= nodes.Length;
        for (int i = 0; isSame && i < ids.Length; i++)
        {
            isSame = ids[i] == nodes[i].Id;
        }

        return isSame ? null : Array.ConvertAll(ids, id => nodeIndex.Find(id.Value));
    }

    private static int[] Relations(RelationId[] ids, GraphSchema schema)
    {
        Dictionary<RelationId, int> positions = [];
        for (int i = 0; i < schema.Relations.Length; i++)
        {
            positions.Add(schema.Relations[i].Id, i);
        }

        return Array.ConvertAll(ids, id => positions.GetValueOrDefault(id, -1));
    }

    private static ArgumentException Unknown(ClaimList claims, int claim, string what, string name) =>
        new($"The claim \"{claims[claim].Id}\" names the unknown {what} \"{name}\".");
}
