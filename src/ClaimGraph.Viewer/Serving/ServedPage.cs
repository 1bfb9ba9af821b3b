namespace ClaimGraph.Viewer.Serving;

/// <summary>A page as it is sent.</summary>
/// <param name="Version">Names it: the same for the same data in the same places.</param>
/// <param name="Html">UTF-8.</param>
internal sealed record ServedPage(string Version, ReadOnlyMemory<byte> Html);
