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

    [Fact]
    public void Files_that_belong_together_all_stay_as_they_were_when_one_of_them_fails()
    {
        AtomicFile.WriteText(PathOf("graph.json"), "old");

        Assert.Throws<InvalidOperationException>(() => AtomicFile.WriteAll(
            [
                FileContent.OfText(PathOf("graph.json"), "new"),
                FileContent.OfText(PathOf("diagrams/deep/overview.svg"), "new"),
                new FileContent(PathOf("diagrams/deep/section.svg"), _ => throw new InvalidOperationException("half way")),
            ],
            TestContext.Current.CancellationToken));

        Assert.Equal("old", File.ReadAllText(PathOf("graph.json")));
        Assert.Equal(["graph.json"], _directory.EnumerateFileSystemInfos().Select(f => f.Name));
    }

    [Fact]
    public void A_directory_that_was_there_before_stays_when_writing_fails()
    {
        Directory.CreateDirectory(PathOf("diagrams"));

        Assert.Throws<InvalidOperationException>(
            () => AtomicFile.Write(PathOf("diagrams/a/overview.svg"), _ => throw new InvalidOperationException("half way")));

        Assert.True(Directory.Exists(PathOf("diagrams")));
        Assert.False(Directory.Exists(PathOf("diagrams/a")));
    }

    [Fact]
    public void Writing_can_be_stopped_before_the_first_file_takes_its_name()
    {
        using CancellationTokenSource stop = new();

        Assert.Throws<OperationCanceledException>(() => AtomicFile.WriteAll(
            [new FileContent(PathOf("a"), _ => stop.Cancel()), FileContent.OfText(PathOf("b"), "new")], stop.Token));

        Assert.Empty(_directory.EnumerateFileSystemInfos());
    }

    [Fact]
    public void A_directory_in_place_of_a_file_is_named_as_the_reason()
    {
        Directory.CreateDirectory(PathOf("graph.json"));

        IOException e = Assert.Throws<IOException>(() => AtomicFile.WriteText(PathOf("graph.json"), "new"));

        Assert.Equal($"\"{PathOf("graph.json")}\" cannot be written: it is a directory. Name a file.", e.Message);
        Assert.Single(_directory.EnumerateFileSystemInfos());
    }

    [Fact]
    public void A_file_in_place_of_a_directory_is_named_as_the_reason()
    {
        AtomicFile.WriteText(PathOf("out"), "a file");

        IOException e = Assert.Throws<IOException>(() => AtomicFile.WriteText(PathOf("out/a/graph.json"), "new"));

        Assert.Equal($"\"{PathOf("out/a/graph.json")}\" cannot be written: \"{PathOf("out")}\" is a file, not a directory. Name another place.", e.Message);
    }

    [Fact]
    public void A_full_disk_is_named_as_the_reason()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The number of the error is that of Linux.");

        IOException e = Assert.Throws<IOException>(() => AtomicFile.Write(PathOf("a"), _ => throw new IOException("No space left on device", 28)));

        Assert.EndsWith("the disk is full. Make room, or name another place.", e.Message, StringComparison.Ordinal);
        Assert.Empty(_directory.EnumerateFileSystemInfos());
    }

    private string PathOf(string relative) => Path.Combine(_directory.FullName, relative);
}
