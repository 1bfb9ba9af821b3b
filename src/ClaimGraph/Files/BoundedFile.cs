namespace ClaimGraph.Files;

/// <summary>Reads files whole, as long as they are not too large; what has no end, such as a device, is noticed while it is read.</summary>
public static class BoundedFile
{
    private const int FirstBuffer = 64 * 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="maxBytes">How many bytes it may have at most, 0 to 1 GiB.</param>
    /// <returns>Its bytes.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxBytes"/> is outside that range.</exception>
    /// <exception cref="IOException">It cannot be read, or is larger; the message names it and says why.</exception>
    public static byte[] Read(string path, int maxBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxBytes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxBytes, 1024 * 1024 * 1024);
        try
        {
            return ReadUpTo(path, maxBytes) ?? throw new IOException($"it has more than {maxBytes} bytes.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw FileTrouble.Reading(path, e);
        }
    }

    /// <summary>Reads a file, or gives up on one that is too large.</summary>
    /// <returns>Its bytes; null when there are more than <paramref name="maxBytes"/>.</returns>
    internal static byte[]? ReadUpTo(string path, int maxBytes)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        long length = stream.CanSeek ? stream.Length : 0;
        if (length > maxBytes)
        {
            return null;
        }

        // One byte more than the file says it has, to see its end without growing.
        byte[] buffer = new byte[Math.Min(maxBytes, length > 0 ? length : FirstBuffer) + 1];
        int count = 0;
        while (stream.Read(buffer, count, buffer.Length - count) is > 0 and int read)
        {
            count += read;
            if (count > maxBytes)
            {
                return null;
            }

            if (count == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(2L * buffer.Length, maxBytes + 1L));
            }
        }

        Array.Resize(ref buffer, count);
        return buffer;
    }
}
