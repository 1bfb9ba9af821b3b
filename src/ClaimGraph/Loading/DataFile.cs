namespace ClaimGraph.Loading;

/// <summary>A file held in memory.</summary>
/// <param name="Path">Its path with forward slashes, such as <c>data/my-article/source.json</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record DataFile(string Path, ReadOnlyMemory<byte> Content);
