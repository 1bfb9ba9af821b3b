using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Drawing.Display;

/// <summary>Marks that belong together and are painted together.</summary>
/// <param name="Id">What it is called, unique in the picture and fit for an XML name.</param>
/// <param name="Marks">Its marks.</param>
internal sealed record GroupMark(string Id, ImmutableArray<Mark> Marks) : Mark
{
    /// <summary>What it is for a reader who does not see it.</summary>
    public GroupRole Role { get; init; }

    /// <summary>What it is called for a reader who does not see it; empty for nothing.</summary>
    public string Label { get; init; } = "";

    /// <summary>What is shown when a reader points at it; lines are parted by line feeds. Empty for nothing.</summary>
    public string Tooltip { get; init; } = "";

    /// <summary>What a program may want to know of it: names without the prefix <c>data-</c>, in the order they are written.</summary>
    public ImmutableArray<(string Name, string Value)> Data { get; init; } = [];

    /// <summary>Where a click on it leads; null for nowhere.</summary>
    public string? Link { get; init; }

    /// <summary>The parts of the page that lead somewhere where links are rectangles, as in PDF, and where each leads.</summary>
    public ImmutableArray<(Box Box, string Address)> Areas { get; init; } = [];

    /// <summary>What has to be pointed at for an overlay to be seen; null for other groups.</summary>
    public Box? Trigger { get; init; }
}
