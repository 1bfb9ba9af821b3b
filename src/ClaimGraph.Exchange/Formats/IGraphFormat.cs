using ClaimGraph.Exchange.Losses;

namespace ClaimGraph.Exchange.Formats;

/// <summary>A format that graphs are exported to. Without state; safe to use from several threads.</summary>
public interface IGraphFormat
{
    /// <summary>The name it is asked for by, in lower case with hyphens: <c>graphml</c>.</summary>
    string Id { get; }

    /// <summary>What people call it, with its version: <c>GraphML 1.0</c>.</summary>
    string Name { get; }

    /// <summary>One line on which tools read it.</summary>
    string ReadBy { get; }

    /// <summary>The options it heeds.</summary>
    ExportFeatures Features { get; }

    /// <summary>What it can hold, with these options.</summary>
    /// <param name="options">The options.</param>
    /// <returns>What becomes of each field.</returns>
    FormatSupport Support(ExportOptions options);

    /// <summary>The files of an export. Writing one takes memory that does not grow with the claims.</summary>
    /// <param name="request">What to write.</param>
    /// <returns>The files, in the order in which they are to be written; the same request gives the same bytes on every machine.</returns>
    IEnumerable<ExportFile> Files(ExportRequest request);
}
