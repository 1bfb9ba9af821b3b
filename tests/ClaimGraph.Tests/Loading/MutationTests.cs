using System.Collections.Concurrent;
using System.Text;
using ClaimGraph.Diagnostics;
using ClaimGraph.Loading;
using CsCheck;

namespace ClaimGraph.Tests.Loading;

public sealed class MutationTests
{
    private const int Mutations = 200;

    [Fact]
    public void A_single_fault_is_always_named_on_its_line()
    {
        (string directory, DataFile[] files) = Dataset();
        Mutator mutator = new(directory, files);
        ConcurrentBag<string> failures = [];
        Parallel.For(0, Mutations, seed =>
        {
            Mutation mutation = mutator.Make(seed);
            LoadResult result = DatasetLoader.Load(directory, mutation.Files);
            if (result.Dataset is not null || !result.Diagnostics.Any(mutation.IsNamedBy))
            {
                string found = string.Join("\n    ", result.Diagnostics.Take(5));
                failures.Add($"seed {seed}: {mutation.Name} (lines {mutation.FirstLine} to {mutation.LastLine})\n    {found}");
            }
        });
        Assert.True(failures.IsEmpty, string.Join("\n", failures.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_file_cut_off_anywhere_gives_diagnostics_and_no_exception()
    {
        DataFile[] files = DatasetCase.BaseFiles;
        Gen.Select(Gen.Int[0, files.Length - 1], Gen.Double[0, 1]).Sample((index, part) =>
        {
            DataFile file = files[index];
            int length = (int)(part * (file.Content.Length - 2));
            DataFile[] cut = [.. files.Select(f => f == file ? f with { Content = f.Content[..length] } : f)];
            LoadResult result = Load(cut);
            Assert.Null(result.Dataset);
            Assert.Contains(result.Diagnostics, d => d.Location.File == file.Path && d.Severity == Severity.Error);
        });
    }

    [Fact]
    public void Files_in_any_order_give_the_same_result()
    {
        DataFile[] files = DatasetCase.BaseFiles;
        DataFile[] faulty = [.. files.Select(f => f with { Content = Broken(f.Content) })];
        LoadResult good = Load(files);
        LoadResult bad = Load(faulty);
        Assert.NotEmpty(bad.Diagnostics);
        Gen.Shuffle(Enumerable.Range(0, files.Length).ToArray()).Sample(order =>
        {
            LoadResult again = Load(order.Select(i => files[i]));
            Assert.Equal(good.Dataset!.Nodes.AsEnumerable(), again.Dataset!.Nodes);
            Assert.Equal(good.Dataset.Claims.AsEnumerable(), again.Dataset.Claims);
            Assert.Equal(Lines(bad), Lines(Load(order.Select(i => faulty[i]))));
        }, iter: 20);
    }

    [Fact]
    public void Random_bytes_in_a_file_never_throw()
    {
        DataFile[] files = DatasetCase.BaseFiles;
        Gen.Select(Gen.Int[0, files.Length - 1], Gen.Int[0, 5000], Gen.Byte).Sample((index, at, value) =>
        {
            byte[] bytes = files[index].Content.ToArray();
            bytes[at % bytes.Length] = value;
            LoadResult result = Load(files.Select((f, i) => i == index ? f with { Content = bytes } : f));
            Assert.Equal(result.Dataset is null, result.Diagnostics.Any(d => d.Severity == Severity.Error));
        });
    }

    // The first real dataset where it is there, or else the one the cases build on.
    private static (string Directory, DataFile[] Files) Dataset()
    {
        string root = Path.Combine(Repository.Root, "graph-data");
        return !Directory.Exists(Path.Combine(root, "china-us-ai-race"))
            ? ("data", DatasetCase.BaseFiles)
            : ("china-us-ai-race",
            [
                .. ((string[])["china-us-ai-race", "schema"]).SelectMany(d => Directory.EnumerateFiles(Path.Combine(root, d), "*.json", SearchOption.AllDirectories))
                    .Select(f => new DataFile(Path.GetRelativePath(root, f).Replace('\\', '/'), File.ReadAllBytes(f)))
                    .Where(f => !f.Path.Contains("/json-schema/", StringComparison.Ordinal))
                    .OrderBy(f => f.Path, StringComparer.Ordinal),
            ]);
    }

    private static LoadResult Load(IEnumerable<DataFile> files) =>
        DatasetLoader.Load("data", files, cancellationToken: TestContext.Current.CancellationToken);

    private static string[] Lines(LoadResult result) => [.. result.Diagnostics.Select(d => d.ToString())];

    private static byte[] Broken(ReadOnlyMemory<byte> content) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content.Span).Replace("\"labels\"", "\"lables\"", StringComparison.Ordinal).Replace("fact", "fakt", StringComparison.Ordinal));
}
