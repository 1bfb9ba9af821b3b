namespace ClaimGraph.Exchange.Formats;

/// <summary>A file of an export.</summary>
/// <param name="Path">Its path within the directory of the export, with forward slashes; never absolute, without <c>..</c>.</param>
/// <param name="Write">Writes its content, one element at a time; called once, after those of the files before it.</param>
public sealed record ExportFile(string Path, Action<Stream> Write);
