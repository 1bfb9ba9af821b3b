using ClaimGraph.Diagnostics;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Imports.Foreign;

/// <summary>A place in a file that is imported.</summary>
/// <param name="File">The file.</param>
/// <param name="Span">Where in its text.</param>
internal readonly record struct ForeignPlace(FileScope File, TextSpan Span)
{
    /// <summary>Line and column.</summary>
    public Location Location => File.At(Span);

    /// <summary>Line and column of the first character of a block.</summary>
    public Location Start => File.AtStart(Span);
}
