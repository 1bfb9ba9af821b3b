using System.Text;
using ClaimGraph.Files;

namespace ClaimGraph.Cli.Shell.Editing;

/// <summary>
/// The file that keeps the history: UTF-8, an entry on each line, line ends written <c>\n</c> and backslashes doubled. It is
/// replaced as a whole, so that two shells at once lose no entry but the one both write in the same moment.
/// </summary>
/// <param name="path">The file.</param>
internal sealed class HistoryFile(string path)
{
    private const int MaxBytes = 1 << 20;
    private const int LongestEntry = 16 * 1024;

    /// <summary>
    /// Where it is: <c>claimgraph/history</c> in the directory for state files (XDG Base Directory Specification 0.8,
    /// https://specifications.freedesktop.org/basedir-spec), or in the one for local application data on Windows and macOS.
    /// </summary>
    /// <param name="variable">Reads an environment variable.</param>
    /// <returns>The path; null when there is no home directory.</returns>
    public static string? PathOf(Func<string, string?> variable)
    {
        if (OperatingSystem.IsWindows() || OperatingSystem.IsMacOS())
        {
            string data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
            return data.Length == 0 ? null : Path.Combine(data, "claimgraph", "history");
        }

        string? state = variable("XDG_STATE_HOME");
        if (!Path.IsPathRooted(state))
        {
            state = variable("HOME") is { Length: > 0 } home ? Path.Combine(home, ".local", "state") : null;
        }

        return state is null ? null : Path.Combine(state, "claimgraph", "history");
    }

    /// <summary>Reads it.</summary>
    /// <returns>The history; empty when there is no file.</returns>
    /// <exception cref="IOException">It cannot be read, or is too large.</exception>
    public History Read()
    {
        History history = new();
        if (File.Exists(path))
        {
            foreach (string line in Encoding.UTF8.GetString(BoundedFile.Read(path, MaxBytes)).Split('\n'))
            {
                history.Add(Unescape(line));
            }
        }

        return history;
    }

    /// <summary>Adds an entry to the file, after whatever other shells have added. Entries of more than 16 KiB are left out.</summary>
    /// <param name="entry">The entry.</param>
    /// <exception cref="IOException">It cannot be read or written.</exception>
    public void Add(string entry)
    {
        if (entry.Length > LongestEntry)
        {
            return;
        }

        History history = Read();
        history.Add(entry);
        List<string> lines = [.. history.Entries.Select(Escape)];
        int bytes = lines.Sum(l => Encoding.UTF8.GetByteCount(l) + 1);
        int dropped = 0;
        while (bytes > MaxBytes / 2)
        {
            bytes -= Encoding.UTF8.GetByteCount(lines[dropped++]) + 1;
        }

        // Nobody else needs to see what was asked.
        string directory = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (!OperatingSystem.IsWindows() && !Directory.Exists(directory))
        {
            Directory.CreateDirectory(directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        AtomicFile.WriteText(path, string.Concat(lines.Skip(dropped).Select(l => l + "\n")));
    }

    private static string Escape(string entry) =>
        entry.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Unescape(string line)
    {
        StringBuilder entry = new();
        for (int i = 0; i < line.Length; i++)
        {
            bool isEscape = line[i] == '\\' && i + 1 < line.Length;
            entry.Append(!isEscape ? line[i] : line[++i] == 'n' ? '\n' : line[i]);
        }

        return entry.ToString();
    }
}
