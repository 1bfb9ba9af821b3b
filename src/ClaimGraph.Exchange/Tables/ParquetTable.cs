using ClaimGraph.Exchange.Formats;
using Parquet;
using Parquet.Schema;

namespace ClaimGraph.Exchange.Tables;

/// <summary>
/// Writes a table as Apache Parquet, a group of rows at a time: what is held does not grow with the table. Lists are three-level lists, as
/// the format's LogicalTypes.md describes them.
/// </summary>
internal sealed class ParquetTable
{
    // What a group holds before it is written: so many rows, or so many characters where texts are long.
    private const int GroupRows = 16_384;
    private const int GroupCharacters = 8_000_000;

    private readonly ParquetBuffer[] _buffers;
    private readonly ParquetWriter _writer;
    private int _rows;
    private int _groups;
    private long _characters;
    private int _column;

    private ParquetTable(ParquetBuffer[] buffers, ParquetWriter writer)
    {
        _buffers = buffers;
        _writer = writer;
    }

    /// <summary>A file of one table.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="columns">Its columns; looked at when the file is written.</param>
    /// <param name="metadata">Texts about the table, by name.</param>
    /// <param name="rows">Writes the rows, each with a value for each column in order.</param>
    public static ExportFile File(
        string path, IEnumerable<ParquetColumn> columns, IReadOnlyDictionary<string, string> metadata, Action<ParquetTable> rows) =>
        new(path, stream => WriteAsync(stream, [.. columns], metadata, rows).GetAwaiter().GetResult());

    /// <summary>The next field of the row: a text, or null.</summary>
    public ParquetTable Add(string? text)
    {
        _characters += text?.Length ?? 0;
        Next<TextBuffer>().Add(text);
        return this;
    }

    /// <summary>The next field of the row: a list of texts, or null.</summary>
    public ParquetTable Add(IReadOnlyList<string>? texts)
    {
        _characters += texts?.Sum(t => (long)t.Length) ?? 0;
        Next<ListBuffer>().Add(texts);
        return this;
    }

    /// <summary>The next field of the row: a whole number, or null.</summary>
    public ParquetTable Add(long? number)
    {
        Next<NumberBuffer<long>>().Add(number);
        return this;
    }

    /// <summary>The next field of the row: a floating point number, or null.</summary>
    public ParquetTable Add(double? number)
    {
        Next<NumberBuffer<double>>().Add(number);
        return this;
    }

    /// <summary>Ends the row.</summary>
    public void EndRow()
    {
        if (_column != _buffers.Length)
        {
            throw new InvalidOperationException($"The row has {_column} of {_buffers.Length} fields.");
        }

        _column = 0;
        _rows++;
        if (_rows == GroupRows || _characters >= GroupCharacters)
        {
            WriteGroupAsync().GetAwaiter().GetResult();
        }
    }

    private static async Task WriteAsync(
        Stream stream, ParquetColumn[] columns, IReadOnlyDictionary<string, string> metadata, Action<ParquetTable> rows)
    {
        ParquetBuffer[] buffers = [.. columns.Select(ParquetBuffer.Of)];
        ParquetOptions options = new() { CompressionMethod = CompressionMethod.Snappy, MaximumSmallPoolFreeBytes = 1 << 24, MaximumLargePoolFreeBytes = 1 << 25 };
        ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(buffers.Select(b => b.Field)), stream, options).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            writer.CustomMetadata = metadata;
            ParquetTable table = new(buffers, writer);
            rows(table);

            // A table without rows still has a group, which some readers want.
            if (table._rows > 0 || table._groups == 0)
            {
                await table.WriteGroupAsync().ConfigureAwait(false);
            }
        }
    }

    private async Task WriteGroupAsync()
    {
        using (ParquetRowGroupWriter group = _writer.CreateRowGroup())
        {
            foreach (ParquetBuffer buffer in _buffers)
            {
                await buffer.WriteAsync(group).ConfigureAwait(false);
            }
        }

        _groups++;
        _rows = 0;
        _characters = 0;
    }

    private T Next<T>()
        where T : ParquetBuffer => (T)_buffers[_column++];
}
