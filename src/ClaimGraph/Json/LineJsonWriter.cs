using System.Globalization;
using Newtonsoft.Json;

namespace ClaimGraph.Json;

/// <summary>
/// Writes indented JSON in which chosen values stand on one line: <c>"labels": {"en": "Ada", "zh": "艾达"}</c>.
/// </summary>
internal sealed class LineJsonWriter : JsonTextWriter
{
    private bool _onOneLine;

    /// <param name="text">Takes the text, with its own line end; left open.</param>
    public LineJsonWriter(TextWriter text)
        : base(text)
    {
        Formatting = Formatting.Indented;
        Culture = CultureInfo.InvariantCulture;
        CloseOutput = false;
    }

    /// <summary>Writes values without line ends.</summary>
    /// <param name="write">Writes them.</param>
    public void OnOneLine(Action write)
    {
        bool before = _onOneLine;
        _onOneLine = true;
        write();
        _onOneLine = before;
    }

    /// <inheritdoc/>
    protected override void WriteIndent()
    {
        if (!_onOneLine)
        {
            base.WriteIndent();
        }
    }

    /// <inheritdoc/>
    protected override void WriteValueDelimiter()
    {
        base.WriteValueDelimiter();
        if (_onOneLine)
        {
            WriteIndentSpace();
        }
    }
}
