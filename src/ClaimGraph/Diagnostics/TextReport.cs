namespace ClaimGraph.Diagnostics;

/// <summary>Diagnostics as compilers print them, which editors and terminals know how to jump to.</summary>
public static class TextReport
{
    /// <summary>Writes one line for each diagnostic, and below it an indented line for each place that belongs to it.</summary>
    /// <remarks>
    /// <c>file:line:col: error CG0030: what. What to do.</c> and <c>  file:line:col: note: the first</c>. Lines end in LF; what could
    /// steer a terminal is escaped.
    /// </remarks>
    /// <param name="diagnostics">The diagnostics, written in the order given.</param>
    /// <param name="writer">Takes the lines.</param>
    public static void Write(IEnumerable<Diagnostic> diagnostics, TextWriter writer)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            writer.Write(TerminalText.Escape(diagnostic.ToString()) + "\n");
            foreach (RelatedLocation related in diagnostic.Related)
            {
                writer.Write(TerminalText.Escape($"  {related.Location}: note: {related.Message}") + "\n");
            }
        }
    }
}
