using System.Collections.Immutable;
using ClaimGraph.Exchange.Dossier;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.JsonGraphFormat;
using ClaimGraph.Exchange.Native;
using ClaimGraph.Exchange.Obsidian;

namespace ClaimGraph.Exchange;

/// <summary>The formats that graphs are exported to.</summary>
public static class GraphFormats
{
    /// <summary>All of them, in the order they are listed in.</summary>
    public static ImmutableArray<IGraphFormat> All { get; } =
    [
        new NativeFormat(),
        new JsonGraph(),
        new DossierFormat(),
        new ObsidianFormat(),
    ];

    /// <summary>Finds a format.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The format, or null when there is none such.</returns>
    public static IGraphFormat? Find(string id) => All.FirstOrDefault(f => f.Id == id);
}
