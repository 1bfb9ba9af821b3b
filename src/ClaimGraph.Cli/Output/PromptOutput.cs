using System.Diagnostics;
using System.Text;

namespace ClaimGraph.Cli.Output;

/// <summary>
/// Collects small writes into large ones, so that many rows cost few system calls; nobody waits longer than a tenth of a
/// second for what is there, as long as rows come.
/// </summary>
/// <param name="output">Where it all goes.</param>
internal sealed class PromptOutput(TextWriter output) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    private const int LargeWrite = 32 * 1024;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(100);

    private readonly StringBuilder _text = new();
    private long _lastWrite;

    /// <inheritdoc/>
    public override Encoding Encoding => output.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => _text.Append(value);

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        _text.Append(value);
        if (_text.Length >= LargeWrite || Stopwatch.GetElapsedTime(_lastWrite) > LongestWait)
        {
            Flush();
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        output.Write(_text.ToString());
        _text.Clear();
        _lastWrite = Stopwatch.GetTimestamp();
        output.Flush();
    }
}
