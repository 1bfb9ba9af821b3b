using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Loading.Storage;
using ClaimGraph.Loading.Syntax;
using Newtonsoft.Json;

namespace ClaimGraph.Loading.Acceptance;

/// <summary>Takes the status away from nodes and claims in their files, which are known to be free of errors.</summary>
/// <param name="opener">Opens the files.</param>
/// <param name="by">Who accepts; null to say nothing.</param>
internal sealed class StatusRemoval(FileOpener opener, string? by)
{
    // Files of lines may be larger than others.
    private const int MostBytesOfLines = int.MaxValue - 64;

    private readonly List<DataFile> _files = [];
    private readonly List<string> _nodes = [];

    /// <summary>The files that change, with their new content.</summary>
    public IReadOnlyList<DataFile> Files => _files;

    /// <summary>The ids of nodes that are accepted.</summary>
    public IReadOnlyList<string> Nodes => _nodes;

    /// <summary>Looks through the files of a directory.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="property">The property of a file that holds the elements: <c>nodes</c> or <c>claims</c>.</param>
    /// <param name="isAccepted">Tells whether an element is accepted, by its id.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public void RemoveFrom(string directory, string property, Predicate<string> isAccepted)
    {
        foreach (string path in opener.Files.List(directory, recursive: true))
        {
            if (!opener.Files.TryRead(path, FilePath.IsLines(path) ? MostBytesOfLines : opener.Options.MaxFileSize, out ReadOnlyMemory<byte> bytes))
            {
                throw new IOException($"{opener.Files.Display(path)} is too large to be changed.");
            }

            bool hasMark = bytes.Span.StartsWith(Encoding.UTF8.Preamble);
            string text = Encoding.UTF8.GetString(hasMark ? bytes.Span[Encoding.UTF8.Preamble.Length..] : bytes.Span);
            List<TextEdit> edits = FilePath.IsLines(path) ? InLines(text, property, isAccepted) : InFile(text, property, isAccepted);
            if (edits.Count > 0)
            {
                byte[] changed = Encoding.UTF8.GetBytes(TextEdit.Apply(text, edits));
                _files.Add(new DataFile(path, hasMark ? [.. Encoding.UTF8.Preamble, .. changed] : changed));
            }
        }
    }

    private List<TextEdit> InFile(string text, string property, Predicate<string> isAccepted) =>
        Read(text) is JsonObjectSyntax root && root.Properties.FirstOrDefault(p => p.Name == property)?.Value is JsonArraySyntax elements
            ? [.. elements.Elements.Select(e => InElement(text, 0, e, property, isAccepted)).OfType<TextEdit>()]
            : [];

    private List<TextEdit> InLines(string text, string property, Predicate<string> isAccepted)
    {
        List<TextEdit> edits = [];
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (!string.IsNullOrWhiteSpace(text[start..end]) && InElement(text, start, Read(text[start..end]), property, isAccepted) is { } edit)
            {
                edits.Add(edit);
            }

            start = end + 1;
        }

        return edits;
    }

    private JsonSyntax? Read(string text) => JsonSyntaxReader.Read(new SourceText("", text), new DiagnosticBag(), opener.Options.MaxNesting);

    private TextEdit? InElement(string text, int offset, JsonSyntax? element, string property, Predicate<string> isAccepted)
    {
        if (element is not JsonObjectSyntax { Properties: var properties }
            || properties.FirstOrDefault(p => p.Name == "id")?.Value is not JsonStringSyntax { Value: var id } || !isAccepted(id)
            || properties.FirstOrDefault(p => p.Name == "status") is not { Value: JsonStringSyntax value } status
            || value.Value != Vocabulary.NameOf(ClaimStatus.Suggested))
        {
            return null;
        }

        bool isNode = property == "nodes";
        if (isNode)
        {
            _nodes.Add(id);
        }

        if (by is not null && !isNode && properties.All(p => p.Name != "acceptedBy"))
        {
            return new TextEdit(offset + status.NameSpan.Start, offset + value.Span.End, $"\"acceptedBy\": {JsonConvert.ToString(by)}");
        }

        int index = properties.IndexOf(status);
        return TextEdit.WithoutProperty(
            text,
            new TextSpan(offset + status.NameSpan.Start, offset + value.Span.End),
            index > 0 ? offset + properties[index - 1].Value.Span.End : null,
            index + 1 < properties.Length);
    }
}
