using ClaimGraph.Files;

namespace ClaimGraph.Tests.Files;

public sealed class AtomicFileTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("claimgraph-");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public void A_text_is_written_in_utf8_without_byte_order_mark_into_directories_that_are_made()
    {
        string path = PathOf("a/b/graph.json");

        AtomicFile.WriteText(path, "图\n");

        Assert.Equal([0xE5, 0x9B, 0xBE, 0x0A], File.ReadAllBytes(path));
    }

    [Fact]
    public void A_file_is_replaced_and_nothing_else_is_left_beside_it()
    {
        string path = PathOf("graph.json");
        AtomicFile.WriteText(path, "a longer first content");

        AtomicFile.WriteText(path, "second");

        Assert.Equal("second", File.ReadAllText(path));
        Assert.Equal(["graph.json"], _directory.EnumerateFileSystemInfos().Select(f => f.Name));
    }

    [Fact]
    public void A_failure_half_way_leaves_the_old_content_and_no_temporary_file()
    {
        string path = PathOf("graph.json");
        AtomicFile.WriteText(path, "old");

        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(path, stream =>
        {
            stream.WriteByte(0x31);
            throw new InvalidOperationException("half way");
        }));

        Assert.Equal("old", File.ReadAllText(path));
        Assert.Single(_directory.EnumerateFileSystemInfos());
    }

    [Fact]
    public void A_symbolic_link_stays_a_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making a symbolic link needs a privilege on Windows.");
        string path = PathOf("real.json");
        AtomicFile.WriteText(path, "old");
        FileSystemInfo link = File.CreateSymbolicLink(PathOf("link.json"), path);

        AtomicFile.WriteText(link.FullName, "new");

        Assert.Equal("new", File.ReadAllText(path));
        Assert.NotNull(new FileInfo(link.FullName).LinkTarget);
    }

    private string PathOf(string relative) => Path.Combine(_directory.FullName, relative);
}
