namespace ClaimGraph.Architecture.Tests;

/// <summary>The layers from the bottom up. A namespace may use those of lower layers, and itself; never one beside or above it.</summary>
internal static class Layers
{
    private static readonly string[][] BottomUp =
    [
        ["ClaimGraph"],
        ["ClaimGraph.Identifiers", "ClaimGraph.Files"],
        ["ClaimGraph.Text", "ClaimGraph.Dates", "ClaimGraph.Quantities"],
        ["ClaimGraph.Diagnostics"],
        ["ClaimGraph.Schema"],
        ["ClaimGraph.Claims"],
        ["ClaimGraph.Loading", "ClaimGraph.Evidence", "ClaimGraph.Graphs"],
        ["ClaimGraph.Query", "ClaimGraph.Json"],
        ["ClaimGraph.Query.Analysis", "ClaimGraph.Differences"],
        ["ClaimGraph.Exchange.Losses"],
        ["ClaimGraph.Exchange.Formats"],
        ["ClaimGraph.Exchange.Properties"],
        ["ClaimGraph.Exchange", "ClaimGraph.Diagrams"],
        ["ClaimGraph.Viewer"],
        ["ClaimGraph.Cli"],
        ["ClaimGraph.Generator.Json"],
        ["ClaimGraph.Generator.Schemas"],
        ["ClaimGraph.Generator.Writing"],
        ["ClaimGraph.Generator"],
    ];

    /// <summary>The layer of a namespace, from 0 at the bottom, and the name under which the layer lists it.</summary>
    public static (int Rank, string Name)? Of(string? ns)
    {
        for (string? name = ns; !string.IsNullOrEmpty(name); name = Parent(name))
        {
            int rank = Array.FindIndex(BottomUp, layer => layer.Contains(name));
            if (rank > 0 || (rank == 0 && name == ns))
            {
                return (rank, name);
            }
        }

        return null;
    }

    private static string? Parent(string name) => name.LastIndexOf('.') is > 0 and int dot ? name[..dot] : null;
}
