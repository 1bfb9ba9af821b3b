using System.Text;
using ClaimGraph.Cli.Output;

namespace ClaimGraph.Cli.Questions;

/// <summary>The text of a query that comes from the standard input.</summary>
internal static class QueryText
{
    private const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>Reads it to its end.</summary>
    /// <param name="terminal">What opens the input.</param>
    /// <returns>The text, without a byte order mark.</returns>
    /// <exception cref="UsageException">It is not UTF-8, or longer than 16 MiB.</exception>
    public static string Read(Terminal terminal)
    {
        using Stream input = terminal.OpenInput();
        using MemoryStream bytes = new();
        byte[] buffer = new byte[64 * 1024];
        while (input.Read(buffer) is > 0 and int count)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > MaxBytes)
            {
                throw new UsageException($"The query on the standard input has more than {MaxBytes >> 20} MiB.");
            }
        }

        ReadOnlySpan<byte> text = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        if (text.StartsWith(Encoding.UTF8.Preamble))
        {
            text = text[Encoding.UTF8.Preamble.Length..];
        }

        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(text);
        }
        catch (DecoderFallbackException e)
        {
            throw new UsageException($"The query on the standard input is not UTF-8: the byte at offset {e.Index} is wrong. Write it in UTF-8.", e);
        }
    }
}
