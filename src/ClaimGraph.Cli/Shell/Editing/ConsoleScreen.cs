namespace ClaimGraph.Cli.Shell.Editing;

/// <summary>The console's screen.</summary>
/// <param name="output">The console's output.</param>
internal sealed class ConsoleScreen(TextWriter output) : IScreen
{
    /// <inheritdoc/>
    public int Width => Math.Max(10, Console.WindowWidth);

    /// <inheritdoc/>
    public int Height => Math.Max(2, Console.WindowHeight);

    /// <inheritdoc/>
    public void Write(string text)
    {
        output.Write(text);
        output.Flush();
    }
}
