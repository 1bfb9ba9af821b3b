using ClaimGraph.Cli.Shell.Editing;

namespace ClaimGraph.Cli.Tests.Shell.Editing;

public sealed class HistoryFileTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Entries_of_any_text_come_back_in_order_and_repeated_ones_once()
    {
        HistoryFile file = new(_directory.PathOf("state", "history"));
        foreach (string entry in new[] { "RETURN 1;", "MATCH (n)\nRETURN '\\n', \"百度\";", "MATCH (n)\nRETURN '\\n', \"百度\";", "C:\\new" })
        {
            file.Add(entry);
        }

        Assert.Equal(["RETURN 1;", "MATCH (n)\nRETURN '\\n', \"百度\";", "C:\\new"], file.Read().Entries);
        Assert.Equal(["history"], Directory.EnumerateFileSystemEntries(_directory.PathOf("state")).Select(f => Path.GetFileName(f)));
    }

    [Fact]
    public void Two_shells_keep_each_others_entries()
    {
        new HistoryFile(_directory.PathOf("history")).Add("one");
        HistoryFile second = new(_directory.PathOf("history"));
        new HistoryFile(_directory.PathOf("history")).Add("two");
        second.Add("three");
        Assert.Equal(["one", "two", "three"], second.Read().Entries);
    }

    [Fact]
    public void The_oldest_entries_go_when_there_are_too_many_or_they_are_too_long()
    {
        HistoryFile file = new(_directory.PathOf("history"));
        File.WriteAllLines(_directory.PathOf("history"), Enumerable.Range(0, 1005).Select(i => $"RETURN {i};"));
        file.Add("last");
        Assert.Equal(History.MostEntries, file.Read().Entries.Count);
        for (int i = 0; i < 80; i++)
        {
            file.Add(new string((char)('a' + (i % 26)), 16 * 1024));
        }

        file.Add(new string('x', 20 * 1024));
        Assert.InRange(new FileInfo(_directory.PathOf("history")).Length, 400_000, 600_000);
        Assert.Equal('b', file.Read().Entries[^1][0]);
    }

    [Theory]
    [InlineData("/state", "/home/ada", "/state/claimgraph/history")]
    [InlineData(null, "/home/ada", "/home/ada/.local/state/claimgraph/history")]
    [InlineData("relative", "/home/ada", "/home/ada/.local/state/claimgraph/history")]
    [InlineData(null, null, null)]
    public void It_is_kept_where_the_XDG_specification_says(string? state, string? home, string? path)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems have other places.");
        Assert.Equal(path, HistoryFile.PathOf(name => name == "XDG_STATE_HOME" ? state : home));
    }

    [Fact]
    public void Only_its_owner_can_look_into_it()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows keeps local application data to its owner.");
            return;
        }

        new HistoryFile(_directory.PathOf("claimgraph", "history")).Add("RETURN 1;");
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
            File.GetUnixFileMode(_directory.PathOf("claimgraph")));
    }
}
