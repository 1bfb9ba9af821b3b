namespace ClaimGraph.Loading.Lines;

/// <summary>
/// Cuts files into blocks of whole lines for several threads to read. What a block holds depends on its size and on the files
/// alone, never on who takes it.
/// </summary>
/// <param name="files">Opens the files, in order.</param>
/// <param name="blockSize">How many bytes are read at once.</param>
/// <param name="maxLine">The greatest length of a line, in bytes.</param>
internal sealed class LineBlocks(IReadOnlyList<Func<Stream>> files, int blockSize, int maxLine) : IDisposable
{
    private readonly Lock _lock = new();
    private Stream? _stream;
    private byte[] _tail = [];
    private int _file = -1;
    private int _index;
    private int _line;

    /// <summary>True once a line was found that is longer than allowed; nothing is taken after it.</summary>
    public bool HasTooLongLine { get; private set; }

    /// <summary>Takes the next block.</summary>
    /// <param name="buffer">Room for a block, exchanged for more when that is needed.</param>
    /// <param name="block">The block.</param>
    /// <returns>False when there are no more.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public bool TryTake(ref byte[] buffer, out LineBlock block)
    {
        lock (_lock)
        {
            block = default;
            if (HasTooLongLine)
            {
                return false;
            }

            while (_stream is null)
            {
                if (_file + 1 >= files.Count)
                {
                    return false;
                }

                _stream = files[++_file]();
                _line = 1;
            }

            int length = Fill(ref buffer, out bool isLast);
            int end = isLast ? length : buffer.AsSpan(0, length).LastIndexOf((byte)'\n') + 1;
            while (end == 0 && length > 0)
            {
                // A line longer than a block: take more until it ends.
                if (length > maxLine)
                {
                    HasTooLongLine = true;
                    return false;
                }

                _tail = buffer[..length];
                length = Fill(ref buffer, out isLast, length + blockSize);
                end = isLast ? length : buffer.AsSpan(0, length).LastIndexOf((byte)'\n') + 1;
            }

            _tail = buffer[end..length];
            block = new LineBlock(_index++, _file, _line, end);
            _line += buffer.AsSpan(0, end).Count((byte)'\n');
            if (isLast)
            {
                _stream.Dispose();
                _stream = null;
            }

            return true;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _stream?.Dispose();

    // What was left over, then as much of the file as there is room for.
    private int Fill(ref byte[] buffer, out bool isLast, int least = 0)
    {
        int size = Math.Max(least, Math.Max(blockSize, _tail.Length * 2));
        if (buffer.Length < size)
        {
            buffer = new byte[size];
        }

        _tail.CopyTo(buffer, 0);
        int length = _tail.Length;
        int read = _stream!.ReadAtLeast(buffer.AsSpan(length, size - length), size - length, throwOnEndOfStream: false);
        isLast = length + read < size;
        _tail = [];
        return length + read;
    }
}

/// <summary>Whole lines of a file.</summary>
/// <param name="Index">The block's position among all blocks, from 0.</param>
/// <param name="File">The file's position among the files, from 0.</param>
/// <param name="FirstLine">The line that the block starts with, from 1.</param>
/// <param name="Length">How many bytes it has.</param>
internal readonly record struct LineBlock(int Index, int File, int FirstLine, int Length);
