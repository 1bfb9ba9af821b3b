namespace ClaimGraph.Files;

/// <summary>Says why a file cannot be read or written, in words for whoever named it.</summary>
internal static class FileTrouble
{
    // ENOSPC and EDQUOT of Linux and macOS, ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL of Windows.
    private static readonly int[] DiskIsFull = [28, 122, 69, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>A failure to write a file.</summary>
    public static IOException Writing(string path, Exception cause) => new($"\"{path}\" cannot be written: {WhyNotWritten(path, cause)}", cause);

    /// <summary>A failure to read a file.</summary>
    public static IOException Reading(string path, Exception cause) => new($"\"{path}\" cannot be read: {WhyNotRead(path, cause)}", cause);

    private static string WhyNotWritten(string path, Exception cause) =>
        Directory.Exists(path) ? "it is a directory. Name a file."
        : FileAbove(path) is { } file ? $"\"{file}\" is a file, not a directory. Name another place."
        : cause is UnauthorizedAccessException ? "there is no permission to write there. Name another place, or ask for the permission."
        : DiskIsFull.Contains(cause.HResult) ? "the disk is full. Make room, or name another place."
        : cause.Message;

    private static string WhyNotRead(string path, Exception cause) =>
        Directory.Exists(path) ? "it is a directory. Name a file."
        : cause is FileNotFoundException or DirectoryNotFoundException ? "there is no such file. Check the path."
        : cause is UnauthorizedAccessException ? "there is no permission to read it."
        : cause.Message;

    // The nearest thing above a path that is there, when it is a file.
    private static string? FileAbove(string path)
    {
        string? at = Path.GetDirectoryName(Path.GetFullPath(path));
        while (at is not null && !Path.Exists(at))
        {
            at = Path.GetDirectoryName(at);
        }

        return at is not null && File.Exists(at) ? at : null;
    }
}
