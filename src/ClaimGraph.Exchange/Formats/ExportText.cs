using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace ClaimGraph.Exchange.Formats;

/// <summary>Text files of exports: UTF-8 without byte order mark, LF, written as they are made.</summary>
internal static class ExportText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A text file.</summary>
    public static ExportFile File(string path, Action<TextWriter> write) => new(path, stream =>
    {
        using StreamWriter text = new(stream, Utf8, bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        write(text);
    });

    /// <summary>A file of indented JSON with LF at its end.</summary>
    public static ExportFile Json(string path, Action<JsonTextWriter> write) => File(path, text =>
    {
        using (JsonTextWriter json = new(text) { Formatting = Formatting.Indented, Culture = CultureInfo.InvariantCulture, CloseOutput = false })
        {
            write(json);
        }

        text.WriteLine();
    });
}
