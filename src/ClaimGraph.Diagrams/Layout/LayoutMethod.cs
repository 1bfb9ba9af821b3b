namespace ClaimGraph.Diagrams.Layout;

/// <summary>A way of laying out a graph.</summary>
public enum LayoutMethod
{
    /// <summary>Layers that edges run across (Sugiyama, Tagawa and Toda 1981): for hierarchies and small graphs.</summary>
    Layered,

    /// <summary>Distances on the drawing follow distances in the graph (multidimensional scaling).</summary>
    Scaled,

    /// <summary>Stress with constraints against overlap (IPSep-CoLa, Dwyer, Koren and Marriott 2006).</summary>
    Incremental,
}
