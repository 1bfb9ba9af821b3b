using ClaimGraph.Files;

namespace ClaimGraph.Tests.Files;

public sealed class BoundedFileTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("claimgraph-");

    public void Dispose() => _directory.Delete(recursive: true);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_536)]
    [InlineData(200_000)]
    public void A_file_as_large_as_the_limit_is_read_whole_and_one_byte_more_is_refused(int length)
    {
        byte[] content = [.. Enumerable.Range(0, length).Select(i => (byte)(i * 31))];
        string path = PathOf("file");
        File.WriteAllBytes(path, content);

        Assert.Equal(content, BoundedFile.Read(path, length));
        File.AppendAllText(path, "x");
        IOException e = Assert.Throws<IOException>(() => BoundedFile.Read(path, length));
        Assert.Equal($"\"{path}\" cannot be read: it has more than {length} bytes.", e.Message);
    }

    [Fact]
    public void A_file_without_end_is_given_up_on()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "There is no /dev/zero on this system.");
        Assert.Contains("more than 100000 bytes", Assert.Throws<IOException>(() => BoundedFile.Read("/dev/zero", 100_000)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_does_not_say_its_size_is_read_whole()
    {
        Assert.SkipUnless(File.Exists("/proc/self/status"), "There is no /proc on this system.");
        Assert.StartsWith("Name:", System.Text.Encoding.UTF8.GetString(BoundedFile.Read("/proc/self/status", 1_000_000)), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_said_whether_a_file_is_missing_or_a_directory()
    {
        Assert.EndsWith("there is no such file. Check the path.", Assert.Throws<IOException>(() => BoundedFile.Read(PathOf("none"), 1)).Message, StringComparison.Ordinal);
        Assert.EndsWith(
            "it is a directory. Name a file.", Assert.Throws<IOException>(() => BoundedFile.Read(_directory.FullName, 1)).Message, StringComparison.Ordinal);
    }

    private string PathOf(string name) => Path.Combine(_directory.FullName, name);
}
